import { proxyActivities } from '@temporalio/workflow';
import type { Answer, Command, EngineMessage, Receipt } from '@ronde/contracts';
import { doneFor, type Fact, type Instant, mandateIdOf, type RuleContext, SYSTEM, underMandate } from '@ronde/domain';
import type { JournalActivities } from '../activities/journal.activities.js';
import type { File } from './file.js';
import { whyNothingWasWritten } from './refusal.js';
import { takeIn } from './take-in.js';

/** Regular, never local: above ten Updates in flight, or on a crash, local ones left facts the workflow did not know. */
const { recordFacts } = proxyActivities<JournalActivities>({
  startToCloseTimeout: '20s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' },
});

/** From a state to facts, to nothing at all, or to a refusal. Runs again when receipts came in meanwhile. */
export type Rule<S, F extends Fact> = (state: S, context: RuleContext) => readonly F[];

/** Whom the facts concern beside the file itself. */
export type Tell<F extends Fact> = (facts: readonly F[], at: Instant) => readonly EngineMessage[];

const TELL_NOBODY = (): readonly EngineMessage[] => [];

/** A person's decision, recorded under the Update's id. */
export async function decide<S, F extends Fact>(
  file: File<S, F>,
  command: Command,
  rule: Rule<S, F>,
  tell: Tell<F> = TELL_NOBODY,
): Promise<Answer> {
  return exclusively(file, () => {
    file.clock.hear(command.at);
    return write(file, command, rule, tell);
  });
}

/** A decision the engine takes itself, when a term ends or everyone has answered. */
export function conclude<S, F extends Fact>(file: File<S, F>): (rule: Rule<S, F>, tell?: Tell<F>) => Promise<Answer> {
  return (rule, tell = TELL_NOBODY) =>
    exclusively(file, () => {
      file.automaticCommands += 1;
      const commandId = `automatic-${file.automaticCommands}`;
      return write(file, { commandId, actor: SYSTEM, at: file.clock.now() }, rule, tell);
    });
}

/** One write at a time; what arrived meanwhile is taken in behind it, before the next looks at the state. */
function exclusively<S, F extends Fact>(file: File<S, F>, work: () => Promise<Answer>): Promise<Answer> {
  return file.mutex.runExclusive(() =>
    work().finally(() => {
      for (const receipt of file.meanwhile.splice(0)) takeIn(file, receipt);
    }),
  );
}

/** What a rule may know of a command. */
export function contextOf<S, F extends Fact>(file: File<S, F>, command: Command, at: Instant): RuleContext {
  const { actor, mandates } = command;
  return { terms: file.terms, at, actor, ...(mandates === undefined ? {} : { mandates }) };
}

async function write<S, F extends Fact>(
  file: File<S, F>,
  command: Command,
  rule: Rule<S, F>,
  tell: Tell<F>,
): Promise<Answer> {
  for (;;) {
    const at = file.clock.now();
    const context = contextOf(file, command, at);
    const facts = doneFor(underMandate(rule(file.state, context), context), command.actor);
    const mandateId = mandateIdOf(facts);
    if (facts.length === 0) return { position: file.position, factTypes: [] };
    const result = await recordFacts({
      stream: file.stream,
      roundId: file.terms.roundId,
      commandId: command.commandId,
      actor: command.actor,
      at,
      ...(command.reason === undefined ? {} : { reason: command.reason }),
      ...(command.expectedPosition === undefined ? {} : { expectedPosition: command.expectedPosition }),
      ...(mandateId === undefined ? {} : { mandateId }),
      knownReceiptPosition: file.knownReceiptPosition,
      facts,
      messages: tell(facts, at),
    });
    if (result.outcome === 'recorded') {
      apply(file, result.answer, facts, { at, actorId: command.actor.id });
      return result.answer;
    }
    if (result.outcome !== 'newerReceipts') throw whyNothingWasWritten(result);
    for (const receipt of result.receipts) takeIn(file, receipt as Receipt<F>);
  }
}

/** An answer from before the position that was carried was applied by an earlier run and changes nothing. */
function apply<S, F extends Fact>(
  file: File<S, F>,
  answer: Answer,
  facts: readonly F[],
  when: { readonly at: Instant; readonly actorId: string },
): void {
  if (answer.position <= file.carriedPosition) return;
  file.position = Math.max(file.position, answer.position);
  file.state = facts.reduce((state, fact) => file.evolve(state, { fact, ...when }), file.state);
}
