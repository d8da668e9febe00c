import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Segmented } from '@/components/Segmented';
import { Slider } from '@/components/Slider';
import { LearnerView } from '@/entrypoints/learner/LearnerView';
import type { LearnerFile } from '@/entrypoints/learner/learner-data';
import { MyData, type MyDataProps } from '@/entrypoints/learner/MyData';
import { PopupView } from '@/entrypoints/popup/PopupView';
import { NEW_PROFILE } from '@/model/profile';
import { NAMES, NO_DESK, NOTHING_HELD } from './from-school';
import { nameOf, stand, type Stand } from './stand';
import { LANGUAGES, NO_DATA, nothing, popup } from './surfaces';

let standing: Stand;
afterEach(() => standing.leave());

const changed = vi.fn<(value: number) => void>();
function Size({ from }: { from: number }) {
  const [value, setValue] = useState(from);
  return (
    <Slider
      label="Text size"
      value={value}
      min={0.8}
      max={2}
      step={0.1}
      said={`${Math.round(value * 100)} %`}
      lessLabel="Smaller"
      moreLabel="Bigger"
      onChange={(next) => {
        changed(next);
        setValue(next);
      }}
    />
  );
}

describe('slider', () => {
  it('moves by keys and by its buttons in whole steps, and stops at its ends', async () => {
    changed.mockClear();
    standing = stand(<Size from={1.8} />);
    standing.one('input').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => standing.one('input').getAttribute('aria-valuetext')).toBe('190 %');
    standing.named('button', 'Bigger').click();
    await expect.poll(() => standing.one('input').getAttribute('aria-valuetext')).toBe('200 %');
    standing.named('button', 'Bigger').click();
    standing.named('button', 'Smaller').click();
    await expect.poll(() => changed.mock.calls.flat()).toEqual([1.9, 2, 1.9]);
  });
});

it('segments are one choice for the arrow keys', async () => {
  const onChoose = vi.fn<(value: string) => void>();
  const segments = [
    { value: 'a', name: 'A lot' },
    { value: 'b', name: 'Some' },
  ];
  standing = stand(<Segmented label="How much" segments={segments} chosen="a" onChoose={onChoose} />);
  standing.one('input').focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onChoose.mock.calls).toEqual([['b']]);
});

describe('popup', () => {
  it('says each state in a sentence, in Spanish too', () => {
    standing = stand(popup({ kind: 'none' }), { language: 'es', page: true });
    expect(nameOf(standing.one('.hr-state__title'))).toBe('No hay una tarea en esta página');
  });

  it('asks for the very host that is shown', () => {
    const onTurnOn = vi.fn<(host: string) => void>();
    standing = stand(
      <PopupView
        state={{ kind: 'site', host: 'learn.school.example' }}
        other={LANGUAGES[1]}
        onOpen={nothing}
        onReadAloud={nothing}
        onHide={nothing}
        onMyPage={nothing}
        onReader={nothing}
        onReload={nothing}
        onLanguage={nothing}
        onTurnOn={onTurnOn}
      />,
      { page: true },
    );
    expect(nameOf(standing.one('.hr-state__host'))).toBe('learn.school.example');
    standing.named('button', 'Turn on for this site').click();
    expect(onTurnOn.mock.calls).toEqual([['learn.school.example']]);
  });
});

it('start fresh asks first, and puts the focus on keeping', async () => {
  const onStartFresh = vi.fn<() => void>();
  standing = stand(
    <LearnerView
      uiLanguages={LANGUAGES}
      uiLanguage="en"
      onUiLanguage={nothing}
      homeLanguages={LANGUAGES}
      homeLanguage="es"
      onHomeLanguage={nothing}
      supports={[]}
      onToggle={nothing}
      wordsReady={3}
      onWords={nothing}
      onReader={nothing}
      fromSchool={{ held: NOTHING_HELD, desk: NO_DESK, names: NAMES }}
      onStartFresh={onStartFresh}
      data={NO_DATA}
      onCoordinator={nothing}
    />,
    { page: true },
  );
  standing.named('button', 'Start fresh').click();
  await expect.poll(() => nameOf(standing.root.activeElement ?? document.body)).toBe('Keep them');
  expect(onStartFresh).not.toHaveBeenCalled();
  standing.named('button', 'Yes, start fresh').click();
  expect(onStartFresh).toHaveBeenCalledOnce();
  await expect.poll(() => nameOf(standing.one('[aria-labelledby=start-fresh] [role=status]'))).toContain('Done');
});

const FILE: LearnerFile = {
  handrail: 'learner',
  version: 1,
  made: '2026-11-20T10:00:00.000Z',
  profile: NEW_PROFILE,
  words: [],
  places: [],
  packs: [],
  drafts: [],
};

describe('my data', () => {
  const choose = async (): Promise<void> => {
    const field = standing.one('input[type=file]') as HTMLInputElement;
    await userEvent.upload(field, new File(['{}'], 'mine.json', { type: 'application/json' }));
  };

  it('is looked at before it takes the place of what is here, with the focus on keeping that', async () => {
    const onUse = vi.fn<MyDataProps['onUse']>(() => Promise.resolve());
    standing = stand(<MyData {...NO_DATA} onRead={() => Promise.resolve(FILE)} onUse={onUse} />, { page: true });
    await choose();
    await expect.poll(() => nameOf(standing.root.activeElement ?? document.body)).toBe('Keep what is here');
    expect(standing.root.textContent).toContain('From November 20, 2026. Saved words: 0.');
    expect(onUse).not.toHaveBeenCalled();
    standing.named('button', 'Use this file').click();
    await expect.poll(() => nameOf(standing.one('[role=status]'))).toBe('Done. Everything is as in the file.');
    expect(onUse.mock.calls).toEqual([[FILE]]);
  });

  it.each([
    ['not-ours', 'This file is not from Handrail.'],
    ['damaged', 'This file is not whole.'],
    ['newer', 'This file is from a newer Handrail.'],
    ['too-big', 'This file is too big to open.'],
  ] as const)('says why a file is not taken: %s', async (why, sentence) => {
    standing = stand(<MyData {...NO_DATA} onRead={() => Promise.resolve(why)} />, { page: true });
    await choose();
    await expect.poll(() => nameOf(standing.one('[role=status]'))).toContain(sentence);
  });

  it('says that a full device kept what it had', async () => {
    const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    standing = stand(<MyData {...NO_DATA} onRead={() => Promise.resolve(FILE)} onUse={full} />, { page: true });
    await choose();
    await expect.poll(() => standing.root.textContent).toContain('Use this file');
    standing.named('button', 'Use this file').click();
    await expect.poll(() => nameOf(standing.one('[role=status]'))).toContain('takes nothing more');
  });
});
