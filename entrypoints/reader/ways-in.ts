export interface WaysIn {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** Marks the page while something is held over it. */
const DROPPING = 'rd-dropping';

/** A file or text that is dropped anywhere, or pasted anywhere but into a field. */
export function listenToWaysIn(doc: Document, { onFile, onText }: WaysIn): void {
  const take = (given: DataTransfer | null): boolean => {
    const [file] = given?.files ?? [];
    if (file) {
      onFile(file);
      return true;
    }
    const text = given?.getData('text/plain') ?? '';
    if (text.trim() === '') return false;
    onText(text);
    return true;
  };
  doc.addEventListener('dragover', (event) => {
    event.preventDefault();
    doc.body.classList.add(DROPPING);
  });
  doc.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) doc.body.classList.remove(DROPPING);
  });
  doc.addEventListener('drop', (event) => {
    // Else the browser would go to the file, and the supports would be gone.
    event.preventDefault();
    doc.body.classList.remove(DROPPING);
    take(event.dataTransfer);
  });
  doc.addEventListener('paste', (event) => {
    const at = event.composedPath()[0];
    const field = at instanceof HTMLElement && (at.isContentEditable || /^(?:input|textarea)$/.test(at.localName));
    if (!field && take(event.clipboardData)) event.preventDefault();
  });
}
