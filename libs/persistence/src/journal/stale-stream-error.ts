/** The stream is not at the position the writer counted on; nothing was written. */
export class StaleStreamError extends Error {
  constructor(
    readonly stream: string,
    readonly position: number,
  ) {
    super(`${stream} is at position ${position}`);
    this.name = 'StaleStreamError';
  }
}
