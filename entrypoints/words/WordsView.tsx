import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { Mark } from '@/components/Mark';
import { useWords } from '@/components/text';
import { type Answer, type Day, type MyWord, nextDay, readyWords, type Review } from '@/model/review';
import type { SavedWord } from '@/model/saved-word';
import { Empty, Find, Note, Ready, Take } from './blocks';
import { Done } from './Done';
import { Meet } from './Meet';
import { Paper } from './Paper';
import { back, begun, isOver, next, type Session } from './session';
import { idOf, shownWords, textsOf, type Wish } from './shown-words';
import { WordList } from './WordList';

export interface WordsViewProps {
  /** The newest first; undefined while they are read. */
  readonly words: readonly MyWord[] | undefined;
  /** How many lie there that cannot be read. */
  readonly unreadable: number;
  /** BCP 47 of Handrail's own words. */
  readonly language: string;
  readonly today: Day;
  /** ms, as of performance.now(). */
  readonly clock: () => number;
  readonly onAnswer: (word: SavedWord, answer: Answer, review: Review) => Promise<Kept>;
  readonly onTakeOut: (word: SavedWord) => void;
  readonly onPutBack: (word: SavedWord) => Promise<Kept>;
  readonly onTable: (words: readonly MyWord[]) => void;
  readonly onPrint: () => void;
  readonly onMyPage: () => void;
}
/** 'full': the device takes nothing more. */
export type Kept = 'kept' | 'full';

type Screen =
  | { readonly is: 'list' }
  | { readonly is: 'meet'; readonly session: Session; readonly since: number }
  | { readonly is: 'done'; readonly session: Session };

/** The learner's own words: met again for two minutes, or looked through. */
export function WordsView(props: WordsViewProps) {
  const { words, today, language, clock } = props;
  const t = useWords();
  const [screen, setScreen] = useState<Screen>({ is: 'list' });
  const [full, setFull] = useState(false);
  const [out, setOut] = useState<readonly MyWord[]>([]);
  const [wish, setWish] = useState<Wish>({ search: '', text: '' });
  const title = useRef<HTMLHeadingElement>(null);

  const keep = async (kept: Promise<Kept>): Promise<void> => setFull((await kept) === 'full');
  const meet = (session: Session): void => setScreen({ is: 'meet', session, since: clock() });
  const begin = (): void => meet(begun(readyWords(words ?? [], today)));
  const toList = (): void => {
    setScreen({ is: 'list' });
    // What was pressed is gone: the page begins anew.
    requestAnimationFrame(() => title.current?.focus());
  };
  const answer = (session: Session, since: number, given: Answer): void => {
    const mine = session.queue[session.at];
    const after = next(session, given, clock() - since, today);
    const review = after.reviews[session.at];
    if (mine && review) void keep(props.onAnswer(mine.word, given, review));
    if (isOver(after)) setScreen({ is: 'done', session: after });
    else meet(after);
  };
  const takeOut = (word: SavedWord): void => {
    const mine = words?.find((each) => idOf(each.word) === idOf(word));
    if (mine) setOut((now) => [...now, mine]);
    props.onTakeOut(word);
  };
  const putBack = async (word: SavedWord): Promise<void> => {
    const kept = await props.onPutBack(word);
    setFull(kept === 'full');
    if (kept === 'kept') setOut((now) => now.filter((each) => idOf(each.word) !== idOf(word)));
  };

  const here = new Set(words?.map(({ word }) => idOf(word)));
  const listed = [
    ...(words ?? []).map((mine) => ({ ...mine, out: false })),
    // Saved again from an assignment meanwhile: then it is simply there.
    ...out.filter(({ word }) => !here.has(idOf(word))).map((mine) => ({ ...mine, out: true })),
  ].toSorted((a, b) => b.word.saved.localeCompare(a.word.saved) || idOf(a.word).localeCompare(idOf(b.word)));
  const shown = shownWords(listed, wish);
  const printed = shown.filter((each) => !each.out);

  return (
    <div class="hr-page">
      <header class="hr-page__bar">
        <Mark size={28} />
        <p class="hr-page__name">Handrail</p>
        <div class="wd-mine">
          <Button kind="quiet" small icon="you" onPress={props.onMyPage}>
            {t('my-page.title')}
          </Button>
        </div>
      </header>
      <main class="hr-page__main">
        {full && <Note said={t('my-words.full')} />}
        {screen.is === 'meet' && (
          <>
            <h1 class="hr-visually-hidden">{t('my-words.title')}</h1>
            <Sitting
              screen={screen}
              onAnswer={answer}
              meet={meet}
              onStop={(session) => {
                if (session.reviews.length > 0) setScreen({ is: 'done', session });
                else toList();
              }}
            />
          </>
        )}
        {screen.is === 'done' && (
          <>
            <h1 class="hr-visually-hidden">{t('my-words.title')}</h1>
            <Done
              met={screen.session.reviews.flatMap((review, index) => {
                const mine = screen.session.queue[index];
                return mine ? [{ mine, review }] : [];
              })}
              today={today}
              nextDay={nextDay(words ?? [], today)}
              language={language}
              onMore={readyWords(words ?? [], today).length > 0 ? begin : undefined}
              onList={toList}
            />
          </>
        )}
        {screen.is === 'list' && (
          <>
            <h1 class="hr-title" tabIndex={-1} ref={title}>
              {t('my-words.title')}
            </h1>
            <p class="hr-lead hr-said">
              <span>{t('my-words.lead')}</span>
              <ListenButton name={t('my-words.title')} texts={[`${t('my-words.title')}.`, t('my-words.lead')]} />
            </p>
            {props.unreadable > 0 && <Note said={t('my-words.unreadable')} />}
            {words && listed.length === 0 && <Empty onMyPage={props.onMyPage} />}
            {words && words.length > 0 && <Ready words={words} today={today} language={language} onBegin={begin} />}
            {listed.length > 0 && (
              <section class="hr-block" aria-labelledby="saved">
                <div class="hr-block__head">
                  <h2 class="hr-subtitle" id="saved">
                    {t('my-words.saved')}
                  </h2>
                </div>
                <Find texts={textsOf(listed)} wish={wish} onWish={setWish} />
                <p class="wd-none" role="status">
                  {shown.length === 0 && (
                    <>
                      {t('my-words.none')} <ListenButton texts={[t('my-words.none')]} />
                    </>
                  )}
                </p>
                <WordList
                  words={shown}
                  today={today}
                  language={language}
                  onTakeOut={takeOut}
                  onPutBack={(word) => void putBack(word)}
                />
              </section>
            )}
            {printed.length > 0 && <Take onTable={() => props.onTable(printed)} onPrint={props.onPrint} />}
          </>
        )}
      </main>
      <Paper words={printed} />
    </div>
  );
}

function Sitting({
  screen: { session, since },
  onAnswer,
  meet,
  onStop,
}: {
  screen: Screen & { is: 'meet' };
  onAnswer: (session: Session, since: number, answer: Answer) => void;
  meet: (session: Session) => void;
  onStop: (session: Session) => void;
}) {
  const mine = session.queue[session.at];
  return (
    mine && (
      <Meet
        key={session.at}
        mine={mine}
        at={session.at + 1}
        all={session.queue.length}
        onAnswer={(given) => onAnswer(session, since, given)}
        onBack={session.at > 0 ? () => meet(back(session)) : undefined}
        onStop={() => onStop(session)}
      />
    )
  );
}
