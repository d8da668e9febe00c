import { type Activity, type File, type Image, type Link, OBJECT, equationsOf } from '@/model/activity';
import { collapsed } from './reading/text';

/** An activity as a person would sum it up: what the probe prints, and what saved pages are checked against. */
export interface Summary {
  /** Blocks joined by newlines, in reading order; without formulas, descriptions of pictures, and options. */
  readonly text: string;
  readonly headings: readonly string[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly videos: readonly { readonly provider: string; readonly id: string }[];
  readonly files: readonly Pick<File, 'name' | 'id'>[];
  /** LaTeX. */
  readonly equations: readonly string[];
  /** How many tables of data; tables that only place things are none. */
  readonly tables: number;
}

export function summaryOf(activity: Activity): Summary {
  const words = (text: string): string => collapsed(text.replaceAll(OBJECT, ' '));
  const read = activity.blocks.filter(({ region }) => region !== 'option');
  return {
    text: read
      .map(({ text }) => words(text))
      .filter((text) => text !== '')
      .join('\n'),
    headings: read.filter(({ kind }) => kind === 'heading').map(({ text }) => words(text)),
    links: activity.links,
    images: activity.images,
    videos: activity.videos.map(({ provider, id }) => ({ provider, id })),
    files: activity.files.map(({ name, id }) => ({ name, id })),
    equations: equationsOf(activity),
    tables: activity.blocks.filter(({ kind }) => kind === 'table').length,
  };
}
