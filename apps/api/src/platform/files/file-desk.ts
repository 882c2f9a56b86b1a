import { Inject, Injectable } from '@nestjs/common';
import {
  type Answer,
  applicationStream,
  evaluationStream,
  monitoringStream,
  recoveryStream,
  objectionStream,
  paymentStream,
  penaltyStream,
  roundStream,
  taskStream,
} from '@ronde/contracts';
import {
  decisionsIn,
  decisionsOnClaim,
  decisionsOnPenalty,
  evolveApplication,
  evolveEvaluation,
  evolveMonitoring,
  evolveRecovery,
  evolveObjection,
  evolvePayment,
  evolvePenalty,
  evolveRound,
  evolveTask,
  NO_APPLICATION,
  NO_EVALUATION,
  NO_MONITORING,
  NO_RECOVERY,
  NO_OBJECTION,
  NO_PAYMENT,
  NO_PENALTY,
  NO_ROUND,
  NO_TASK,
  type ApplicationFact,
  type ApplicationState,
  type ContestedDecision,
  type EvaluationState,
  type Fact,
  type Happened,
  type MonitoringState,
  type RecoveryFact,
  type RecoveryState,
  type ObjectionState,
  type PaymentState,
  type PenaltyFact,
  type PenaltyState,
  type RoundState,
  type TaskState,
} from '@ronde/domain';
import { type JournalEntry, keptFromStream, latestPosition, readStream } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database/database.js';
import { Problem } from '../problems/problem.js';

/** A file as its journal tells it, and up to where it was read. */
export interface FileState<S> {
  readonly stream: string;
  readonly position: number;
  readonly state: S;
  /** Ids of the people who are kept from the application it belongs to; the table of permissions looks at them. */
  readonly keptFrom: readonly string[];
  /** What a command was answered when it was written; undefined when the journal does not know it. */
  readonly answerTo: (commandId: string) => Answer | undefined;
}

/** Folds the journal of a file into its state, with the same functions the workflows use. No file: NOT_FOUND. */
@Injectable()
export class FileDesk {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  round(roundId: string): Promise<FileState<RoundState>> {
    return this.fold(roundStream(roundId), NO_ROUND, evolveRound);
  }

  application(applicationId: string): Promise<FileState<ApplicationState>> {
    return this.fold(applicationStream(applicationId), NO_APPLICATION, evolveApplication);
  }

  task(taskId: string): Promise<FileState<TaskState>> {
    return this.fold(taskStream(taskId), NO_TASK, evolveTask);
  }

  evaluation(evaluationId: string): Promise<FileState<EvaluationState>> {
    return this.fold(evaluationStream(evaluationId), NO_EVALUATION, evolveEvaluation);
  }

  monitoring(monitoringId: string): Promise<FileState<MonitoringState>> {
    return this.fold(monitoringStream(monitoringId), NO_MONITORING, evolveMonitoring);
  }

  /** Refuses with NOT_FOUND unless something was ever written about the file. */
  async insistExists(stream: string): Promise<void> {
    if ((await latestPosition(this.database, stream)) === 0) throw noFile(stream);
  }

  recovery(recoveryId: string): Promise<FileState<RecoveryState>> {
    return this.fold(recoveryStream(recoveryId), NO_RECOVERY, evolveRecovery);
  }

  objection(objectionId: string): Promise<FileState<ObjectionState>> {
    return this.fold(objectionStream(objectionId), NO_OBJECTION, evolveObjection);
  }

  /** Every decision on an application, as an objection needs to know them. */
  async decisionsOn(applicationId: string): Promise<readonly ContestedDecision[]> {
    const [application, claim, penalties] = await Promise.all([
      this.happened<ApplicationFact>(applicationStream(applicationId)),
      this.happened<RecoveryFact>(recoveryStream(`${applicationId}/1`)),
      this.penaltiesOn(applicationId),
    ]);
    return [...decisionsIn(application), ...decisionsOnClaim(claim), ...penalties];
  }

  /** The decisions on penalties, one after the other: their notices are numbered without gaps. */
  private async penaltiesOn(applicationId: string, nth = 1): Promise<readonly ContestedDecision[]> {
    const penaltyId = `${applicationId}/${nth}`;
    const history = await this.happened<PenaltyFact>(penaltyStream(penaltyId));
    if (history.length === 0) return [];
    return [...decisionsOnPenalty(history, penaltyId), ...(await this.penaltiesOn(applicationId, nth + 1))];
  }

  private async happened<F extends Fact>(stream: string): Promise<readonly Happened<F>[]> {
    const entries = await readStream(this.database, stream);
    return entries.map(({ fact, at, actor }) => ({ fact: fact as F, at, actorId: actor.id }));
  }

  payment(paymentId: string): Promise<FileState<PaymentState>> {
    return this.fold(paymentStream(paymentId), NO_PAYMENT, evolvePayment);
  }

  penalty(penaltyId: string): Promise<FileState<PenaltyState>> {
    return this.fold(penaltyStream(penaltyId), NO_PENALTY, evolvePenalty);
  }

  /** Every notice of default about a file, the oldest first. */
  async penaltiesAbout(subject: string): Promise<readonly PenaltyState[]> {
    const found = await this.database.query<{ readonly id: string }[]>(
      'SELECT id FROM penalty WHERE subject = $1 ORDER BY received_at, id',
      [subject],
    );
    const files = await Promise.all(found.map(({ id }) => this.penalty(id)));
    return files.map(({ state }) => state);
  }

  private async fold<S, F extends Fact>(
    stream: string,
    nothing: S,
    evolve: (state: S, happened: Happened<F>) => S,
  ): Promise<FileState<S>> {
    const [entries, keptFrom] = await Promise.all([
      readStream(this.database, stream),
      keptFromStream(this.database, stream),
    ]);
    const last = entries.at(-1);
    if (last === undefined) throw noFile(stream);
    const state = entries.reduce(
      (before, { fact, at, actor }) => evolve(before, { fact: fact as F, at, actorId: actor.id }),
      nothing,
    );
    return { stream, position: last.position, state, keptFrom, answerTo: (commandId) => answerTo(entries, commandId) };
  }
}

function noFile(stream: string): Problem {
  return new Problem('NOT_FOUND', `There is no file ${stream}.`);
}

function answerTo(entries: readonly JournalEntry[], commandId: string): Answer | undefined {
  const written = entries.filter((entry) => entry.commandId === commandId);
  const last = written.at(-1);
  return last && { position: last.position, factTypes: written.map(({ fact }) => fact.type) };
}
