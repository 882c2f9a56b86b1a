import { condition } from '@temporalio/workflow';
import type { Receipt } from '@ronde/contracts';
import type { Fact } from '@ronde/domain';
import type { File } from './file.js';

/**
 * Hears what arrived from outside; resolves once it is taken in. While a write is under way that waits, so that the state
 * tells everything in the order of the journal.
 */
export async function receive<S, F extends Fact>(file: File<S, F>, receipt: Receipt<F>): Promise<void> {
  if (!file.mutex.isLocked()) return takeIn(file, receipt);
  file.meanwhile.push(receipt);
  await condition(() => receipt.position <= file.knownReceiptPosition);
}

/** Takes in what arrived from outside, once, whether told by signal or found in the journal. */
export function takeIn<S, F extends Fact>(file: File<S, F>, receipt: Receipt<F>): void {
  if (receipt.position <= file.knownReceiptPosition) return;
  file.clock.hear(receipt.at);
  file.knownReceiptPosition = receipt.position;
  file.position = Math.max(file.position, receipt.position);
  file.state = file.evolve(file.state, receipt);
}
