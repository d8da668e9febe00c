import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnswerField } from '@/lms/contract';
import type { Activity } from '@/model/activity';
import { Answers } from '@/page/answers';

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
  document.body.replaceChildren();
});

const fieldOf = (element: HTMLTextAreaElement): AnswerField => ({ element, text: () => element.value });

/** Answers over text fields that say this, on a page in English, for a learner who speaks Spanish at home. */
function answersOver(texts: readonly string[], found?: string) {
  const fields = texts.map((text) => {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    return area;
  });
  const answers = new Answers(
    {
      doc: document,
      fields: () => fields.filter((field) => field.isConnected).map(fieldOf),
      activity: signal({ lang: 'en', uiLang: 'en' } as Activity),
      homeLanguage: () => 'es',
      detect: () => Promise.resolve(found),
    },
    end.signal,
  );
  return { answers, fields };
}
const langOf = async (text: string, found: string | undefined): Promise<string | undefined> =>
  (await answersOver([text], found).answers.read())[0]?.lang;

describe('the student’s own answers', () => {
  it('are read as they stand now, with the one that was written in last', async () => {
    const { answers, fields } = answersOver(['one', '', 'three']);
    fields[2]?.focus();
    fields[2]?.blur();
    if (fields[2]) fields[2].value = 'three, changed';
    const read = await answers.read();
    expect(read.map(({ text, last }) => [text, last])).toEqual([
      ['one', false],
      ['', false],
      ['three, changed', true],
    ]);
    expect((await answers.read()).map(({ id }) => id)).toEqual(read.map(({ id }) => id));
  });

  it('are counted when somebody looks', () => {
    const { answers, fields } = answersOver(['one', 'two']);
    expect(answers.count.value).toBe(0);
    answers.look();
    expect(answers.count.value).toBe(2);
    fields[0]?.remove();
    answers.look();
    expect(answers.count.value).toBe(1);
  });

  it('know the last one in an editor’s frame, too', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const body = frame.contentDocument?.body;
    if (!body) throw new Error('no body');
    body.setAttribute('contenteditable', 'true');
    body.textContent = 'in a frame';
    const { answers, fields } = answersOver(['outside']);
    const both = new Answers(
      {
        doc: document,
        fields: () => [...fields.map(fieldOf), { element: body, text: () => body.innerText }],
        activity: signal({ lang: 'en', uiLang: 'en' } as Activity),
        homeLanguage: () => undefined,
        detect: () => Promise.resolve(undefined),
      },
      end.signal,
    );
    body.focus();
    expect((await both.read()).find(({ last }) => last)?.text).toBe('in a frame');
    expect((await answers.read()).some(({ last }) => last)).toBe(false);
  });

  it('are in the language of the text, of the home, or in another one that is sure', async () => {
    const some = 'Se pega a las paredes del tallo.';
    expect(await langOf('xilema', 'es')).toBe('en');
    expect(await langOf(some, 'es')).toBe('es');
    expect(await langOf(some, 'pt')).toBe('en');
    expect(await langOf(some.repeat(4), 'pt')).toBe('pt');
    expect(await langOf('الماء', 'ar')).toBe('ar');
    expect(await langOf(some.repeat(4), undefined)).toBe('en');
  });
});
