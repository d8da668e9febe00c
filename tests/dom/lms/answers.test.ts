import { describe, expect, it } from 'vitest';
import canvas from '@/lms/canvas';
import type { AnswerField } from '@/lms/contract';
import classroom from '@/lms/google-classroom';
import { fieldsIn, writtenIn } from '@/lms/reading/answers';
import { openPage } from './open-page';

const named = (fields: readonly AnswerField[] | undefined): string[] => (fields ?? []).map(({ element }) => element.id);

/** A rich editor as TinyMCE leaves it: a text field that is not seen, and a frame that is. */
function addEditor(doc: Document, into: Element, id: string, written: string): HTMLElement {
  const area = doc.createElement('textarea');
  area.id = id;
  area.style.display = 'none';
  // oxlint-disable-next-line react/iframe-missing-sandbox -- as editors make it
  const frame = doc.createElement('iframe');
  frame.id = `${id}_ifr`;
  frame.className = 'tox-edit-area__iframe';
  into.append(area, frame);
  const inside = frame.contentDocument;
  if (!inside) throw new Error('the frame has no document');
  inside.open();
  inside.write(`<body id="tinymce" contenteditable="true">${written}</body>`);
  inside.close();
  return inside.body;
}

describe('where a student writes', () => {
  it('Canvas: editors in frames, text fields and blanks, each once; none that is hidden, closed or not the student’s', () => {
    const doc = openPage(`<input id="search"><div id="content" role="main">
      <div id="questions"><div class="question">
        <div class="original_question_text"><textarea id="copy" style="display: none">The stem again</textarea></div>
        <input class="question_input" type="text" id="blank"><input class="question_input" type="radio" id="choice">
        <textarea id="essay" class="question_input"></textarea></div></div>
      <div id="late"></div><textarea id="handed-in" readonly>before</textarea></div>`);
    const view = doc.querySelector('#content');
    const late = doc.querySelector('#late');
    if (!view || !late) throw new Error('no view');
    addEditor(doc, late, 'textentry_text', '<p>Water</p>');
    expect(named(canvas.answers?.(view))).toEqual(['blank', 'essay', 'tinymce']);
  });

  it('Classroom: the answer’s text field and boxes for comments', () => {
    const doc = openPage(`<main><textarea id="short"></textarea>
      <div role="textbox" contenteditable="plaintext-only" g_editable="true" id="comment"></div>
      <div role="textbox" contenteditable="false" id="shown"></div>
      <div style="visibility: hidden"><textarea id="stale"></textarea></div></main>`);
    expect(named(classroom.answers?.(doc.body))).toEqual(['short', 'comment']);
  });

  it('a frame of another origin has nothing for us', () => {
    const doc = openPage('<iframe id="a_ifr" sandbox srcdoc="<body contenteditable>theirs</body>"></iframe>');
    expect(fieldsIn(doc, ['iframe'])).toEqual([]);
  });
});

describe('what is written', () => {
  it('is the value of a text field, a line each', () => {
    const area = document.createElement('textarea');
    area.value = '  One.\n\n\tTwo  words. ';
    expect(writtenIn(area)).toBe('One.\nTwo words.');
  });

  it('is what an editor shows: paragraphs, items and line breaks, without the marks it keeps for its caret', () => {
    const doc = openPage('<div id="here"></div>');
    const into = doc.querySelector('#here');
    if (!into) throw new Error('no place');
    const body = addEditor(
      doc,
      into,
      'x',
      '<p>Sap\u00a0climbs\uFEFF <em>slow</em>ly.<br>Then</p><ul><li>leaf</li><li>air\u200B</li></ul><p><br></p>',
    );
    const before = body.innerHTML;
    expect(writtenIn(body)).toBe('Sap climbs slowly.\nThen\nleaf\nair');
    expect(body.innerHTML).toBe(before);
  });
});
