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
  /** Call back when the clock turns out to stand still: nothing is heard of what was played. */
  onLost?(callback: () => void): Promise<void>;
}

class AudioOutput implements Output {
  readonly audible = true;
  private nodes = new Set<AudioScheduledSourceNode>();
  private silence: GainNode;

  /** `runs`: whether the clock of a device that slept has begun to run again. */
  constructor(
    private readonly context: AudioContext,
    private readonly runs: Promise<boolean>,
  ) {
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

  async onLost(callback: () => void): Promise<void> {
    if (!(await this.runs)) callback();
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
  private opening: Promise<Output> | undefined;
  /** The clock has run: the device is there. */
  private proved = false;
  /** Where the clock stood when it did not run. */
  private stood = -1;

  /** `pace`: a test that reads thousands of words lets them pass faster than anybody could hear, and unheard. */
  constructor(private readonly pace: () => number = () => 1) {}

  open(): Promise<Output> {
    clearTimeout(this.resting);
    this.opening ??= this.opened().finally(() => (this.opening = undefined));
    return this.opening;
  }

  rest(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => void this.context?.suspend().catch(() => undefined), REST);
  }

  close(): void {
    clearTimeout(this.resting);
    void this.context?.close().catch(() => undefined);
    this.context = undefined;
    this.proved = false;
    this.stood = -1;
  }

  private async opened(): Promise<Output> {
    const pace = this.pace();
    if (pace !== 1 || typeof AudioContext === 'undefined') return new SilentOutput(pace);
    const context = (this.context ??= new AudioContext({ latencyHint: 'interactive', sampleRate: ENGINE_RATE }));
    const from = this.stood < 0 ? context.currentTime : this.stood;
    // Without a device the promise of `resume` never settles (Firefox) or the clock stands (seen in containers).
    void context.resume().catch(() => undefined);
    if (this.proved) {
      // What is played now is heard when the device has woken: no waiting for it, unless it is gone.
      const runs = advances(context, from, PATIENCE);
      void runs.then((ran) => {
        if (!ran && this.context === context) this.proved = false;
      });
      return new AudioOutput(context, runs);
    }
    // One long wait is enough: after it, only look whether the clock has begun to run since.
    this.proved = await advances(context, from, this.stood < 0 ? PATIENCE : 0);
    this.stood = this.proved ? -1 : context.currentTime;
    return this.proved ? new AudioOutput(context, Promise.resolve(true)) : new SilentOutput(1);
  }
}

async function advances(context: AudioContext, from: number, patience: number): Promise<boolean> {
  const until = performance.now() + patience;
  for (;;) {
    if (context.currentTime > from) return true;
    if (context.state === 'closed' || performance.now() >= until) return false;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
