import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { Pack } from '@/model/pack';
import { answerTo, QUESTIONS } from './facts';
import type { Sharing } from './sharing';

const ICONS = { goal: 'equal', 'left-out': 'you', bounded: 'layers', shared: 'speech' } as const;

/** Four questions to look at one's own pack with. The pack says what it can; nothing is graded, and nothing waits on it. */
export function Lens({ sharing, pack }: { readonly sharing: Sharing; readonly pack: Pack }) {
  const t = useWords();
  return (
    <>
      <ol class="hr-lens">
        {QUESTIONS.map((question) => {
          const asks = t(`pack-editor.lens.${question}`);
          const says = answerTo(question, pack, sharing.languages.value, t, sharing.ui.value);
          return (
            <li key={question}>
              <Icon name={ICONS[question]} size={22} />
              <div>
                <h3 class="hr-strong">{asks}</h3>
                <p class="hr-said hr-small hr-muted">
                  <span>{says}</span>
                  <ListenButton name={asks} texts={[asks, says]} />
                </p>
              </div>
            </li>
          );
        })}
      </ol>
      <div class="hr-buttons">
        <Button kind="primary" onPress={sharing.looked}>
          {t('pack-editor.lens.on')}
        </Button>
        <Button kind="quiet" onPress={sharing.close}>
          {t('pack-editor.lens.change')}
        </Button>
      </div>
    </>
  );
}
