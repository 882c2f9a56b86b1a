import { Inject, Injectable } from '@nestjs/common';
import {
  applicationId as idOf,
  applicationStream,
  RECEIVED,
  type ApplicationInput,
  type EngineMessage,
  type Receipt,
  type StartInput,
} from '@ronde/contracts';
import type { applicationBody } from '@ronde/contracts/http';
import {
  endOfDayInstant,
  receiveApplication,
  startOfDayInstant,
  type Component,
  type Deficiency,
  type Flag,
  type Instant,
  type LocalDate,
  type ReceivedApplication,
  type SubmittedApplication,
} from '@ronde/domain';
import { ask, type Transaction } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Acting } from '../auth/acting.js';
import { insistPermitted } from '../auth/permitted.js';
import { DATABASE } from '../database/database.js';
import { Problem } from '../problems/problem.js';
import { Municipalities } from '../registers/municipalities.js';
import { RoundDesk, type RoundAtDesk } from '../rounds/round-desk.js';
import { Receipts, type Arrival } from './receipts.js';
import { contentHash, keepSubmission } from './submissions.js';

/** An application as it is handed in. */
export type ApplicationContent = z.output<typeof applicationBody>;

/** A file that is handed in with it. */
export interface AttachedFile {
  readonly name: string;
  readonly sha256: string;
}

/** What is handed in, and what else must happen when it is stored. */
export interface Handed {
  readonly roundId: string;
  readonly content: ApplicationContent;
  readonly attachments?: readonly AttachedFile[];
  readonly write?: (transaction: Transaction, applicationId: string) => Promise<void> | void;
}

/** The acknowledgement of an application. */
export interface Acknowledged {
  readonly applicationId: string;
  /** The part of the id that addresses use: `gm0518-1`. */
  readonly code: string;
  readonly position: number;
  readonly receivedAt: Instant;
  readonly contentHash: string;
  readonly flags: readonly Flag[];
  readonly deficiencies: readonly Deficiency[];
  readonly decisionDueOn: LocalDate;
  readonly requestedCents: number;
}

interface Earlier {
  readonly handedIn: number;
  readonly standing: number;
}

const EARLIER = `
  SELECT count(*)::int AS "handedIn",
         count(*) FILTER (WHERE outcome IS DISTINCT FROM 'WITHDRAWN' AND EXISTS (
           SELECT FROM project WHERE application_id = application.id AND NOT withdrawn))::int AS standing
  FROM application WHERE round_id = $1 AND lead_municipality = $2`;

const TITLES = `
  UPDATE project SET title = given.title FROM unnest($2::text[]) WITH ORDINALITY AS given (title, nth)
  WHERE application_id = $1 AND ordinal = nth`;

/** Takes in an application: by a draft that is handed in, or whole in one request; the same checks, the same receipt. */
@Injectable()
export class SubmitApplication {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Receipts) private readonly receipts: Receipts,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
  ) {}

  take(acting: Acting, handed: () => Promise<Handed>): Promise<Acknowledged> {
    return this.receipts.take(acting, async (cameAt) => this.prepare(acting, await handed(), cameAt));
  }

  private async prepare({ actor }: Acting, handed: Handed, cameAt?: Instant): Promise<Arrival<Acknowledged>> {
    const { roundId, content } = handed;
    const municipality = content.leadMunicipality;
    const [round, [earlier]] = await Promise.all([
      this.rounds.read(roundId, cameAt),
      ask<[Earlier]>(this.database, EARLIER, [roundId, municipality]),
    ]);
    insistPermitted(actor, 'submitApplication', { kind: 'ROUND', phase: round.phase, municipality, preparedBy: {} });
    insistOpened(round);
    const application = receiveApplication(submitted(content), {
      terms: round.terms,
      applicationId: idOf(roundId, municipality, earlier.handedIn + 1),
      receivedAt: round.now,
      closesAt: round.closesAt ?? endOfDayInstant(round.terms.dates.callClosesOn),
      invited: round.invited,
      knownMunicipalities: await this.municipalities.codes(),
      hasAnother: earlier.standing > 0,
      contentHash: contentHash({ ...content, attachments: handed.attachments ?? [] }),
    });
    return arrival(application, handed, round);
  }
}

function insistOpened({ now, opensAt, terms }: RoundAtDesk): void {
  const opens = opensAt ?? startOfDayInstant(terms.dates.callOpensOn);
  if (now < opens) throw new Problem('ROUND_NOT_OPEN', `The call opens on ${terms.dates.callOpensOn}.`);
}

function submitted({
  leadMunicipality,
  partnerMunicipalities,
  projects,
  present,
}: ApplicationContent): SubmittedApplication {
  return {
    leadMunicipality,
    partnerMunicipalities,
    present,
    // The rule refuses a component that the framework of the round does not name, whatever it is called.
    projects: projects.map((project) => ({ ...project, component: project.component as Component })),
  };
}

function arrival(application: ReceivedApplication, handed: Handed, round: RoundAtDesk): Arrival<Acknowledged> {
  const { applicationId, roundId, receivedAt } = application;
  const stream = applicationStream(applicationId);
  const input: StartInput<ApplicationInput> = { applicationId, terms: round.terms, startedAt: receivedAt };
  return {
    stream,
    roundId,
    at: receivedAt,
    expectedPosition: 0,
    fact: { type: 'applicationReceived', data: application },
    messages: (payload: Receipt): readonly EngineMessage[] => [
      { kind: 'signalWithStart', workflowId: stream, input, signal: RECEIVED, payload },
    ],
    write: async (transaction, { position }) => {
      keepContent(transaction, application, handed, { stream, position });
      await handed.write?.(transaction, applicationId);
    },
    answer: (position) => acknowledged(application, position),
  };
}

function keepContent(
  transaction: Transaction,
  { applicationId, roundId, receivedAt, contentHash: hash }: ReceivedApplication,
  { content, attachments = [] }: Handed,
  place: { readonly stream: string; readonly position: number },
): void {
  const whole = { ...content, attachments };
  keepSubmission(transaction, {
    ...place,
    roundId,
    kind: 'application',
    content: whole,
    contentHash: hash,
    receivedAt,
  });
  transaction.run(TITLES, [applicationId, content.projects.map(({ title }) => title)]);
}

function acknowledged(application: ReceivedApplication, position: number): Acknowledged {
  const {
    applicationId,
    receivedAt,
    contentHash: hash,
    flags,
    deficiencies,
    decisionDueOn,
    requestedCents,
  } = application;
  const code = applicationId.slice(applicationId.indexOf('/') + 1);
  return {
    applicationId,
    code,
    position,
    receivedAt,
    contentHash: hash,
    flags,
    deficiencies,
    decisionDueOn,
    requestedCents,
  };
}
