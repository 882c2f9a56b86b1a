import { FACTS_TO_EVERY_INVITED, FACTS_TO_TASK_OFFICE, mailsOf, type Mail, type OfficeCode } from '@ronde/domain';
import { row, type Transaction } from '../database/rows.js';
import { registersFor, type MailRegisters } from './mail-registers.js';
import { toEverybody } from './mails-to-everybody.js';
import type { PlacedFact } from '../journal/append-facts.js';

/** A mail and the place of the fact that causes it. */
export interface CausedMail {
  readonly position: number;
  readonly mail: Mail;
}

/**
 * The mails of these facts, in their order; reads what the domain's table needs to know of their recipients. What was asked
 * of the registers before is not asked again.
 */
export async function mailsCausedBy(
  transaction: Transaction,
  facts: readonly PlacedFact[],
  asked?: Promise<MailRegisters>,
): Promise<readonly CausedMail[]> {
  const caused: CausedMail[] = [];
  for (const fact of facts) {
    const invited = FACTS_TO_EVERY_INVITED.includes(fact.type) ? await reached(transaction, fact.roundId) : [];
    const taskOffice = FACTS_TO_TASK_OFFICE.includes(fact.type) ? await officeOf(transaction, fact.stream) : undefined;
    const mails = mailsOf(fact, { stream: fact.stream, invited, ...(taskOffice && { taskOffice }) });
    caused.push(...mails.map((mail) => ({ position: fact.position, mail })));
  }
  const [first] = facts;
  if (first === undefined) return caused;
  const registers = await (asked ??
    registersFor(
      transaction,
      first,
      caused.map(({ mail }) => mail),
    ));
  return registers === undefined ? caused : toEverybody(facts, caused, registers);
}

async function reached(transaction: Transaction, roundId: string): Promise<readonly string[]> {
  const round = await row<{ invited: readonly string[] }>(
    transaction,
    `SELECT invited FROM round WHERE id = $1 AND opens_at IS NOT NULL AND invited_status = 'APPROVED'`,
    [roundId],
  );
  return round?.invited ?? [];
}

async function officeOf(transaction: Transaction, stream: string): Promise<OfficeCode | undefined> {
  const task = await row<{ office: OfficeCode }>(
    transaction,
    `SELECT ministry || '/' || role AS office FROM task WHERE id = $1`,
    [stream.slice('task/'.length)],
  );
  return task?.office;
}
