import type { PageObject, Piece } from '@/lms/contract';
import type { Activity, Block, File, Key, Link, Image, Video } from '@/model/activity';

/** FNV-1a, 32 bit, base 36: short, and the same for the same text everywhere. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}

/** What is found in a page's content, in reading order, while it is being read. */
export class Content {
  readonly blocks: Block[] = [];
  readonly anchors = new Map<Key, Element>();
  readonly pieces = new Map<Key, readonly Piece[]>();
  readonly objects = new Map<Key, readonly PageObject[]>();
  readonly links: Link[] = [];
  readonly images: Image[] = [];
  readonly videos: Video[] = [];
  readonly files: File[] = [];
  readonly #seen = new Map<string, number>();

  add(block: Omit<Block, 'key'>, anchor: Element, pieces: readonly Piece[], objects: readonly PageObject[] = []): void {
    const same = `${block.kind}-${hash(block.text + (block.latex ?? '') + (block.src ?? '') + (block.alt ?? ''))}`;
    const before = this.#seen.get(same) ?? 0;
    this.#seen.set(same, before + 1);
    const key = `${same}-${before}`;
    this.blocks.push({ key, ...block });
    this.anchors.set(key, anchor);
    this.pieces.set(key, pieces);
    if (objects.length > 0) this.objects.set(key, objects);
  }

  /** The same video, linked and embedded, is one; the better name stays. */
  addVideo(video: Video): void {
    const same = this.videos.findIndex((other) => other.provider === video.provider && other.id === video.id);
    const known = this.videos[same];
    if (!known) this.videos.push(video);
    else if (known.title === undefined)
      this.videos[same] = { ...video, ...known, ...(video.title && { title: video.title }) };
    else if (known.tracks === undefined && video.tracks) this.videos[same] = { ...known, tracks: video.tracks };
  }

  addFile(file: File): void {
    if (!this.files.some((other) => other.id === file.id)) this.files.push(file);
  }

  get parts(): Pick<Activity, 'blocks' | 'links' | 'images' | 'videos' | 'files'> {
    const { blocks, links, images, videos, files } = this;
    return { blocks, links, images, videos, files };
  }
}
