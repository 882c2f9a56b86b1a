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
  assessmentOpened: (transaction, { work, decisionDueOn }, place) => {
    transaction.update(ApplicationRow, { id: place.id }, { phase: 'ASSESSMENT', decisionDueOn });
    openWork(transaction, work, place);
    for (const { ministry, dueOn } of work) setDeadline(transaction, place, `ASSESSMENT_${ministry}`, { dueOn });
  },
  assessed: (transaction, { ministry, assessments }, place) => {
    const done = { status: 'DONE', assessedBy: place.actor.id, endedAt: place.at } as const;
    transaction.update(AssessmentRow, { applicationId: place.id, ministry }, done);
    keepJudgements(transaction, ministry, assessments, place);
    endDeadlines(transaction, place, `ASSESSMENT_${ministry}`);
  },
  coAssessmentSilent: (transaction, { ministry }, place) => {
    const silent = { status: 'SILENT', endedAt: place.at } as const;
    transaction.update(AssessmentRow, { applicationId: place.id, ministry }, silent);
    endDeadlines(transaction, place, `ASSESSMENT_${ministry}`);
  },
  assessmentConcluded: (transaction, { advised, advisedCents }, place) => {
    transaction.update(ApplicationRow, { id: place.id }, { phase: 'ASSESSED', advisedCents });
    transaction.run(
      `UPDATE project SET advised_cents = "advisedCents", refusal_ground = advice.ground
       FROM jsonb_to_recordset($2) AS advice ("projectId" text, "advisedCents" bigint, ground text)
       WHERE application_id = $1 AND project_id = "projectId"`,
      [place.id, JSON.stringify(advised)],
    );
  },
  deadlineMoved: (transaction, { deadline, dueOn, dueAt }, place) => {
    setDeadline(transaction, place, MOVED[deadline], { dueOn, dueAt });
    if (deadline === 'DECISION') moveDecision(transaction, place, dueOn);
    if (deadline === 'CO_ASSESSMENT')
      transaction.update(AssessmentRow, { applicationId: place.id, ministry: 'SZW' }, { dueOn });
  },
};

function openWork(
  transaction: Transaction,
  work: FactDetails<'assessmentOpened'>['work'],
  { id, roundId }: FactPlace,
): void {
  transaction.insert(
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
): void {
  transaction.run(
    `INSERT INTO assessment_line (application_id, ministry, project_id, advised_cents, ground, ror_exemption)
     SELECT $1, $2, "projectId", "advisedCents", ground, coalesce("rorExemption", false)
     FROM jsonb_to_recordset($3)
       AS judgement ("projectId" text, "advisedCents" bigint, ground text, "rorExemption" boolean)
     ON CONFLICT (application_id, ministry, project_id) DO UPDATE
       SET advised_cents = EXCLUDED.advised_cents, ground = EXCLUDED.ground, ror_exemption = EXCLUDED.ror_exemption`,
    [id, ministry, JSON.stringify(assessments)],
  );
}
