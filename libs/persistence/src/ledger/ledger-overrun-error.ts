import type { Overrun } from '@ronde/domain';

/** The ledger of the round had less room than was asked; nothing was written. */
export class LedgerOverrunError extends Error {
  constructor(readonly overrun: Overrun) {
    super(`the ledger has room for ${overrun.roomCents} cents, ${overrun.askedCents} were asked`);
    this.name = 'LedgerOverrunError';
  }
}
