import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { type Answer, ANSWERS } from '@/model/review';

/** How well do I know it? Four stairs, each with its name: one press, and the next word comes. */
export function Stairs({ word, lang, onAnswer }: { word: string; lang: string; onAnswer: (answer: Answer) => void }) {
  const t = useWords();
  return (
    <div class="wd-know" role="group" aria-label={t('my-words.ask-about', { word })}>
      <p class="wd-know__ask">
        <span>{t('my-words.ask')}</span>
        <ListenButton
          name={t('my-words.ask-about', { word })}
          texts={[
            t('my-words.ask'),
            { text: `${word}.`, lang },
            ...ANSWERS.map((answer) => `${t(`my-words.answer.${answer}`)}.`),
          ]}
        />
      </p>
      {ANSWERS.map((answer, height) => (
        <button key={answer} type="button" onClick={() => onAnswer(answer)}>
          <span class="wd-stair" style={{ '--h': `${14 + height * 14}px` }} />
          <span>{t(`my-words.answer.${answer}`)}</span>
        </button>
      ))}
    </div>
  );
}
