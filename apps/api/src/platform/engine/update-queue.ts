import { Problem } from '../problems/problem.js';

/** The engine refuses more than ten Updates in flight per execution; some room is left for the workers of others. */
const IN_FLIGHT = 8;
const WAITING_AT_MOST = 500;

interface Line {
  running: number;
  readonly waiting: (() => void)[];
}

/** Lets at most eight callers per workflow through at a time, first come first served; beyond 500 waiting, TOO_MANY_WAITING. */
export class UpdateQueue {
  private readonly lines = new Map<string, Line>();

  async run<T>(workflowId: string, work: () => Promise<T>): Promise<T> {
    const line = this.lineOf(workflowId);
    await this.enter(line);
    try {
      return await work();
    } finally {
      this.leave(workflowId, line);
    }
  }

  private lineOf(workflowId: string): Line {
    const known = this.lines.get(workflowId);
    if (known) return known;
    const line: Line = { running: 0, waiting: [] };
    this.lines.set(workflowId, line);
    return line;
  }

  private async enter(line: Line): Promise<void> {
    if (line.running < IN_FLIGHT) {
      line.running += 1;
      return;
    }
    if (line.waiting.length >= WAITING_AT_MOST) throw new Problem('TOO_MANY_WAITING');
    await new Promise<void>((resolve) => line.waiting.push(resolve));
  }

  /** A place that becomes free goes straight to the next in line. */
  private leave(workflowId: string, line: Line): void {
    const next = line.waiting.shift();
    if (next) return next();
    line.running -= 1;
    if (line.running === 0) this.lines.delete(workflowId);
  }
}
