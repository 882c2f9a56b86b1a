import { Inject, Injectable } from '@nestjs/common';
import type { Answer, Command, UPDATES } from '@ronde/contracts';
import type { Action, FileInView } from '@ronde/domain';
import { AbsenceDesk } from '../absences/absence-desk.js';
import { withKeptFrom } from '../conflicts/with-kept-from.js';
import type { Acting } from '../auth/acting.js';
import { insistPermitted } from '../auth/permitted.js';
import { EngineClient } from '../engine/engine-client.js';
import type { FileState } from '../files/file-desk.js';
import { MandateDesk } from '../mandates/mandate-desk.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Problem } from '../problems/problem.js';
import { RoundDesk } from '../rounds/round-desk.js';

/** An Update of one of the workflows, which is also the name of the action in the table of permissions. */
export type DecisionName = (typeof UPDATES)[keyof typeof UPDATES][number] & Action;

/** A decision somebody wants to take about a file. */
export interface Decision<S> {
  readonly roundId: string;
  readonly name: DecisionName;
  /** Reads the file from its journal. */
  readonly read: () => Promise<FileState<S>>;
  /** What the table of permissions looks at. */
  readonly view: (state: S) => FileInView;
  /** What the Update carries beside who, when and why. */
  readonly content: object;
  /** What can be checked without the state, once it is known that the actor may. */
  readonly check?: (() => Promise<void>) | undefined;
}

/** Decisions go to the workflow of their file: once per key, by who may, and in line with the others. */
@Injectable()
export class Decisions {
  constructor(
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(EngineClient) private readonly engine: EngineClient,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(MandateDesk) private readonly mandates: MandateDesk,
    @Inject(AbsenceDesk) private readonly absences: AbsenceDesk,
  ) {}

  /** The answer of the workflow, or its refusal as a problem. */
  take<S>(acting: Acting, decision: Decision<S>): Promise<Answer> {
    const reading = Promise.all([decision.read(), this.rounds.read(decision.roundId)]);
    // Read while the key is being taken; who has to wait for the key gets the answer that was given meanwhile.
    reading.catch(() => undefined);
    const work = async (): Promise<Answer> => {
      const [file, { now, terms }] = await reading;
      // Decided before, but the answer was lost: by a crash of ours, or with a run that continued as new.
      const given = file.answerTo(acting.commandId);
      if (given) return given;
      const view = withKeptFrom(decision.view(file.state), file);
      const actor = await this.absences.standingIn(acting, now);
      insistPermitted(actor, decision.name, view);
      insistCurrent(acting, file.position);
      await decision.check?.();
      const held = await this.mandates.heldBy(acting.actor, terms);
      return this.engine.update(
        file.stream,
        decision.name,
        command({ ...acting, actor }, now, { ...decision.content, ...held }),
      );
    };
    return this.idempotency.once(acting, 200, work, { journalKnows: true });
  }
}

function insistCurrent({ expectedPosition }: Acting, position: number): void {
  if (expectedPosition !== undefined && expectedPosition !== position)
    throw new Problem(
      'STALE_VERSION',
      `You saw version ${expectedPosition} of this file; it now stands at ${position}.`,
    );
}

function command({ actor, commandId, expectedPosition }: Acting, at: string, content: object): Command {
  return { ...content, actor, commandId, at, ...(expectedPosition === undefined ? {} : { expectedPosition }) };
}
