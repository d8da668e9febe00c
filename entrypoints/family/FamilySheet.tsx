import type { LanguageChoice } from '@/components/LanguagePicker';
import { ListenButton } from '@/components/ListenButton';
import { questionsFor } from '@/family/questions';
import type { Task } from '@/family/task';
import type { ActivityKind } from '@/model/activity';
import type { Sheet } from '@/model/sheet';
import { directionOf } from '@/utils/languages';
import { AskAtHome } from './AskAtHome';
import type { PaperSize } from './FamilyView';
import type { Found } from './look-up';
import { type Side, sidesOf, Two } from './sides';
import { Slip } from './Slip';
import { Directions, Goal, TextPart } from './TaskPart';
import { When } from './When';
import { WordsToShare } from './WordsToShare';

export interface FamilySheetProps {
  readonly sheet: Sheet;
  readonly task: Task;
  /** Undefined while words are looked up. */
  readonly found: Found | undefined;
  readonly home: LanguageChoice | undefined;
  readonly size: PaperSize;
  /** IANA. */
  readonly zone: string;
}

/** What is printed. Nothing of the assignment is said in other words here. */
export function FamilySheet({ sheet, task, found, home, size, zone }: FamilySheetProps) {
  const { activity, pack, lang } = sheet;
  const sides = sidesOf(home);
  const questions = questionsFor({
    verbs: [...task.directions, ...task.handIn].flatMap(({ verbs }) => verbs.map((verb) => task.map.textOf(verb))),
    goal: pack?.goal,
    terms: pack?.terms ?? [],
  });
  return (
    <article
      class={`fam-sheet fam-sheet--${size}`}
      lang="en"
      dir={home?.dir ?? 'ltr'}
      aria-busy={found === undefined}
      data-sides={sides.length}
    >
      <header class="fam-head">
        <Two sides={sides}>
          {(side) => (
            <p class="fam-kicker">
              {side.t('head.for')} · {kindIn(activity.kind, side)}
            </p>
          )}
        </Two>
        <div class="fam-title">
          <h1 lang={lang} dir={directionOf(lang)}>
            {activity.title}
          </h1>
          <ListenButton
            name={activity.title}
            texts={[
              ...sides.map((side) => ({
                text: `${side.t('head.for')}. ${kindIn(activity.kind, side)}.`,
                lang: side.lang,
              })),
              { text: activity.title, lang },
            ]}
          />
        </div>
      </header>
      <When sides={sides} due={activity.due} zone={zone} />
      {pack?.goal !== undefined && <Goal sides={sides} goal={pack.goal} />}
      <Directions sides={sides} task={task} words={found?.task ?? []} author={pack?.author ?? ''} />
      {task.text && <TextPart sides={sides} text={task.text} />}
      <AskAtHome sides={sides} questions={questions} />
      {found && found.words.length > 0 && <WordsToShare sides={sides} words={found.words} />}
      <Slip sides={sides} />
    </article>
  );
}

function kindIn(kind: ActivityKind, { t }: Side): string {
  switch (kind) {
    case 'assignment':
      return t('kind.assignment');
    case 'page':
      return t('kind.page');
    case 'discussion':
      return t('kind.discussion');
    case 'announcement':
      return t('kind.announcement');
    case 'material':
      return t('kind.material');
    case 'question':
    case 'quiz':
    case 'form':
      return t('kind.question');
  }
}
