import { StartProblem } from './start-problem.ts';

/** Reads a stream of chunks in the pieces that its format has. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.chunks = source[Symbol.asyncIterator]();
  }

  /** Some of the next bytes: at least one, at most `count`. Throws when there are none left. */
  async atMost(count: number): Promise<Buffer> {
    while (this.rest.length === 0) {
      const { value, done } = await this.chunks.next();
      if (done) throw new StartProblem('The backup is damaged: its archive is cut off.');
      this.rest = value;
    }
    const taken = this.rest.subarray(0, count);
    this.rest = this.rest.subarray(taken.length);
    return taken;
  }

  /** The next `count` bytes. Throws when there are fewer left. */
  async exactly(count: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for (let left = count; left > 0;) {
      const piece = await this.atMost(left);
      pieces.push(piece);
      left -= piece.length;
    }
    return Buffer.concat(pieces);
  }
}
