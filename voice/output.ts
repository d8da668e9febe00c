/** Where sound goes, and the clock by which its words are called. Times are in seconds of that clock. */
export interface Output {
  readonly audible: boolean;
  now(): number;
  /** Sound what comes at `at`. */
  play(pcm: Int16Array, sampleRate: number, at: number): void;
  /** Call back when what was played at `at` is heard. */
  wake(at: number, callback: () => void): void;
  /** Forget everything that was played or waits. */
  stop(): void;
}

class AudioOutput implements Output {
  readonly audible = true;
  private nodes = new Set<AudioScheduledSourceNode>();
  private silence: GainNode;

  constructor(private readonly context: AudioContext) {
    this.silence = new GainNode(context, { gain: 0 });
    this.silence.connect(context.destination);
  }

  now(): number {
    return this.context.currentTime;
  }

  play(pcm: Int16Array, sampleRate: number, at: number): void {
    const buffer = new AudioBuffer({ length: pcm.length, sampleRate, numberOfChannels: 1 });
    const channel = buffer.getChannelData(0);
    for (let i = 0; i < pcm.length; i += 1) channel[i] = (pcm[i] ?? 0) / 32768;
    const source = new AudioBufferSourceNode(this.context, { buffer });
    source.connect(this.context.destination);
    this.keep(source, () => source.disconnect());
    source.start(at);
  }

  /**
   * A silent source that ends at that moment: timers of a hidden page are late by up to a second, the audio clock is not.
   * What leaves the graph at `at` is heard an output latency later.
   */
  wake(at: number, callback: () => void): void {
    const source = new ConstantSourceNode(this.context, { offset: 0 });
    source.connect(this.silence);
    this.keep(source, () => {
      source.disconnect();
      callback();
    });
    source.start();
    source.stop(Math.max(at + (this.context.outputLatency || 0), this.context.currentTime + 0.001));
  }

  stop(): void {
    for (const node of this.nodes) {
      node.onended = null;
      node.stop();
      node.disconnect();
    }
    this.nodes.clear();
  }

  private keep(node: AudioScheduledSourceNode, ended: () => void): void {
    this.nodes.add(node);
    node.onended = () => {
      this.nodes.delete(node);
      ended();
    };
  }
}

/** A computer without a sound device: nobody hears anything, but the words go on being lit at their pace. */
class SilentOutput implements Output {
  readonly audible = false;
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  /** How many seconds of its clock pass in one. */
  constructor(private readonly pace: number) {}

  now(): number {
    return (performance.now() / 1000) * this.pace;
  }
  play(): void {
    // There is nothing to sound it on.
  }
  wake(at: number, callback: () => void): void {
    const timer = setTimeout(
      () => {
        this.timers.delete(timer);
        callback();
      },
      Math.max(0, ((at - this.now()) * 1000) / this.pace),
    );
    this.timers.add(timer);
  }
  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }
}

/** Hz of the engine: no resampling between the pieces of a sentence, which would click. */
const ENGINE_RATE = 22_050;
/** A Bluetooth headset wakes within a second, ms. */
const PATIENCE = 1200;
/** A context that sounds nothing still costs power: it sleeps after this many ms. */
const REST = 5000;

/** Opens the sound device when it is first needed, and lets it sleep in between. */
export class Speakers {
  private context: AudioContext | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;
  /** Where the clock stood when it did not run. */
  private stood = -1;

  /** `pace`: a test that reads thousands of words lets them pass faster than anybody could hear, and unheard. */
  constructor(private readonly pace: () => number = () => 1) {}

  async open(): Promise<Output> {
    clearTimeout(this.resting);
    const pace = this.pace();
    if (pace !== 1 || typeof AudioContext === 'undefined') return new SilentOutput(pace);
    this.context ??= new AudioContext({ latencyHint: 'interactive', sampleRate: ENGINE_RATE });
    // Without a device the promise of `resume` never settles (Firefox) or the clock stands (seen in containers).
    const context = this.context;
    void context.resume().catch(() => undefined);
    // One long wait is enough: after it, only look whether the clock has begun to run since.
    const runs = await advances(context, this.stood, this.stood === context.currentTime ? 0 : PATIENCE);
    this.stood = runs ? -1 : context.currentTime;
    return runs ? new AudioOutput(context) : new SilentOutput(1);
  }

  rest(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => void this.context?.suspend().catch(() => undefined), REST);
  }

  close(): void {
    clearTimeout(this.resting);
    void this.context?.close().catch(() => undefined);
    this.context = undefined;
    this.stood = -1;
  }
}

async function advances(context: AudioContext, stood: number, patience: number): Promise<boolean> {
  const from = stood < 0 ? context.currentTime : stood;
  const until = performance.now() + patience;
  for (;;) {
    if (context.currentTime > from) return true;
    if (performance.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
