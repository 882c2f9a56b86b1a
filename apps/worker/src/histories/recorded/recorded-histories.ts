import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import proto, { type temporal } from '@temporalio/proto';

type History = temporal.api.history.v1.IHistory;
const { History } = proto.temporal.api.history.v1;

const DIRECTORY = fileURLToPath(new URL('../../../histories/', import.meta.url));
const EXTENSION = '.bin';

/** A history as it was recorded from the real engine: protobuf bytes, which replay as they are. */
export interface RecordedHistory {
  readonly name: string;
  readonly history: History;
}

/** Every recorded history, by name. */
export function recordedHistories(): readonly RecordedHistory[] {
  return readdirSync(DIRECTORY)
    .filter((file) => file.endsWith(EXTENSION))
    .sort()
    .map((file) => ({
      name: path.basename(file, EXTENSION),
      history: History.decode(readFileSync(path.join(DIRECTORY, file))),
    }));
}

/** Keeps a history under `name`, in place of the one recorded before. */
export function recordHistory(name: string, history: History): void {
  writeFileSync(path.join(DIRECTORY, `${name}${EXTENSION}`), History.encode(history).finish());
}

/** The workflow type of a history, and which Updates and signals occur in it. */
export function occurrencesIn({ events }: History) {
  const present = (name: string | null | undefined): name is string => Boolean(name);
  const all = events ?? [];
  return {
    workflowType: all[0]?.workflowExecutionStartedEventAttributes?.workflowType?.name ?? '',
    updates: all
      .map((event) => event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.name)
      .filter(present),
    signals: all.map((event) => event.workflowExecutionSignaledEventAttributes?.signalName).filter(present),
  };
}
