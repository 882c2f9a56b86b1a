import {
  allHandlersFinished,
  condition,
  defineSignal,
  defineUpdate,
  proxyActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';
import type { BareActivities } from './activities.ts';
import type { Reaction } from '../life.ts';

const { writeCaptured } = proxyActivities<BareActivities>({
  startToCloseTimeout: '20s',
  retry: { maximumAttempts: 3 },
});

/** What a bare life is started with: what to do on each of its stimuli, padded to the size of the recorded input. */
export interface BareLifeInput {
  readonly id: string;
  readonly plan: readonly (readonly Reaction[])[];
  readonly pad: string;
}

/** A stimulus by its number, padded to the size of the recorded payload; `answerBytes` is the size to answer with. */
export interface BareStimulus {
  readonly nth: number;
  readonly answerBytes?: number;
  readonly pad: string;
}

/** The recorded commands and nothing else: the same activities, timers, Updates and payload sizes, without a rule or a state. */
export async function bareLife({ id, plan }: BareLifeInput): Promise<string> {
  const queue: Reaction[] = [];
  let heard = 0;
  setHandler(defineSignal<[BareStimulus]>('told'), ({ nth }) => {
    heard += 1;
    queue.push(...(plan[nth] ?? []));
  });
  setHandler(defineUpdate<string, [BareStimulus]>('act'), async ({ nth, answerBytes = 2 }) => {
    const [first, ...rest] = plan[nth] ?? [];
    if (first?.do === 'write') await write(id, first);
    queue.push(...rest);
    heard += 1;
    return 'x'.repeat(answerBytes - 2);
  });
  while (heard < plan.length || queue.length > 0) {
    await condition(() => queue.length > 0 || heard === plan.length);
    const next = queue.shift();
    if (next?.do === 'write') await write(id, next);
    if (next?.do === 'wait' && next.fires) await sleep(next.ms);
    if (next?.do === 'wait' && !next.fires) await condition(() => queue.length > 0, next.ms);
  }
  await condition(allHandlersFinished);
  return 'SETTLED';
}

/** Answers Updates by one regular activity each, until it is told to end. */
export async function bareDecisions(): Promise<void> {
  let ended = false;
  setHandler(defineSignal('end'), () => void (ended = true));
  setHandler(defineUpdate<void, [{ readonly id: string }]>('decide'), async ({ id }) => {
    await writeCaptured({ act: 'decision', id, transaction: 0, answerBytes: 80, pad: '' });
  });
  await condition(() => ended);
}

function write(id: string, { transaction, bytes, answerBytes }: Extract<Reaction, { do: 'write' }>): Promise<string> {
  const request = { act: 'life', id, transaction, answerBytes, pad: '' };
  return writeCaptured({ ...request, pad: 'x'.repeat(Math.max(0, bytes - JSON.stringify(request).length)) });
}
