import { computed, signal } from '@preact/signals-core';
import { foreignIn } from '@/language/other-language';
import type { Key, Span } from '@/model/activity';
import type { Alternate } from '@/model/pack';
import type { Scene } from '@/supports/contract';
import { ChoiceCard } from './ChoiceCard';
import { desk } from './desk';
import type { Dictionary } from './looking';
import { offerOf, type PagePart, type Path } from './paths';
import { placeIn, standing } from './place';
import { questionsOf } from './questions';
import type { Settings } from './settings';
import { TextCard } from './TextCard';
import { VideoCard } from './VideoCard';

/** What stands in the dock; a path by its id. */
type View = 'closed' | 'choice' | { readonly path: string };

/** Narrower than this, the reading cannot give the card a column of its own (page/dock-place). */
const ROOM = '(min-width: 900px)';

export function start(scene: Scene<Settings>): void {
  const { stage, services, t } = scene;
  const place = placeIn(scene.activity.peek().ref);
  const pack = computed(() => services.pack.value?.pack ?? null);
  const offer = computed(() => offerOf(pack.value, scene.text.value, scene.activity.value));
  // Words are explained where nothing is measured: the card itself is off there, unless a teacher allows it.
  const measured = computed(() => scene.activity.value.assessment !== 'no');
  const dictionary = computed((): Dictionary | null =>
    measured.value
      ? null
      : {
          help: (question, ended) => services.lexicon.help(question, ended),
          home: services.homeLanguage,
          terms: pack.value?.terms ?? [],
        },
  );
  /** Who teaches, or makes a pack here, sees what a video says of its key terms; met as a student, nobody does. */
  const keyTerms = computed((): readonly string[] => {
    const { draft, preview } = services.teaching;
    const teaches = scene.activity.value.role === 'teacher' || draft.value !== null;
    return teaches && preview.value === null ? (pack.value?.terms ?? []).map(({ term }) => term) : [];
  });
  const questions = computed(() => questionsOf(scene.text.value, pack.value));
  // The teacher's choice card is there as the video would be, had it been in the page; once put away it stays away.
  const wanted = scene.asked || (!place.peek().putAway && matchMedia(ROOM).matches);
  const view = signal<View>(wanted ? 'choice' : 'closed');
  // What the page itself holds is there already: beside it, nothing comes before it is asked for.
  const summoned = signal(scene.asked);
  /** The next card takes the focus: the press that brought it also took away the button it was on. */
  const arriving = { focus: false };

  const go = (next: View): void => {
    arriving.focus = next !== 'closed';
    view.value = next;
  };
  const reveal = (span: Span | null | undefined): void => {
    stage.paint('found', []);
    if (span) stage.reveal(span);
  };
  const close = (): void => {
    place.value = { ...place.peek(), putAway: true };
    stage.paint('found', []);
    go('closed');
  };
  const seeQuestions = (): void => {
    const [first] = questions.peek();
    if (!first) return;
    stage.paint('found', questions.peek());
    stage.reveal(first);
    stage.announce(t('video-or-text.questions.shown', { count: questions.peek().length }));
  };
  const seeOnPage = (key: Key | undefined): void => {
    const block = key === undefined ? undefined : scene.text.peek().block(key);
    if (block) stage.reveal({ key: block.key, start: 0, end: block.text.length });
  };
  /** Of a text that says nothing about its language: the page's, unless most of it looks like another. */
  const pastedLang = ({ text = '' }: Alternate): string | undefined => {
    const { lang = 'en' } = scene.activity.peek();
    const foreign = foreignIn(text, lang).reduce((sum, { start: from, end }) => sum + end - from, 0);
    return foreign > text.length / 2 ? undefined : lang;
  };
  const choose = (path: Path): void => {
    const now = place.peek();
    // Whoever was on the page leaves it here; whoever was in a video left the page before.
    const onPage = now.path === null || now.path === 'read' || now.path === 'listen';
    const reading = onPage && path.kind !== 'read' ? standing(scene.text.peek(), stage) : now.reading;
    place.value = { ...now, path: path.id, reading, putAway: false };
    switch (path.kind) {
      case 'read':
        reveal(now.reading ?? offer.peek()?.beside);
        view.value = 'choice';
        break;
      case 'listen':
        reveal(now.reading ?? offer.peek()?.beside);
        view.value = 'choice';
        services.turnOn('read-aloud');
        break;
      case 'video':
      case 'audio':
      case 'text':
        stage.paint('found', []);
        go({ path: path.id });
        break;
    }
  };
  const backToReading = (): void => {
    const read = offer.peek()?.paths.find(({ kind }) => kind === 'read');
    if (read) choose(read);
    arriving.focus = true;
  };

  scene.effect(() => {
    const found = offer.value;
    const shown = view.value;
    if (!found || shown === 'closed' || (found.author === null && !summoned.value)) return stage.closeDock();
    const path = shown === 'choice' ? undefined : found.paths.find(({ id }) => id === shown.path);
    const common = { arriving, place, author: found.author, seeQuestions, backToReading, close };
    switch (path?.kind) {
      case undefined:
      case 'read':
      case 'listen':
        return stage.dock(ChoiceCard, {
          offer,
          text: scene.text,
          place,
          questions,
          arriving,
          choose,
          seeQuestions,
          seePart: ({ at }: PagePart) => {
            stage.paint('found', [at]);
            stage.reveal(at);
          },
          close,
        });
      case 'text':
        return stage.dock(TextCard, {
          ...common,
          id: path.id,
          alternate: path.alternate,
          lang: pastedLang(path.alternate),
          dictionary: dictionary.value,
        });
      case 'video':
      case 'audio':
        return stage.dock(VideoCard, {
          ...common,
          id: path.id,
          alternate: path.alternate,
          settings: scene.settings,
          change: (patch: Partial<Settings>) => scene.change(patch),
          text: (href: string, ended: AbortSignal, pressed?: boolean) => services.text(href, ended, pressed),
          lang: pastedLang(path.alternate),
          dictionary: dictionary.value,
          keyTerms: keyTerms.value,
          onPage: path.page && (() => seeOnPage(path.page?.key)),
        });
    }
  });

  scene.effect(() => {
    const found = offer.value;
    desk.value = {
      count: found?.paths.filter((path) => 'alternate' in path && !path.page).length ?? 0,
      onPage: found?.paths.filter((path) => 'alternate' in path && path.page).length ?? 0,
      author: found?.author ?? undefined,
      trouble: services.packTrouble.value,
      show: () => {
        summoned.value = true;
        go('choice');
        services.closePanel?.();
      },
      open: (file) => void services.openPack(file).then(() => go('choice')),
    };
  });
  scene.signal.addEventListener('abort', () => (desk.value = null), { once: true });
}
