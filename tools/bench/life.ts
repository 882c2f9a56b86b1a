import { readFileSync } from 'node:fs';
import path from 'node:path';
import proto, { type temporal } from '@temporalio/proto';
import { RECEIVED, type ApplicationInput, type RecordRequest } from '@ronde/contracts';
import { projectRoot } from '../../infra/local/directories.ts';

type Event = temporal.api.history.v1.IHistoryEvent;

/** What an execution did by itself after something reached it. */
export type Reaction =
  | { readonly do: 'write'; readonly transaction: number; readonly bytes: number; readonly answerBytes: number }
  | { readonly do: 'wait'; readonly ms: number; readonly fires: boolean }
  | { readonly do: 'wake' };

/** Something that reached an execution from outside, and how far its journal stood when all was quiet again. */
export interface Stimulus {
  readonly kind: 'signal' | 'update' | 'jump';
  readonly name: string;
  /** The payload as JSON text. */
  readonly payload: string;
  /** For what arrives from outside: the number of the transaction that stores it. */
  readonly receipt?: number;
  answerBytes: number;
  readonly reactions: Reaction[];
  head: number;
}

/** The whole life of one application, as a recorded history tells it. */
export interface Life {
  readonly input: string;
  readonly roundId: string;
  readonly terms: ApplicationInput['terms'];
  readonly startedAt: string;
  /** The application's code in its round, in every payload. */
  readonly code: string;
  readonly stimuli: readonly Stimulus[];
  readonly counts: Readonly<
    Record<'events' | 'activities' | 'timers' | 'signals' | 'updates' | 'payloadBytes', number>
  >;
}

const LONGEST_LIFE = path.join(projectRoot, 'apps/worker/histories/application-supplemented-awarded-and-settled.bin');

/** Reads the longest recorded life of an application: supplement, moved terms, award, reminders, obligations, settlement. */
export function recordedLife(file = LONGEST_LIFE): Life {
  const { events } = proto.temporal.api.history.v1.History.decode(readFileSync(file));
  const input = textOf(events[0]?.workflowExecutionStartedEventAttributes?.input);
  const { applicationId, terms, clock } = JSON.parse(input) as ApplicationInput;
  const stimuli = stimuliOf(events);
  return {
    ...{ input, terms, stimuli, startedAt: clock.startedAt, roundId: terms.roundId },
    code: applicationId.slice(applicationId.indexOf('/') + 1),
    counts: countsOf(events, stimuli),
  };
}

interface Reading {
  readonly stimuli: Stimulus[];
  readonly writes: Map<number, { answerBytes: number }>;
  readonly timers: Map<string, { fires: boolean }>;
  transactions: number;
  head: number;
}

function stimuliOf(events: readonly Event[]): readonly Stimulus[] {
  const reading: Reading = { stimuli: [], writes: new Map(), timers: new Map(), transactions: 0, head: 0 };
  for (const event of events) {
    readStimulus(reading, event);
    readReaction(reading, event);
    const current = reading.stimuli.at(-1);
    if (current) current.head = reading.head;
  }
  return reading.stimuli;
}

function readStimulus(reading: Reading, event: Event): void {
  const begin = (kind: Stimulus['kind'], name = '', payload = ''): void => {
    const receipt = name === RECEIVED ? { receipt: reading.transactions } : {};
    reading.stimuli.push({ kind, name, payload, ...receipt, answerBytes: 2, reactions: [], head: reading.head });
  };
  const signalled = event.workflowExecutionSignaledEventAttributes;
  const asked = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input;
  const answered = event.workflowExecutionUpdateCompletedEventAttributes?.outcome?.success;
  if (signalled) begin('signal', signalled.signalName ?? '', textOf(signalled.input));
  if (asked) begin('update', asked.name ?? '', textOf(asked.args));
  if (event.workflowExecutionOptionsUpdatedEventAttributes) begin('jump');
  if (answered)
    (reading.stimuli.findLast(({ kind }) => kind === 'update') as Stimulus).answerBytes = textOf(answered).length;
  if (signalled?.signalName !== RECEIVED) return;
  reading.transactions += 1;
  reading.head += 1;
}

function readReaction(reading: Reading, event: Event): void {
  // Time that jumps is no message: what it sets going belongs to the message before.
  const told = reading.stimuli.findLast(({ kind }) => kind !== 'jump');
  const react = (reaction: Reaction): void => void told?.reactions.push(reaction);
  const { activityTaskScheduledEventAttributes: scheduled, timerStartedEventAttributes: started } = event;
  if (scheduled) {
    const text = textOf(scheduled.input);
    const write = { do: 'write' as const, transaction: reading.transactions, bytes: text.length, answerBytes: 2 };
    reading.writes.set(Number(event.eventId), write);
    reading.transactions += 1;
    reading.head += (JSON.parse(text) as RecordRequest).facts.length;
    react(write);
  }
  if (started) {
    const { seconds, nanos } = started.startToFireTimeout ?? {};
    const wait = {
      do: 'wait' as const,
      ms: Number(seconds ?? 0) * 1000 + Math.round((nanos ?? 0) / 1e6),
      fires: false,
    };
    reading.timers.set(started.timerId ?? '', wait);
    react(wait);
  }
  if (event.timerCanceledEventAttributes) react({ do: 'wake' });
  const completed = event.activityTaskCompletedEventAttributes;
  const write = reading.writes.get(Number(completed?.scheduledEventId));
  if (completed && write) write.answerBytes = textOf(completed.result).length;
  const timer = reading.timers.get(event.timerFiredEventAttributes?.timerId ?? '');
  if (timer) timer.fires = true;
}

function countsOf(events: readonly Event[], stimuli: readonly Stimulus[]): Life['counts'] {
  const reactions = stimuli.flatMap((stimulus) => stimulus.reactions);
  const sizes = [
    ...stimuli.map(({ payload, answerBytes }) => payload.length + answerBytes),
    ...reactions.map((reaction) => (reaction.do === 'write' ? reaction.bytes + reaction.answerBytes : 0)),
  ];
  return {
    events: events.length,
    activities: reactions.filter((reaction) => reaction.do === 'write').length,
    timers: reactions.filter((reaction) => reaction.do === 'wait').length,
    signals: stimuli.filter(({ kind }) => kind === 'signal').length,
    updates: stimuli.filter(({ kind }) => kind === 'update').length,
    payloadBytes: sizes.reduce((total, size) => total + size, 0),
  };
}

function textOf(payloads: temporal.api.common.v1.IPayloads | null | undefined): string {
  return Buffer.from(payloads?.payloads?.[0]?.data ?? []).toString('utf8');
}
