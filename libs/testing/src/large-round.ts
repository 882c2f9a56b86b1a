import type { Fact, TaskOpening } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import { applicationReceived } from './facts.js';
import { JournalWriter } from './journal-writer.js';

/** As many at once as the connections of a test allow. */
const AT_ONCE = 8;

/** How large a round is: an application of every municipality, and this much open work about them. */
export interface LargeRound {
  readonly roundId: string;
  readonly tasks: number;
  /** The day it is in the round; tasks are due around it. */
  readonly today: string;
}

/** Writes an application of every municipality and open work for the assessors of Justice and Security, as facts. */
export async function largeRound(database: DataSource, { roundId, tasks, today }: LargeRound): Promise<void> {
  const journal = new JournalWriter(database, roundId, `${today}T08:00:00.000Z`, 'large');
  const rows = await database.query<{ code: string }[]>('SELECT code FROM municipality ORDER BY code');
  const files = rows.map(({ code }) => ({ code, applicationId: `${roundId}/${code.toLowerCase()}-1` }));
  await inParts(files, ({ code, applicationId }, nth) =>
    journal.receive(
      `application/${applicationId}`,
      applicationReceived({
        ...{ roundId, applicationId, leadMunicipality: code, partnerMunicipalities: [] },
        ...{ receivedAt: `${today}T08:00:00.000Z`, decisionDueOn: dayAfter(today, nth % 60) },
      }),
    ),
  );
  const work = Array.from({ length: tasks }, (_, nth) =>
    opened(roundId, files[nth % files.length]!.applicationId, nth, today),
  );
  await inParts(work, (fact) => journal.decide(`task/${fact.data.taskId}`, [fact]));
}

function opened(roundId: string, applicationId: string, nth: number, today: string): Fact<'taskOpened', TaskOpening> {
  const dueOn = dayAfter(today, (nth % 40) - 5);
  return {
    type: 'taskOpened',
    data: {
      ...{ taskId: `${applicationId}/work-${nth}`, kind: nth % 2 === 0 ? 'ASSESSMENT' : 'EVALUATION_REVIEW', roundId },
      ...{ subject: `application/${applicationId}`, role: 'ASSESSOR', ministry: 'JENV' },
      ...{ dueOn, dueAt: `${dueOn}T22:00:00.000Z` },
    },
  };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

async function inParts<T>(all: readonly T[], work: (one: T, nth: number) => Promise<void>): Promise<void> {
  for (let first = 0; first < all.length; first += AT_ONCE)
    await Promise.all(all.slice(first, first + AT_ONCE).map((one, at) => work(one, first + at)));
}
