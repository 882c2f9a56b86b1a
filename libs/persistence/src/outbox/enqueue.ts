import type { EngineMessage } from '@ronde/contracts';
import type { Transaction } from '../database/rows.js';
import type { CausedMail } from './mails-caused-by.js';

/** The write that caused the deliveries. */
interface Cause {
  readonly stream: string;
  readonly roundId: string;
  readonly position: number;
}

/** Puts mails and engine messages in the outbox, to leave after the commit. */
export function enqueue(
  transaction: Transaction,
  { stream, roundId, position }: Cause,
  mails: readonly CausedMail[],
  messages: readonly EngineMessage[],
): void {
  const deliveries = [
    ...mails.map(({ position: place, mail }) => ({ place, kind: 'mail', target: mail.to, payload: mail })),
    ...messages.map((message) => ({ place: position, kind: 'engine', target: message.workflowId, payload: message })),
  ];
  if (deliveries.length === 0) return;
  transaction.run(
    `INSERT INTO outbox (round_id, stream, position, ordinal, kind, target, payload)
     SELECT $1, $2, (delivery ->> 'place')::integer, ordinal, delivery ->> 'kind', delivery ->> 'target', delivery -> 'payload'
     FROM jsonb_array_elements($3) WITH ORDINALITY AS row (delivery, ordinal) ORDER BY ordinal`,
    [roundId, stream, JSON.stringify(deliveries)],
  );
}
