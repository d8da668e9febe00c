import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Segmented } from '@/components/Segmented';
import { Slider } from '@/components/Slider';
import { LearnerView } from '@/entrypoints/learner/LearnerView';
import { PopupView } from '@/entrypoints/popup/PopupView';
import { nameOf, stand, type Stand } from './stand';
import { LANGUAGES, nothing, popup } from './surfaces';

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
      onStartFresh={onStartFresh}
      onCoordinator={nothing}
    />,
    { page: true },
  );
  standing.named('button', 'Start fresh').click();
  await expect.poll(() => nameOf(standing.root.activeElement ?? document.body)).toBe('Keep them');
  expect(onStartFresh).not.toHaveBeenCalled();
  standing.named('button', 'Yes, start fresh').click();
  expect(onStartFresh).toHaveBeenCalledOnce();
  await expect.poll(() => nameOf(standing.one('[role=status]'))).toContain('Done');
});
