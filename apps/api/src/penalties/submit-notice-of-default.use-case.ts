import { Inject, Injectable } from '@nestjs/common';
import {
  applicationStream,
  DECISION_TAKEN,
  objectionId,
  penaltyStream,
  RECEIVED,
  type DecisionTaken,
  type EngineMessage,
  type PenaltyInput,
  type Receipt,
  type StartInput,
} from '@ronde/contracts';
import type { noticeOfDefaultBody } from '@ronde/contracts/http';
import {
  applicationDecidedOn,
  applicationInView,
  decisionOnObjection,
  decisionSuspendedSince,
  objectionDecidedOn,
  receiveNotice,
  type Instant,
  type LocalDate,
  type ReceivedNotice,
  type RoundTerms,
} from '@ronde/domain';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { applicationIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { Problem } from '../platform/problems/problem.js';
import { Receipts, type Arrival } from '../platform/receipts/receipts.js';
import { contentHash, keepSubmission } from '../platform/receipts/submissions.js';
import { RoundDesk, type RoundAtDesk } from '../platform/rounds/round-desk.js';
import { insistUnchanged } from './insist-unchanged.js';
import type { LateFileParams } from './penalty-params.js';

type Content = z.output<typeof noticeOfDefaultBody>;

/** The file a notice is about: its term, and its decision if there is one. */
interface LateFile {
  readonly subject: string;
  readonly position: number;
  readonly decisionDueOn: LocalDate | null;
  /** Since when the term stands still, while it does. */
  readonly suspendedSince: (terms: RoundTerms) => LocalDate | null;
  readonly decidedOn: LocalDate | null;
  readonly ended: boolean;
}

/** Takes in a notice of default, by the municipality or as a letter that an administrator registers, and judges it. */
@Injectable()
export class SubmitNoticeOfDefaultUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Receipts) private readonly receipts: Receipts,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  execute(acting: Acting, params: LateFileParams, content: Content) {
    return this.receipts.take(acting, (cameAt) => this.prepare(acting, params, content, cameAt));
  }

  private async prepare({ actor }: Acting, params: LateFileParams, content: Content, cameAt?: Instant) {
    const applicationId = applicationIdOf(params);
    const [round, file] = await Promise.all([
      this.rounds.read(params.roundId, cameAt),
      this.files.application(applicationId),
    ]);
    insistPermitted(actor, 'submitNoticeOfDefault', applicationInView(file.state));
    if (actor.role === 'APPLICANT' && content.receivedOn !== undefined)
      throw Problem.at('receivedOn', 'FIELD_INVALID', 'A letter is registered by who receives it.');
    const late = await this.lateFile(applicationId, file, content);
    const { given, valid } = await this.noticesBefore(applicationId, late);
    const { about, receivedOn } = content;
    const suspendedSince = late.suspendedSince(round.terms);
    const notice = receiveNotice(
      { about, receivedOn },
      {
        ...{
          terms: round.terms,
          at: round.now,
          applicationId,
          ...late,
          suspendedSince,
          given: valid,
          byPost: actor.role !== 'APPLICANT',
          contentHash: contentHash(content),
        },
        penaltyId: `${applicationId}/${given + 1}`,
      },
    );
    return arrival(notice, late, content, round);
  }

  /** How many notices there were, and whether a valid one is about the same term of the same file. */
  private async noticesBefore(applicationId: string, { subject, decisionDueOn }: LateFile) {
    const [before] = await this.database.query<[{ given: number; valid: boolean }]>(NOTICES_BEFORE, [
      ...[applicationId, subject, decisionDueOn],
    ]);
    return before;
  }

  private async lateFile(
    applicationId: string,
    { state, position }: Awaited<ReturnType<FileDesk['application']>>,
    { about, objection = 1 }: Content,
  ): Promise<LateFile> {
    if (about === 'OBJECTION') {
      const late = await this.files.objection(objectionId(applicationId, objection));
      return {
        subject: late.stream,
        position: late.position,
        decisionDueOn: late.state.decisionDueOn ?? null,
        suspendedSince: (terms) => decisionOnObjection(late.state, terms)?.suspendedSince ?? null,
        decidedOn: objectionDecidedOn(late.state),
        ended: late.state.withdrawn || late.state.ending !== undefined,
      };
    }
    const subject = applicationStream(applicationId);
    const decidedOn = applicationDecidedOn(state);
    const ended = state.outcome !== undefined;
    const decisionDueOn = state.decisionDueOn ?? null;
    const suspendedSince = (terms: RoundTerms) => decisionSuspendedSince(state, terms);
    return { subject, position, decisionDueOn, suspendedSince, decidedOn, ended };
  }
}

/** A term that was set anew, because a court annulled the decision, can be overrun once more. */
const NOTICES_BEFORE = `
  SELECT count(*)::int AS given,
         coalesce(bool_or(p.subject = $2 AND p.judgement = 'VALID' AND f.data ->> 'decisionDueOn' = $3::text), false) AS valid
  FROM penalty p
  JOIN journal_fact f ON f.stream = 'penalty/' || p.id AND f.type = 'noticeOfDefaultReceived'
  WHERE p.application_id = $1`;

function arrival(notice: ReceivedNotice, late: LateFile, content: Content, round: RoundAtDesk) {
  const { penaltyId, roundId, receivedAt, judgement, decideBy } = notice;
  const stream = penaltyStream(penaltyId);
  const input: StartInput<PenaltyInput> = { penaltyId, terms: round.terms, startedAt: round.now };
  const submission = { stream, roundId, kind: 'notice-of-default', content, contentHash: notice.contentHash };
  return {
    ...{ stream, roundId, at: round.now, expectedPosition: 0 },
    fact: { type: 'noticeOfDefaultReceived', data: notice },
    messages: (payload: Receipt): readonly EngineMessage[] => [
      { kind: 'signalWithStart', workflowId: stream, input, signal: RECEIVED, payload },
      ...decidedMeanwhile(notice, late, round.now),
    ],
    write: async (transaction, { position }) => {
      await insistUnchanged(transaction, late);
      keepSubmission(transaction, { ...submission, position, receivedAt });
    },
    answer: (position: number) => ({
      ...{ penaltyId, nth: penaltyId.slice(penaltyId.lastIndexOf('/') + 1), stream, position, receivedAt },
      ...{ contentHash: notice.contentHash, judgement, decideBy },
    }),
  } satisfies Arrival<object>;
}

/** A notice that came in before the decision and is registered after it: nobody will tell it of the decision any more. */
function decidedMeanwhile(
  { penaltyId, judgement }: ReceivedNotice,
  { decidedOn }: LateFile,
  at: Instant,
): readonly EngineMessage[] {
  if (judgement !== 'VALID' || decidedOn === null) return [];
  const payload: DecisionTaken = { cause: 'DECIDED', decidedOn, at };
  return [{ kind: 'signal', workflowId: penaltyStream(penaltyId), signal: DECISION_TAKEN, payload }];
}
