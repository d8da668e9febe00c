import type { CodeTrouble, KitTrouble } from '@/model/kit';

/** A kit that is not taken, as a whole, before anything of it is used. */
export class KitRefusal extends Error {
  constructor(readonly why: KitTrouble) {
    super(`kit: ${why}`);
    this.name = 'KitRefusal';
  }
}

/** The same of an accommodation code. */
export class CodeRefusal extends Error {
  constructor(readonly why: CodeTrouble) {
    super(`code: ${why}`);
    this.name = 'CodeRefusal';
  }
}
