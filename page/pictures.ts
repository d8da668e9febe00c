import { getPicture } from '@/utils/same-origin';

/** Pictures of the page as data addresses: for our own pages, which cannot ask a school's site for them. */
export interface Pictures {
  /** Null: it cannot be had, because it lies on another site that does not share it, or is no picture. */
  pictureOf(doc: Document, src: string, signal: AbortSignal): Promise<string | null>;
}

/** Print needs no more: 480 CSS px of column, twice as fine, and the height of a page. */
const WIDEST = 1000;
const HIGHEST = 1400;
/** Bytes that are kept as they are. */
const SMALL = 120_000;
/** On paper the loss is not seen. */
const QUALITY = 0.85;

async function pictureOf(doc: Document, src: string, signal: AbortSignal): Promise<string | null> {
  if (src.startsWith('data:image/')) return src.length <= SMALL ? src : null;
  // What is loaded needs no network; a drawing is asked for itself, because its pixels are as coarse as the screen's.
  const image = /\.svg(?:[?#]|$)/i.test(src)
    ? undefined
    : [...doc.images].find((each) => each.currentSrc === src || each.src === src);
  const shown = image?.complete === true && image.naturalWidth > 0 ? await pixelsOf(image) : null;
  if (shown !== null) return shown;
  try {
    const file = await getPicture(src, signal);
    // A drawing stays one: as an image it runs nothing and asks nobody for anything.
    if (file.size <= SMALL || file.type === 'image/svg+xml')
      return file.size <= 2 * SMALL ? await addressOf(file) : null;
    return await pixelsOf(file);
  } catch {
    return null;
  }
}

/** Drawn on a canvas that stands on no page; null when the browser keeps another site's picture to itself. */
async function pixelsOf(source: HTMLImageElement | Blob): Promise<string | null> {
  try {
    const picture = await createImageBitmap(source);
    const share = Math.min(1, WIDEST / picture.width, HIGHEST / picture.height);
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(picture.width * share)),
      Math.max(1, Math.round(picture.height * share)),
    );
    const pen = canvas.getContext('2d');
    if (!pen) return null;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const lines = await canvas.convertToBlob({ type: 'image/png' });
    // Line drawings are smaller and sharper so, photographs are not.
    return await addressOf(
      lines.size <= SMALL ? lines : await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY }),
    );
  } catch {
    return null;
  }
}

const addressOf = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('not read')));
    reader.readAsDataURL(file);
  });

const pictures: Pictures = { pictureOf };
export default pictures;
