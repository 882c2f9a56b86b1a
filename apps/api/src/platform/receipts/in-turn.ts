/**
 * Lets so many work at a time; whoever comes beyond that waits, in the order in which they came. All at once would finish
 * together and late; in turn, each is done as early as those before it allow. Who has waited `patienceMs` goes on all the
 * same: work that hangs holds nobody up for longer.
 */
export class InTurn {
  readonly #waiting = new Set<() => void>();
  readonly #patienceMs: number;
  #free: number;

  constructor({ atOnce, patienceMs }: { readonly atOnce: number; readonly patienceMs: number }) {
    this.#free = atOnce;
    this.#patienceMs = patienceMs;
  }

  /** Does the work when its turn has come, and gives what it gives; fails as it fails. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await this.#turn();
    try {
      return await work();
    } finally {
      this.#free += 1;
      if (this.#free > 0) this.#callNext();
    }
  }

  #turn(): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(patience);
        this.#waiting.delete(go);
        this.#free -= 1;
        resolve();
      };
      const patience = setTimeout(go, this.#patienceMs);
      this.#waiting.add(go);
    });
  }

  #callNext(): void {
    const [next] = this.#waiting;
    next?.();
  }
}
