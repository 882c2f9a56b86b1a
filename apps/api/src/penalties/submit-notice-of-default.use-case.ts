import { Inject, Injectable } from '@nestjs/common';
import {
  applicationStream,
  objectionId,
  penaltyStream,
  RECEIVED,
  type EngineMessage,
  type PenaltyInput,
  type Receipt,
  type StartInput,
} from '@ronde/contracts';
import type { noticeOfDefaultBody } from '@ronde/contracts/http';
import {
  applicationDecidedOn,
  applicationInView,
  objectionDecidedOn,
  receiveNotice,
  type LocalDate,
  type ReceivedNotice,
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
  readonly decidedOn: LocalDate | null;
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
    return this.receipts.take(acting, () => this.prepare(acting, params, content));
  }

  private async prepare({ actor }: Acting, params: LateFileParams, content: Content) {
    const applicationId = applicationIdOf(params);
    const [round, file, late, [{ given }]] = await Promise.all([
      this.rounds.read(params.roundId),
      this.files.application(applicationId),
      this.lateFile(applicationId, content),
      this.database.query<[{ given: number }]>('SELECT count(*)::int AS given FROM penalty WHERE application_id = $1', [
        applicationId,
      ]),
    ]);
    insistPermitted(actor, 'submitNoticeOfDefault', applicationInView(file.state));
    if (actor.role === 'APPLICANT' && content.receivedOn !== undefined)
      throw Problem.at('receivedOn', 'FIELD_INVALID', 'A letter is registered by who receives it.');
    const { about, receivedOn } = content;
    const notice = receiveNotice(
      { about, receivedOn },
      {
        ...{ terms: round.terms, at: round.now, applicationId, ...late, contentHash: contentHash(content) },
        penaltyId: `${applicationId}/${given + 1}`,
      },
    );
    return arrival(notice, late, content, round);
  }

  private async lateFile(applicationId: string, { about, objection = 1 }: Content): Promise<LateFile> {
    if (about === 'OBJECTION') {
      const { state, position, stream } = await this.files.objection(objectionId(applicationId, objection));
      return {
        subject: stream,
        position,
        decisionDueOn: state.decisionDueOn ?? null,
        decidedOn: objectionDecidedOn(state),
      };
    }
    const { state, position } = await this.files.application(applicationId);
    const subject = applicationStream(applicationId);
    return { subject, position, decisionDueOn: state.decisionDueOn ?? null, decidedOn: applicationDecidedOn(state) };
  }
}

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
