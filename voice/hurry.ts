/** Of the engine's 22,050 Hz: 20 ms, two or three periods of a low voice; half of it is laid over the next. */
const FRAME = 440;
const HOP = FRAME / 2;
/** How far a frame may be moved to join the one before without a click: half a period of 60 Hz either way. */
const REACH = 176;
/** Coarse first: every 4th place, by every 4th sample. */
const COARSE = 4;

/** Rises over the first half, falls over the second: two that overlap by half add up to one. */
const WINDOW = Float32Array.from({ length: FRAME }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / FRAME));

/**
 * Makes speech shorter and leaves its pitch and its vowels as they are (waveform similarity overlap-add): frames are
 * taken from the sound at wider steps than they are laid down at, each where it best continues the one before. No
 * sample is further from its time than REACH, so times of words divide by the factor. Takes and gives pieces.
 */
export class Hurry {
  private waiting = new Float32Array(0);
  /** Samples that came before `waiting`. */
  private gone = 0;
  private frames = 0;
  /** Where the sound would go on after the last frame. */
  private natural = 0;
  private tail = new Float32Array(HOP);

  constructor(private readonly factor: number) {}

  add(pcm: Int16Array): Int16Array<ArrayBuffer> {
    const joined = new Float32Array(this.waiting.length + pcm.length);
    joined.set(this.waiting);
    joined.set(pcm, this.waiting.length);
    this.waiting = joined;
    return this.made();
  }

  /** The rest, once all has come. */
  end(): Int16Array<ArrayBuffer> {
    const real = this.gone + this.waiting.length;
    const out = this.add(new Int16Array(2 * (REACH + FRAME)));
    const length = Math.max(0, Math.round(real / this.factor) - (this.frames * HOP - out.length));
    return out.slice(0, length);
  }

  private made(): Int16Array<ArrayBuffer> {
    const pieces: Int16Array[] = [];
    for (;;) {
      const wanted = Math.round(this.frames * HOP * this.factor);
      if (wanted + REACH + FRAME > this.gone + this.waiting.length) break;
      const at = this.frames === 0 ? 0 : this.best(wanted);
      const piece = new Int16Array(HOP);
      for (let i = 0; i < HOP; i += 1) {
        const fresh = this.sample(at + i);
        // The very first frame has nothing to rise out of.
        piece[i] = this.frames === 0 ? fresh : (this.tail[i] ?? 0) + fresh * (WINDOW[i] ?? 0);
        this.tail[i] = this.sample(at + HOP + i) * (WINDOW[HOP + i] ?? 0);
      }
      pieces.push(piece);
      this.natural = at + HOP;
      this.frames += 1;
    }
    const keep = Math.max(0, Math.min(this.natural, Math.round(this.frames * HOP * this.factor) - REACH) - this.gone);
    this.waiting = this.waiting.slice(keep);
    this.gone += keep;
    const out = new Int16Array(pieces.length * HOP);
    for (const [i, piece] of pieces.entries()) out.set(piece, i * HOP);
    return out;
  }

  private sample(at: number): number {
    return this.waiting[at - this.gone] ?? 0;
  }

  /** The place near `wanted` whose sound is most like the natural continuation of the last frame. */
  private best(wanted: number): number {
    const from = Math.max(this.gone, wanted - REACH);
    const coarse = this.nearest(from, wanted + REACH, COARSE, COARSE);
    return this.nearest(Math.max(from, coarse - COARSE), coarse + COARSE, 1, 2);
  }

  private nearest(from: number, to: number, step: number, every: number): number {
    let best = from;
    let most = -Infinity;
    for (let at = from; at <= to; at += step) {
      let product = 0;
      let energy = 1;
      for (let i = 0; i < HOP; i += every) {
        const there = this.sample(at + i);
        product += there * this.sample(this.natural + i);
        energy += there * there;
      }
      const likeness = product / Math.sqrt(energy);
      if (likeness > most) [most, best] = [likeness, at];
    }
    return best;
  }
}
