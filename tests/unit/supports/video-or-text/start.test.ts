import { effect, signal } from '@preact/signals-core';
import type { ComponentType } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { textMapOf } from '@/language/text-map';
import type { Activity, BlockKind } from '@/model/activity';
import type { Pack } from '@/model/pack';
import { desk } from '@/supports/video-or-text/desk';
import { ChoiceCard, type ChoiceCardProps } from '@/supports/video-or-text/ChoiceCard';
import { questionsOf } from '@/supports/video-or-text/questions';
import { Settings } from '@/supports/video-or-text/settings';
import { start } from '@/supports/video-or-text/start';
import { VideoCard, type VideoCardProps } from '@/supports/video-or-text/VideoCard';
import type { Scene, Services, Stage } from '@/supports/contract';
import { teachingWith } from '../teaching';

const rows: readonly (readonly [BlockKind, string])[] = [
  ['paragraph', 'Read the text.'],
  ['heading', 'The lock'],
  ['paragraph', 'A lock lifts a boat.'],
  ['heading', 'Questions'],
  ['item', 'Why?'],
];
const pack: Pack = {
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-16',
  terms: [],
  alternates: [{ kind: 'video', title: 'Film', href: 'https://example.org/a.webm', quote: 'The lock' }],
  questions: 'Questions',
};

let turn = 0;
/** A scene that holds what the support gave the stage. Each has an activity of its own: places are kept by activity. */
function scene({
  asked = true,
  found = { pack, from: 'link' },
}: { asked?: boolean; found?: { pack: Pack; from: 'link' } | null } = {}) {
  const id = String((turn += 1));
  const activity = signal<Activity>({
    ref: { lms: 'test', host: 'test', course: '1', id },
    kind: 'assignment',
    role: 'student',
    assessment: 'no',
    title: 'T',
    uiLang: 'en',
    blocks: rows.map(([kind, text], i) => ({ key: `k${i}`, kind, text, region: 'directions' })),
    links: [],
    images: [],
    videos: [],
    files: [],
    forms: [],
  });
  const text = signal(textMapOf(activity.value));
  const docked: { Component: ComponentType<never>; props: object }[] = [];
  const stage = {
    paint: vi.fn<Stage['paint']>(),
    dock: vi.fn<(Component: ComponentType<never>, props: object) => void>(
      (Component: ComponentType<never>, props: object) => void (docked[0] = { Component, props }),
    ),
    closeDock: vi.fn<() => void>(() => void (docked.length = 0)),
    // The window is scrolled so that the paragraph under the heading is at its top.
    boxesOf: vi.fn<Stage['boxesOf']>(({ key }: { key: string }) => {
      const top = (Number(key.slice(1)) - 2) * 200 + 90;
      return [{ left: 0, right: 500, top, bottom: top + 24 }];
    }),
    reveal: vi.fn<Stage['reveal']>(),
    announce: vi.fn<Stage['announce']>(),
  };
  const services = {
    teaching: teachingWith(),
    pack: signal(found),
    packTrouble: signal<string | null>(null),
    turnOn: vi.fn<Services['turnOn']>(),
    closePanel: vi.fn<() => void>(),
    openPack: vi.fn<Services['openPack']>(async () => {}),
    text: vi.fn<Services['text']>(),
  };
  const ended = new AbortController();
  const given = {
    activity,
    text,
    settings: signal(Settings.parse({})),
    change: vi.fn<Scene<Settings>['change']>(),
    asked,
    stage,
    services,
    t: (key: string) => key,
    effect: (run: () => void) => ended.signal.addEventListener('abort', effect(run), { once: true }),
    signal: ended.signal,
  };
  const run = (): void => start(given as unknown as Scene<Settings>);
  const choice = (): ChoiceCardProps => {
    expect(docked[0]?.Component).toBe(ChoiceCard);
    return docked[0]?.props as ChoiceCardProps;
  };
  const video = (): VideoCardProps => {
    expect(docked[0]?.Component).toBe(VideoCard);
    return docked[0]?.props as VideoCardProps;
  };
  const take = (kind: string): void => {
    const path = choice().offer.value?.paths.find((each) => each.kind === kind);
    if (!path) throw new Error(`no path ${kind}`);
    choice().choose(path);
  };
  return { run, docked, stage, services, text, ended, choice, video, take };
}

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));

describe('video or text', () => {
  it('draws nothing where the teacher put nothing, and says so in the panel', () => {
    const { run, docked, ended } = scene({ found: null });
    run();
    expect(docked).toEqual([]);
    expect(desk.value).toMatchObject({ count: 0, trouble: null });
    ended.abort();
    expect(desk.value).toBeNull();
  });

  it('shows the choice as soon as a pack is found, with nothing taken for anybody', () => {
    const { run, docked, services, choice } = scene({ found: null });
    run();
    services.pack.value = { pack, from: 'link' };
    expect(docked).toHaveLength(1);
    expect(choice().place.value.path).toBeNull();
    expect(desk.value).toMatchObject({ count: 1, author: 'Ms. Okafor' });
  });

  it('does not come by itself where the window has no column for it', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    const { run, docked, services } = scene({ asked: false });
    run();
    expect(docked).toEqual([]);
    desk.value?.show();
    expect(docked).toHaveLength(1);
    expect(services.closePanel).toHaveBeenCalledOnce();
  });

  it('stays away where it was closed, until asked', () => {
    const first = scene({ asked: false });
    first.run();
    first.choice().close();
    expect(first.docked).toEqual([]);
    first.ended.abort();
    first.run();
    expect(first.docked).toEqual([]);
  });

  it('keeps the place on both sides', () => {
    const { run, take, video, stage, choice, docked } = scene();
    run();
    take('video');
    expect(docked[0]?.Component).not.toBe(ChoiceCard);
    video().place.value = { ...video().place.value, stopped: { [video().id]: 42 } };
    expect(video().place.value.reading).toEqual({ key: 'k2', start: 0, end: 20 });
    video().backToReading();
    expect(stage.reveal).toHaveBeenLastCalledWith({ key: 'k2', start: 0, end: 20 });
    expect(choice().place.value).toMatchObject({ path: 'read', stopped: { 'video https://example.org/a.webm': 42 } });
    take('video');
    expect(video().place.value.stopped[video().id]).toBe(42);
  });

  it('ends at the same questions on every path', () => {
    const { run, take, choice, video, stage, text } = scene();
    run();
    const expected = questionsOf(text.value, pack);
    expect(expected).toEqual([{ key: 'k4', start: 0, end: 4 }]);
    choice().seeQuestions();
    expect(stage.paint).toHaveBeenLastCalledWith('found', expected);
    take('listen');
    choice().seeQuestions();
    expect(stage.paint).toHaveBeenLastCalledWith('found', expected);
    take('video');
    video().seeQuestions();
    expect(stage.paint).toHaveBeenLastCalledWith('found', expected);
    expect(stage.reveal).toHaveBeenLastCalledWith(expected[0]);
    // Looking at the questions is not reading on: the place is where it was.
    expect(video().place.value.reading?.key).toBe('k2');
  });

  it('listens by turning reading aloud on, at the place the pack names', () => {
    const { run, take, services, stage, choice } = scene();
    run();
    take('listen');
    expect(services.turnOn).toHaveBeenCalledWith('read-aloud');
    expect(stage.reveal).toHaveBeenCalledWith({ key: 'k1', start: 0, end: 8 });
    expect(choice().place.value.path).toBe('listen');
  });

  it('goes back to the choice when a new pack has not the video any more', () => {
    const { run, take, services, choice } = scene();
    run();
    take('video');
    services.pack.value = {
      pack: { ...pack, alternates: [{ kind: 'video', title: 'New', href: 'https://example.org/b.webm' }] },
      from: 'link',
    };
    expect(choice().offer.value?.paths).toHaveLength(3);
    services.packTrouble.value = 'damaged';
    expect(desk.value?.trouble).toBe('damaged');
  });

  it('shows the choice of a pack that was opened from a file', async () => {
    const { run, services, docked } = scene({ found: null, asked: false });
    run();
    services.openPack.mockImplementation(async () => {
      services.pack.value = { pack, from: 'link' };
    });
    desk.value?.open(new File(['{}'], 'a.handrail.json'));
    await expect.poll(() => docked.length).toBe(1);
  });
});
