import { defineQuery, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';
import { type Answer, type Command, RECEIVED, type Receipt, WAITS, type Waits } from '@ronde/contracts';
import { type Fact, type RuleContext, underMandate } from '@ronde/domain';
import type { File } from './file.js';
import { contextOf, decide, type Tell } from './journal.js';
import { asUpdateFailure } from './refusal.js';
import { receive } from './take-in.js';

/** A domain rule on a command; rules that look at nothing but who asks leave the command out. */
export type Decision<S, F extends Fact, C> = (state: S, command: C, context: RuleContext) => readonly F[];

/** A rule that needs nothing from the command but who gave it and when. */
export function withoutCommand<S, F extends Fact, C>(
  rule: (state: S, context: RuleContext) => readonly F[],
): Decision<S, F, C> {
  return (state, _, context) => rule(state, context);
}

/** Answers an Update: validator and handler call the same rule, the handler under the file's mutex. */
export function onUpdate<S, F extends Fact, C extends Command>(
  file: File<S, F>,
  name: string,
  rule: Decision<S, F, C>,
  tellFor?: (command: C) => Tell<F>,
): void {
  setHandler(
    defineUpdate<Answer, [C]>(name),
    async (command) => {
      try {
        return await decide(file, command, (state, context) => rule(state, command, context), tellFor?.(command));
      } catch (error) {
        throw asUpdateFailure(error);
      }
    },
    {
      validator: (command) => {
        // While a write is under way the journal may know more than the state: the handler, behind it, decides.
        if (file.mutex.isLocked()) return;
        try {
          const at = file.clock.peek(command.at);
          const context = contextOf(file, command, at);
          underMandate(rule(file.state, command, context), context);
        } catch (error) {
          throw asUpdateFailure(error);
        }
      },
    },
  );
}

/** Answers an Update whose work takes more than one write; `check` refuses before anything is done. */
export function onPreparedUpdate<S, F extends Fact, C extends Command>(
  file: File<S, F>,
  name: string,
  check: (state: S, command: C, context: RuleContext) => unknown,
  work: (command: C) => Promise<Answer>,
): void {
  const insist = (command: C): void => {
    const at = file.clock.peek(command.at);
    check(file.state, command, { terms: file.terms, at, actor: command.actor });
  };
  setHandler(
    defineUpdate<Answer, [C]>(name),
    async (command) => {
      try {
        insist(command);
        return await work(command);
      } catch (error) {
        throw asUpdateFailure(error);
      }
    },
    {
      validator: (command) => {
        if (file.mutex.isLocked()) return;
        try {
          insist(command);
        } catch (error) {
          throw asUpdateFailure(error);
        }
      },
    },
  );
}

/** Hears what other executions tell; their time counts when it is later than one's own. */
export function onSignal<S, F extends Fact, P extends { readonly at: string }>(
  file: File<S, F>,
  name: string,
  hear: (payload: P) => void | Promise<void>,
): void {
  setHandler(defineSignal<[P]>(name), (payload) => {
    file.clock.hear(payload.at);
    return hear(payload);
  });
}

/** Receipts and the question what is waited for: every file answers these. `afterReceipt` does what a receipt asks at once. */
export function listenAsFile<S, F extends Fact>(
  file: File<S, F>,
  afterReceipt: () => void | Promise<void> = () => undefined,
): void {
  setHandler(defineSignal<[Receipt<F>]>(RECEIVED), async (receipt) => {
    await receive(file, receipt);
    await afterReceipt();
  });
  setHandler(defineQuery<Waits>(WAITS), () => ({
    now: file.clock.latest(),
    engineNow: new Date(file.clock.engineNowMs()).toISOString(),
    waits: [...file.waits],
    position: file.position,
  }));
}
