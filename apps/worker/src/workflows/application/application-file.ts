import {
  APPLICATION_REACHED,
  type ApplicationHeard,
  type ApplicationInput,
  applicationStream,
  type EngineMessage,
  type Milestone,
  roundStream,
} from '@ronde/contracts';
import {
  type ApplicationFact,
  type ApplicationState,
  evolveApplication,
  type Instant,
  isWithdrawn,
  NO_APPLICATION,
  taskIdOf,
} from '@ronde/domain';
import { continueAsNew } from '@temporalio/workflow';
import { type File, openFile } from '../file.js';
import type { application } from './application.workflow.js';

/** The file of one application, with what it heard from other executions. */
export interface ApplicationFile extends File<ApplicationState, ApplicationFact> {
  readonly applicationId: string;
  heard: ApplicationHeard;
}

const NOTHING_HEARD: ApplicationHeard = { roundCancelled: false, endedObligations: {} };

/** Opens the file of `input`, or carries it on after a run that continued as new. */
export function openApplicationFile(input: ApplicationInput): ApplicationFile {
  const file: ApplicationFile = {
    ...openFile<ApplicationState, ApplicationFact>({
      ...input,
      stream: applicationStream(input.applicationId),
      initial: NO_APPLICATION,
      evolve: evolveApplication,
      carried: input.carried,
      continueAsNew: (carried) =>
        continueAsNew<typeof application>({ ...input, terms: file.terms, carried, heard: file.heard }),
    }),
    applicationId: input.applicationId,
    heard: input.heard ?? NOTHING_HEARD,
  };
  return file;
}

/** Id of the task for `work` on this file. */
export function taskOf(file: ApplicationFile, work: string): string {
  return taskIdOf(file.applicationId, work);
}

/** Whether nothing more is asked of anybody: the file ended, was withdrawn, or its round was cancelled. */
export function isOver(file: ApplicationFile): boolean {
  const { state, heard } = file;
  return state.outcome !== undefined || (heard.roundCancelled && state.award === undefined) || isWithdrawn(state);
}

/** Tells the round how far this application has come. */
export function reached(file: ApplicationFile, milestone: Milestone, at: Instant): EngineMessage {
  return {
    kind: 'signal',
    workflowId: roundStream(file.terms.roundId),
    signal: APPLICATION_REACHED,
    payload: { applicationId: file.applicationId, milestone, at },
  };
}
