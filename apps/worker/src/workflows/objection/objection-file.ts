import { continueAsNew } from '@temporalio/workflow';
import { type ObjectionInput, objectionStream } from '@ronde/contracts';
import { evolveObjection, NO_OBJECTION, type ObjectionFact, type ObjectionState, taskIdOf } from '@ronde/domain';
import { type File, openFile } from '../file.js';
import type { objection } from './objection.workflow.js';

/** The file of one objection. */
export interface ObjectionFile extends File<ObjectionState, ObjectionFact> {
  readonly objectionId: string;
}

/** Opens the file of `input`, or carries it on after a run that continued as new. */
export function openObjectionFile(input: ObjectionInput): ObjectionFile {
  const file = openFile<ObjectionState, ObjectionFact>({
    ...input,
    stream: objectionStream(input.objectionId),
    initial: NO_OBJECTION,
    evolve: evolveObjection,
    carried: input.carried,
    continueAsNew: (carried) => continueAsNew<typeof objection>({ ...input, carried }),
  });
  return { ...file, objectionId: input.objectionId };
}

/** Id of the task for `work` on this file that was asked `before` times; its id keeps it apart from the application's own tasks. */
export function taskOf({ objectionId }: ObjectionFile, work: string, before = 0): string {
  return taskIdOf(objectionId, before === 0 ? work : `${work}-${before + 1}`);
}

/** Whether nothing more is prepared: it was decided, or withdrawn. */
export function isOver({ state }: ObjectionFile): boolean {
  return state.withdrawn || state.decision !== undefined;
}
