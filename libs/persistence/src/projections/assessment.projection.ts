import type { ApplicationFact, FactDetails, MovableDeadline, ProjectAssessment } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { ApplicationRow } from '../entities/application-row.js';
import { AssessmentRow } from '../entities/assessment-row.js';
import type { DeadlineCode } from '../entities/deadline-row.js';
import { endDeadlines, moveDecision, setDeadline } from './deadlines.js';
import type { FactPlace, Projections } from './projection.js';

type AssessmentType = Extract<
  ApplicationFact['type'],
  'assessmentOpened' | 'assessed' | 'coAssessmentSilent' | 'assessmentConcluded' | 'deadlineMoved'
>;

const MOVED: Readonly<Record<MovableDeadline, DeadlineCode>> = {
  SUPPLEMENT: 'SUPPLEMENT',
  CO_ASSESSMENT: 'ASSESSMENT_SZW',
  DECISION: 'DECISION',
};

/** What changes while the ministries assess a file. */
export const assessmentProjections: Projections<AssessmentType> = {
  assessmentOpened: async (transaction, { work, decisionDueOn }, place) => {
    await transaction.update(ApplicationRow, { id: place.id }, { phase: 'ASSESSMENT', decisionDueOn });
    await openWork(transaction, work, place);
    for (const { ministry, dueOn } of work) await setDeadline(transaction, place, `ASSESSMENT_${ministry}`, { dueOn });
  },
  assessed: async (transaction, { ministry, assessments }, place) => {
    const done = { status: 'DONE', assessedBy: place.actor.id, endedAt: place.at } as const;
    await transaction.update(AssessmentRow, { applicationId: place.id, ministry }, done);
    await keepJudgements(transaction, ministry, assessments, place);
    await endDeadlines(transaction, place, `ASSESSMENT_${ministry}`);
  },
  coAssessmentSilent: async (transaction, { ministry }, place) => {
    const silent = { status: 'SILENT', endedAt: place.at } as const;
    await transaction.update(AssessmentRow, { applicationId: place.id, ministry }, silent);
    await endDeadlines(transaction, place, `ASSESSMENT_${ministry}`);
  },
  assessmentConcluded: async (transaction, { advised, advisedCents }, place) => {
    await transaction.update(ApplicationRow, { id: place.id }, { phase: 'ASSESSED', advisedCents });
    await transaction.query(
      `UPDATE project SET advised_cents = "advisedCents", refusal_ground = advice.ground
       FROM jsonb_to_recordset($2) AS advice ("projectId" text, "advisedCents" bigint, ground text)
       WHERE application_id = $1 AND project_id = "projectId"`,
      [place.id, JSON.stringify(advised)],
    );
  },
  deadlineMoved: async (transaction, { deadline, dueOn, dueAt }, place) => {
    await setDeadline(transaction, place, MOVED[deadline], { dueOn, dueAt });
    if (deadline === 'DECISION') await moveDecision(transaction, place, dueOn);
    if (deadline === 'CO_ASSESSMENT')
      await transaction.update(AssessmentRow, { applicationId: place.id, ministry: 'SZW' }, { dueOn });
  },
};

function openWork(
  transaction: Transaction,
  work: FactDetails<'assessmentOpened'>['work'],
  { id, roundId }: FactPlace,
): Promise<unknown> {
  return transaction.insert(
    AssessmentRow,
    work.map(({ ministry, taskId, projectIds, dueOn }) => ({
      ...{ applicationId: id, ministry, roundId, taskId, projectIds, dueOn },
      status: 'OPEN' as const,
    })),
  );
}

function keepJudgements(
  transaction: Transaction,
  ministry: string,
  assessments: readonly ProjectAssessment[],
  { id }: FactPlace,
): Promise<unknown> {
  return transaction.query(
    `INSERT INTO assessment_line (application_id, ministry, project_id, advised_cents, ground, ror_exemption)
     SELECT $1, $2, "projectId", "advisedCents", ground, coalesce("rorExemption", false)
     FROM jsonb_to_recordset($3)
       AS judgement ("projectId" text, "advisedCents" bigint, ground text, "rorExemption" boolean)
     ON CONFLICT (application_id, ministry, project_id) DO UPDATE
       SET advised_cents = EXCLUDED.advised_cents, ground = EXCLUDED.ground, ror_exemption = EXCLUDED.ror_exemption`,
    [id, ministry, JSON.stringify(assessments)],
  );
}
