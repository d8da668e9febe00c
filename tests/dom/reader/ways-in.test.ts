import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToWaysIn } from '@/entrypoints/reader/ways-in';

const onFile = vi.fn<(file: File) => void>();
const onText = vi.fn<(text: string) => void>();
beforeAll(() => listenToWaysIn(document, { onFile, onText }));
beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
});

const given = (what: File | string): DataTransfer => {
  const transfer = new DataTransfer();
  if (typeof what === 'string') transfer.setData('text/plain', what);
  else transfer.items.add(what);
  return transfer;
};
const drop = (what: File | string): DragEvent => {
  const event = new DragEvent('drop', { dataTransfer: given(what), bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
};
const paste = (at: Element, what: File | string): void => {
  at.dispatchEvent(new ClipboardEvent('paste', { clipboardData: given(what), bubbles: true, cancelable: true }));
};
const file = new File(['%PDF-'], 'river.pdf');

describe('what is given to the page', () => {
  it('is opened when it is dropped, and the browser does not go to it', () => {
    document.body.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true }));
    expect(document.body.className).toBe('rd-dropping');
    expect(drop(file).defaultPrevented).toBe(true);
    expect(document.body.className).toBe('');
    expect(onFile.mock.calls.map(([each]) => each.name)).toEqual(['river.pdf']);
  });
  it('may be text, dropped or pasted', () => {
    drop('Salt keeps fish.');
    paste(document.body, 'Ducks come.');
    expect(onText.mock.calls).toEqual([['Salt keeps fish.'], ['Ducks come.']]);
  });
  it('stays in the field when it is pasted there', () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    paste(field, 'Ducks come.');
    expect(onText).not.toHaveBeenCalled();
  });
  it('is nothing when there is nothing in it', () => {
    paste(document.body, '  ');
    expect(onText).not.toHaveBeenCalled();
    expect(onFile).not.toHaveBeenCalled();
  });
});
