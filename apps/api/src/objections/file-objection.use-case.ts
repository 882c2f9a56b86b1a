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
import { applicationInView, lackingAuthorisation, receiveObjection, type ReceivedObjection } from '@ronde/domain';
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
  ) {}

  execute(acting: Acting, params: ContestedParams, content: Content): Promise<ObjectionAcknowledged> {
    return this.receipts.take(acting, () => this.prepare(acting, params, content));
  }

  private async prepare({ actor }: Acting, params: ContestedParams, content: Content) {
    const applicationId = applicationIdOf(params);
    const [round, { state }, decisions, [{ filed }]] = await Promise.all([
      this.rounds.read(params.roundId),
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
    const lacks = lackingAuthorisation(actor, content.lacks);
    const submitted = { decision, decisionId, channel, receivedOn, postmarkedOn, lacks };
    const received = receiveObjection(submitted, {
      ...{ terms: round.terms, at: round.now, applicationId, decisions, contentHash: contentHash(content) },
      objectionId: idOf(applicationId, filed + 1),
    });
    return arrival(received, content, round);
  }
}

function arrival(received: ReceivedObjection, content: Content, round: RoundAtDesk): Arrival<ObjectionAcknowledged> {
  const { objectionId, roundId } = received;
  const stream = objectionStream(objectionId);
  const input: StartInput<ObjectionInput> = { objectionId, terms: round.terms, startedAt: round.now };
  const submission = { stream, roundId, kind: 'objection', content, contentHash: received.contentHash };
  return {
    ...{ stream, roundId, at: round.now, expectedPosition: 0 },
    fact: { type: 'objectionReceived', data: received },
    messages: (payload: Receipt): readonly EngineMessage[] => [
      { kind: 'signalWithStart', workflowId: stream, input, signal: RECEIVED, payload },
    ],
    write: (transaction, { position }) =>
      keepSubmission(transaction, { ...submission, position, receivedAt: received.receivedAt }),
    answer: (position) => acknowledged(received, stream, position),
  };
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
