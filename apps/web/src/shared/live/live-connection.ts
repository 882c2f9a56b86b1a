/** How the connection over which changes come stands. OFF: none is wanted; BROKEN: about to be tried again. */
export type LiveState = 'OFF' | 'CONNECTING' | 'LIVE' | 'BROKEN' | 'LOST';

/** What is needed of an EventSource. */
export interface Source {
  addEventListener(kind: string, heard: (event: MessageEvent<string>) => void): void;
  close(): void;
}

/** What becomes of what is heard. */
export interface Hearing {
  /** A stream grew. */
  readonly grew: (stream: string) => void;
  /** Anything may have changed. */
  readonly missed: () => void;
  readonly stands: (state: LiveState) => void;
}

const ADDRESS = '/api/v1/events';
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 10_000;
/** The API gives a sign of life every 15 seconds. */
const SILENCE_MS = 40_000;

/** One connection that comes back by itself, later each time, and goes on after the last event that was heard. */
export class LiveConnection {
  private source: Source | undefined;
  private last = '';
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly hearing: Hearing,
    private readonly open: (address: string) => Source = (address) => new EventSource(address),
  ) {}

  /** Connects, unless it is connected already. */
  start(): void {
    if (this.source !== undefined) return;
    clearTimeout(this.timer);
    if (this.failures === 0) this.hearing.stands('CONNECTING');
    const source = this.open(this.last === '' ? ADDRESS : `${ADDRESS}?after=${encodeURIComponent(this.last)}`);
    this.source = source;
    source.addEventListener('error', () => this.broken(source));
    this.listen(source);
    this.expectSign(source);
  }

  /** Ends it, for as long as nobody looks; the next start goes on where this one was. */
  stop(): void {
    this.leave();
    this.failures = 0;
    this.hearing.stands('OFF');
  }

  private listen(source: Source): void {
    const hear = (kind: string, then: (data: string) => void) =>
      source.addEventListener(kind, ({ lastEventId, data }) => {
        if (this.source !== source) return;
        this.last = lastEventId;
        this.expectSign(source);
        then(data);
      });
    // Where it was never connected before, nobody knows what was missed since the page was asked for.
    const unsure = this.last === '' && this.failures > 0;
    hear('hello', () => this.stands(unsure));
    hear('reset', () => this.hearing.missed());
    hear('here', () => undefined);
    hear('message', (data) => this.hearing.grew((JSON.parse(data) as { readonly stream: string }).stream));
  }

  private stands(unsure: boolean): void {
    this.failures = 0;
    this.hearing.stands('LIVE');
    if (unsure) this.hearing.missed();
  }

  private broken(source: Source): void {
    if (this.source !== source) return;
    this.leave();
    const wait = Math.min(FIRST_RETRY_MS * 2 ** this.failures, LONGEST_RETRY_MS);
    this.failures += 1;
    // The first break is mended before anybody needs to know of it.
    this.hearing.stands(this.failures === 1 ? 'BROKEN' : 'LOST');
    this.timer = setTimeout(() => this.start(), wait * (0.75 + Math.random() / 4));
  }

  private expectSign(source: Source): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.broken(source), SILENCE_MS);
  }

  private leave(): void {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = undefined;
  }
}
