import { signal } from '@preact/signals';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Root } from '@/components/Root';
import { translator } from '@/components/text';
import css from '@/components/components.css?inline';
import coordinatorCss from '@/entrypoints/coordinator/coordinator.css?inline';
import { HostedPart } from '@/entrypoints/coordinator/sections/HostedPart';
import type { SendProps } from '@/entrypoints/coordinator/sections/Send';
import { travelling } from '@/glossaries/host-file';
import en from '@/locales/coordinator/en.json';
import type { School } from '@/model/school';
import { openGlossaryFile } from '@/utils/school-words-store';

let at: HTMLElement | undefined;
afterEach(() => {
  if (at) render(null, at);
  at?.remove();
  document.head.querySelector('#here')?.remove();
});

function stand(school: School) {
  const given: { name: string; content: Uint8Array<ArrayBuffer> }[] = [];
  const here = signal(school);
  const t = translator(en);
  at = document.createElement('div');
  document.body.append(at);
  const style = document.createElement('style');
  style.id = 'here';
  style.textContent = css + coordinatorCss;
  document.head.append(style);
  const props = {
    school: here,
    change: (next: (now: School) => School) => {
      here.value = next(here.value);
    },
    words: t,
    give: (name: string, content: string | Uint8Array<ArrayBuffer>) => {
      if (typeof content !== 'string') given.push({ name, content });
    },
  } as unknown as SendProps;
  render(
    <Root language="en" dir="ltr" t={t}>
      <HostedPart {...props} />
    </Root>,
    at,
  );
  const shown = at;
  const field = shown.querySelector('input');
  return {
    shown,
    here,
    given,
    type: (text: string) => {
      if (!field) throw new Error('no field');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    press: (label: string) => shown.querySelector<HTMLElement>(`button[aria-label="${label}"]`)?.click(),
    says: async (text: string) => {
      await expect.poll(() => shown.textContent).toContain(text);
    },
  };
}

const school: School = {
  version: 1,
  name: 'Riverbend School',
  glossary: [
    { term: 'stem', meaning: 'the long part of a plant', glosses: { es: { text: 'tallo' }, vi: { text: 'thân' } } },
  ],
};

it('saves one file a language, names them in the kit, and takes the words out of it', async () => {
  const { shown, here, given, type, press, says } = stand(school);
  press(en['hosted.save']);
  await says(translator(en)('packs.not-an-address', { https: 'https://' }));
  type('https://files.school.example/words/');
  press(en['hosted.save']);
  await says('riverbend-school.handrail-words.zip was downloaded');
  const [archive] = given;
  const files = unzipSync(archive?.content ?? new Uint8Array());
  const { sources = [] } = here.value;
  expect(sources.map(({ lang }) => lang)).toEqual(['en', 'es', 'vi']);
  for (const source of sources) {
    expect(source.href).toMatch(/^https:\/\/files\.school\.example\/words\/(en|es|vi)\.[0-9a-f]{16}\.json$/);
    const content = files[source.href.slice(source.href.lastIndexOf('/') + 1)];
    // What a device does with it, whole.
    expect((await openGlossaryFile(new Uint8Array(content ?? []), source)).terms).toHaveLength(1);
  }
  expect(travelling(here.value)).toEqual({ version: 1, name: 'Riverbend School', sources });
  await says('Files that the kit and the policy name: 3');
  expect((await axe.run(shown)).violations.map(({ id }) => id)).toEqual([]);

  here.value = { ...here.value, glossary: [{ term: 'root', glosses: { es: { text: 'raíz' } } }] };
  await says('The words were changed since');
  press(en['hosted.inside']);
  await expect.poll(() => here.value.sources).toBeUndefined();
  expect(travelling(here.value).glossary).toHaveLength(1);
});

it('says so when there are no words', async () => {
  const { type, press, says, here } = stand({ version: 1 });
  type('https://files.school.example');
  press(en['hosted.save']);
  await says(en['hosted.none']);
  expect(here.value.sources).toBeUndefined();
});
