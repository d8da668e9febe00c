import { batch, computed, signal, untracked } from '@preact/signals-core';
import { findTaskSentences, type TaskSentence } from '@/language/directions';
import type { Span } from '@/model/activity';
import type { Pack } from '@/model/pack';
import type { Draft } from '@/model/teaching';
import { placeOf } from '@/packs/place';
import type { Scene } from '@/supports/contract';
import { removed, sizeOf, tidy, withLine } from './changes';
import type { Editor, Told, View } from './editor';
import { EditorCard } from './EditorCard';
import { merged } from './merge';
import { bestFirst, lostQuotes } from './places';
import { quoteOf } from './plain';
import type { Settings } from './settings';
import { openShare } from './sharing';
import { questionOf, suggest } from './suggest';

const LIST: View = { kind: 'list' };
/** Of a teacher who has chosen no home language: the one that most newcomers of American schools read. */
const LIKELY = 'es';
/** What a draft is begun with (page/teaching.ts). */
const NOBODY = '?';

export function start(scene: Scene<Settings>): void {
  const { stage, services, t } = scene;
  const pack = computed(() => services.pack.value?.pack ?? null);
  const view = signal<View>(LIST);
  const told = signal<Told | null>(null);
  const tasks = signal<readonly TaskSentence[]>([]);
  const picked = signal('');
  const drafts = signal<readonly Draft[]>([]);
  const others = computed(() => bestFirst(drafts.value, scene.activity.value.title, scene.text.value.blocks));
  const languages = computed<readonly string[]>(() => {
    const { languages: chosen } = scene.settings.value;
    const home = services.homeLanguage.value;
    return chosen.length > 0 ? chosen : [home === undefined || /^en\b/i.test(home) ? LIKELY : home];
  });

  const go = (next: View): void =>
    batch(() => {
      if (next.kind !== 'list') told.value = null;
      picked.value = '';
      view.value = next;
    });
  const tell = (text: string, undo?: () => void): void => {
    told.value = { text, ...(undo ? { undo } : {}) };
    stage.announce(text);
  };
  const change: Editor['change'] = (next, said) => {
    services.teaching.change((now) => named(tidy(next(now))));
    go(LIST);
    tell(said);
  };
  /** Until the teacher is asked for a name, what the pack shows on this device is theirs. */
  const named = (now: Pack): Pack => ({
    ...now,
    author: scene.settings.peek().author || (now.author === NOBODY ? t('pack-editor.you') : now.author),
  });
  const remove: Editor['remove'] = (list, at, name) => {
    const before = pack.peek();
    services.teaching.change((now) => without(now, list, at));
    tell(
      t('pack-editor.removed', { name }),
      before === null
        ? undefined
        : () => {
            services.teaching.change(() => before);
            tell(t('pack-editor.back-again', { name }));
          },
    );
  };
  const use: Editor['use'] = (theirs, how) => {
    const before = services.teaching.draft.peek();
    services.teaching.change((now) =>
      how === 'added'
        ? merged(now, theirs)
        : withLine(
            theirs,
            'notes',
            begunBy(theirs, t('pack-editor.begun-by', { author: theirs.author, date: theirs.date })),
          ),
    );
    const lost = lostQuotes(theirs, scene.text.peek().blocks);
    go(LIST);
    tell(
      lost.length === 0
        ? t('pack-editor.used')
        : t('pack-editor.used.lost', { quotes: lost.map((quote) => `“${quote}”`).join(', ') }),
      () => {
        if (before) services.teaching.change(() => before);
        else services.teaching.discard();
        tell(t('pack-editor.as-before'));
      },
    );
  };

  /** A tap adds a word while the list or a word is shown, and names the place while a remark is written. */
  const wants = (): boolean =>
    services.teaching.preview.peek() === null && ['list', 'word', 'remark'].includes(view.peek().kind);
  stage.onTap(({ span }) => {
    const { text } = scene;
    if (view.peek().kind === 'remark') {
      const sentence = text.peek().sentenceAt(span);
      if (sentence) picked.value = quoteOf(text.peek().textOf(sentence));
      return;
    }
    const chosen = within(span, stage.selection()) ?? span;
    go({ kind: 'word', word: text.peek().textOf(chosen), span: chosen });
  }, wants);

  const editor: Editor = {
    pack,
    view,
    told,
    text: scene.text,
    tasks,
    languages,
    homeLanguages: services.homeLanguages.filter(({ code }) => !/^en\b/i.test(code)),
    ui: services.uiLanguage,
    picked,
    others,
    supports: services.teaching.supports,
    go,
    close: () => scene.stop(),
    change,
    remove,
    suggest: async (word, span, wanted) => {
      const question = questionOf(word, span, scene.text.peek(), scene.activity.peek());
      return question && suggest(question, wanted, (each, ended) => services.lexicon.help(each, ended), scene.signal);
    },
    addLanguage: (lang) => scene.change({ languages: [...new Set([...languages.peek(), lang])] }),
    read: (text) => services.teaching.read(text),
    use,
    share: () => openShare(scene, pack, languages),
    show: (quote) => {
      const place = placeOf(quote, scene.text.peek().blocks);
      stage.paint('found', place ? [place] : []);
      if (place) stage.reveal(place);
    },
  };

  // What is written of stands lit on the page, so that the eye finds it beside the card.
  scene.effect(() => {
    const now = view.value;
    const mark = picked.value;
    untracked(() => {
      stage.paint('open', now.kind === 'word' && now.span ? [now.span] : []);
      const place = mark === '' ? null : placeOf(mark, scene.text.peek().blocks);
      stage.paint('found', place ? [place] : []);
    });
  });
  scene.effect(() => {
    const text = scene.text.value;
    const finding = new AbortController();
    findTaskSentences(text, finding.signal).then(
      (found) => {
        tasks.value = found;
      },
      // The text is another one by now, or the tool was closed.
      () => {},
    );
    return () => finding.abort(new DOMException('another text', 'AbortError'));
  });
  services.teaching.others().then(
    (found) => {
      drafts.value = found.filter((each) => sizeOf(each.pack) > 0);
    },
    // Without them there is nothing to offer, and everything else works.
    () => {},
  );
  stage.dock(EditorCard, { editor });
  // A press in the panel brought it: it stands where the panel stood.
  if (scene.asked) services.closePanel?.();
}

/** The stretch of the reader's own selection that the tap went into. */
function within(span: Span, selected: readonly Span[]): Span | undefined {
  return selected.find((each) => each.key === span.key && each.start <= span.start && each.end >= span.end);
}

function without(pack: Pack, list: Parameters<Editor['remove']>[0], at: number): Pack {
  switch (list) {
    case 'goal':
    case 'notes':
      return withLine(pack, list, '');
    case 'quiz': {
      const { policy: _old, ...rest } = pack;
      return rest;
    }
    case 'directions': {
      const { directions: _old, ...rest } = pack;
      return rest;
    }
    case 'say': {
      const { say: _old, ...rest } = pack;
      return rest;
    }
    case 'terms':
    case 'alternates':
    case 'steps':
    case 'starters':
    case 'remarks':
    case 'descriptions':
    case 'parts':
      return removed(pack, list, at);
  }
}

/** Who made it first stays with it, where only teachers read. */
const begunBy = ({ notes = '' }: Pack, line: string): string =>
  notes.includes(line)
    ? notes
    : [line, notes]
        .filter((each) => each !== '')
        .join('\n')
        .slice(0, 2000);
