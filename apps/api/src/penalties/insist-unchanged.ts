import { StaleStreamError, type Transaction } from '@ronde/persistence';

const POSITION = 'SELECT head_position AS position FROM journal_stream WHERE stream = $1 FOR SHARE';

/**
 * Holds the file a notice is about at the position at which it was read, so that a decision is either seen by the notice or
 * told to it. Throws `StaleStreamError` when the file has moved on: the notice is then judged again.
 */
export async function insistUnchanged(
  transaction: Transaction,
  { subject, position }: { readonly subject: string; readonly position: number },
): Promise<void> {
  const [head] = await transaction.query<[{ position: number }]>(POSITION, [subject]);
  if (head.position !== position) throw new StaleStreamError(subject, head.position);
}
