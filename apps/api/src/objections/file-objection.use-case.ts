import { Inject, Injectable } from '@nestjs/common';
import {
  objectionId as idOf,
  objectionStream,
  RECEIVED,
  type EngineMessage,
  type ObjectionInput,
  type Receipt,
  type StartInput,
} from '@ronde/contracts';
import type { objectionBody } from '@ronde/contracts/http';
import {
  applicationInView,
  lackingAuthorisation,
  receiveObjection,
  type Instant,
  type ReceivedObjection,
} from '@ronde/domain';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { applicationIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import {
  Attachments,
  attachmentsTo,
  inFact,
  withAttachments,
  type KeptAttachment,
} from '../platform/attachments/attachments.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { Problem } from '../platform/problems/problem.js';
import { Receipts, type Arrival } from '../platform/receipts/receipts.js';
import { contentHash, keepSubmission } from '../platform/receipts/submissions.js';
import { RoundDesk, type RoundAtDesk } from '../platform/rounds/round-desk.js';
import type { ContestedParams } from './objection-params.js';

type Content = z.output<typeof objectionBody>;

/** The acknowledgement of an objection. */
export interface ObjectionAcknowledged extends Pick<
  ReceivedObjection,
  'objectionId' | 'receivedAt' | 'contentHash' | 'timeliness'
> {
  readonly nth: string;
  readonly stream: string;
  readonly position: number;
  readonly objectionEndsOn: string | null;
  readonly decisionDueOn: string | null;
}

/**
 * Takes in an objection: by the municipality itself, or a letter that an administrator registers. Early and late ones
 * too: a person judges them (Awb 6:10, 6:11).
 */
@Injectable()
export class FileObjectionUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Receipts) private readonly receipts: Receipts,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(Attachments) private readonly attachments: Attachments,
  ) {}

  execute(acting: Acting, params: ContestedParams, content: Content): Promise<ObjectionAcknowledged> {
    return this.receipts.take(acting, (cameAt) => this.prepare(acting, params, content, cameAt));
  }

  private async prepare({ actor }: Acting, params: ContestedParams, content: Content, cameAt?: Instant) {
    const applicationId = applicationIdOf(params);
    const [round, { state }, decisions, [{ filed }]] = await Promise.all([
      this.rounds.read(params.roundId, cameAt),
      this.files.application(applicationId),
      this.files.decisionsOn(applicationId),
      this.database.query<[{ filed: number }]>(
        'SELECT count(*)::int AS filed FROM objection WHERE application_id = $1',
        [applicationId],
      ),
    ]);
    insistPermitted(actor, 'submitObjection', applicationInView(state));
    if (actor.role === 'APPLICANT' && content.channel !== 'DIGITAL')
      throw Problem.at('channel', 'FIELD_INVALID', 'A letter is registered by who receives it.');
    const { decision, decisionId, channel, receivedOn, postmarkedOn } = content;
    const attached = await this.attachments.named(actor, attachmentsTo(params, content));
    const whole = withAttachments(content, attached);
    const lacks = lackingAuthorisation(actor, content.lacks);
    const submitted = { decision, decisionId, channel, receivedOn, postmarkedOn, lacks };
    const received = receiveObjection(submitted, {
      ...{ terms: round.terms, at: round.now, applicationId, decisions, contentHash: contentHash(whole) },
      objectionId: idOf(applicationId, filed + 1),
    });
    return this.arrival({ ...received, ...inFact(attached) }, { whole, attached }, round);
  }

  private arrival(received: ReceivedObjection, sent: Sent, round: RoundAtDesk): Arrival<ObjectionAcknowledged> {
    const { objectionId, roundId, receivedAt } = received;
    const stream = objectionStream(objectionId);
    const input: StartInput<ObjectionInput> = { objectionId, terms: round.terms, startedAt: round.now };
    const submission = { stream, roundId, kind: 'objection', content: sent.whole, contentHash: received.contentHash };
    return {
      ...{ stream, roundId, at: round.now, expectedPosition: 0 },
      fact: { type: 'objectionReceived', data: received },
      messages: (payload: Receipt): readonly EngineMessage[] => [
        { kind: 'signalWithStart', workflowId: stream, input, signal: RECEIVED, payload },
      ],
      write: async (transaction, { position }) => {
        keepSubmission(transaction, { ...submission, position, receivedAt });
        await this.attachments.tie(transaction, sent.attached, { stream, position, receivedAt });
      },
      answer: (position) => acknowledged(received, stream, position),
    };
  }
}

/** What was handed in, with its files. */
interface Sent {
  readonly whole: object;
  readonly attached: readonly KeptAttachment[];
}

function acknowledged(received: ReceivedObjection, stream: string, position: number): ObjectionAcknowledged {
  const { objectionId, receivedAt, contentHash: hash, timeliness, objectionEndsOn, decisionDueOn } = received;
  const nth = objectionId.slice(objectionId.lastIndexOf('/') + 1);
  return {
    ...{ objectionId, nth, stream, position, receivedAt },
    contentHash: hash,
    timeliness,
    objectionEndsOn,
    decisionDueOn,
  };
}
