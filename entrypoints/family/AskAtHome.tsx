import type { Spoken } from '@/components/listening';
import type { Question } from '@/family/questions';
import { type Side, Title, Two } from './sides';

export interface AskAtHomeProps {
  readonly sides: readonly Side[];
  readonly questions: readonly Question[];
}

/** Three questions, in both languages, and whose words they are. */
export function AskAtHome({ sides, questions }: AskAtHomeProps) {
  return (
    <section>
      <Two sides={sides}>
        {(side) => {
          const unchecked = side.home ? side.t('unchecked', { language: side.name }) : undefined;
          return (
            <>
              <Title
                side={side}
                text={side.t('ask.title')}
                says={[
                  ...questions.flatMap((question) => piecesOf(question, side)),
                  ...(unchecked === undefined ? [] : [unchecked]),
                ]}
              />
              <ol class="fam-ask">
                {questions.map((question) => (
                  <li key={question.key}>
                    {piecesOf(question, side).map(({ text, lang }, at) =>
                      at % 2 === 1 ? (
                        <bdi key={text} lang={lang} class="fam-quoted">
                          {text}
                        </bdi>
                      ) : (
                        text
                      ),
                    )}
                  </li>
                ))}
              </ol>
              {unchecked !== undefined && <p class="fam-by">{unchecked}</p>}
            </>
          );
        }}
      </Two>
    </section>
  );
}

/** The question in pieces: every second one is the teacher's word in its own language. */
function piecesOf(question: Question, { lang, t }: Side): readonly Spoken[] {
  const template = t(question.key);
  if (question.key !== 'ask.term') return [{ text: template, lang }];
  const [before = '', after = ''] = template.split('{term}');
  return [
    { text: before, lang },
    { text: question.term.term, lang: 'en' },
    { text: after, lang },
  ];
}
