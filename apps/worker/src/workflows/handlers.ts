import { defineQuery, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';
import { type Answer, type Command, RECEIVED, type Receipt, WAITS, type Waits } from '@ronde/contracts';
import type { Fact } from '@ronde/domain';
import type { File } from './file.js';
import { decide, type Rule, takeIn, type Tell } from './journal.js';
import { asUpdateFailure } from './refusal.js';

/** Answers to an Update: validator and handler call the same rule, the handler under the file's mutex. */
export function onUpdate<S, F extends Fact, C extends Command>(
  file: File<S, F>,
  name: string,
  ruleFor: (command: C) => Rule<S, F>,
  tellFor?: (command: C) => Tell<F>,
): void {
  setHandler(
    defineUpdate<Answer, [C]>(name),
    async (command) => {
      try {
        return await decide(file, command, ruleFor(command), tellFor?.(command));
      } catch (error) {
        throw asUpdateFailure(error);
      }
    },
    {
      validator: (command) => {
        try {
          const at = file.clock.peek(command.at);
          ruleFor(command)(file.state, { terms: file.terms, at, actor: command.actor });
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
  hear: (payload: P) => void,
): void {
  setHandler(defineSignal<[P]>(name), (payload) => {
    file.clock.hear(payload.at);
    hear(payload);
  });
}

/** Receipts and the question what is waited for: every file answers these. */
export function listenAsFile<S, F extends Fact>(file: File<S, F>): void {
  setHandler(defineSignal<[Receipt<F>]>(RECEIVED), (receipt) => takeIn(file, receipt));
  setHandler(defineQuery<Waits>(WAITS), () => ({
    now: file.clock.latest(),
    engineNow: new Date(file.clock.engineNowMs()).toISOString(),
    waits: [...file.waits],
    position: file.position,
  }));
}
