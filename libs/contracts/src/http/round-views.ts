import { ROUND_PHASES } from '@ronde/domain';
import { z } from 'zod';
import { possibleAction } from './answers.js';
import { pageOfRows } from './page.js';
import { roundTermsView } from './round-terms-details.js';
import { cents, instant, interventionType, localDate } from './values.js';

const phase = z.enum(ROUND_PHASES).meta({ id: 'RoundPhase' });

export const roundRow = z
  .object({
    roundId: z.string(),
    year: z.int(),
    title: z.string(),
    phase,
    ceilingCents: cents,
    opensAt: instant.nullable(),
    closesAt: instant.nullable(),
    draftedAt: instant,
    endedAt: instant.nullable(),
    applications: z.int(),
    rehearsal: z.boolean(),
    illustrative: z.boolean(),
  })
  .meta({ id: 'RoundRow' });
export const roundPage = pageOfRows(roundRow, 'RoundPage');

export const roundView = z
  .object({
    roundId: z.string(),
    position: z.int(),
    phase,
    /** What the round's clock says. */
    now: instant,
    clockMode: z.enum(['wall', 'conducted']),
    opensAt: instant.nullable(),
    closesAt: instant.nullable(),
    invited: z.array(z.string()),
    invitedStatus: z.enum(['NONE', 'DRAFTED', 'APPROVED']),
    listChange: z
      .object({
        changeId: z.string(),
        added: z.array(z.string()),
        dropped: z.array(z.string()),
        proposedBy: z.string(),
      })
      .optional()
      .meta({ description: 'A change of the approved list that waits for a decision.' }),
    ceilingCents: cents.meta({ description: 'As it is now; the terms keep the one the round began with.' }),
    parliamentToldOn: localDate.nullable(),
    cancelledFor: z.string().nullable(),
    endedAt: instant.nullable(),
    terms: roundTermsView,
    possibleActions: z.array(possibleAction),
  })
  .meta({ id: 'Round' });

export const draftedRound = z.object({ roundId: z.string(), position: z.int() }).meta({ id: 'DraftedRound' });

const componentFigures = z.object({
  component: z.string(),
  projects: z.int(),
  requestedCents: cents,
  advisedCents: cents,
  awardedCents: cents,
});

const interventionFigures = z.object({
  intervention: interventionType.nullable().meta({ description: 'Null: of projects that name no type.' }),
  projects: z.int(),
  requestedCents: cents,
  awardedCents: cents,
});

const requestedToAwarded = z
  .object({
    requestedCents: cents,
    withdrawnCents: cents,
    refusedCents: cents,
    cutCents: z.int(),
    undecidedCents: cents,
    awardedCents: cents,
  })
  .meta({ description: 'What became of what was requested: less the four between, it is what is awarded.' });

const closingFigures = z.object({
  applications: z.int(),
  projects: z.int(),
  requestedCents: cents,
  awardedCents: cents,
  resilienceAwardedCents: cents,
  settledCents: cents,
  projectsFlaggedForEvaluation: z.int(),
  evaluationObligations: z.int(),
  coAssessedProjects: z.int(),
  coAssessmentTasks: z.int(),
  refusedProjects: z.int(),
  municipalitiesReached: z.int(),
});

export const roundFigures = z
  .object({
    roundId: z.string(),
    phase,
    now: instant,
    ceilingCents: cents,
    reserveCents: cents,
    applications: z.int(),
    projects: z.int(),
    requestedCents: cents,
    advisedCents: cents,
    allocatedCents: cents,
    awardedCents: cents,
    resilienceAwardedCents: cents,
    settledCents: cents,
    projectsFlaggedForEvaluation: z.int(),
    evaluationObligations: z.int(),
    coAssessedProjects: z.int(),
    coAssessmentTasks: z.int(),
    refusedProjects: z.int(),
    municipalitiesReached: z.int(),
    municipalitiesWithResilience: z.int(),
    openTasks: z.int(),
    overdueTasks: z.int(),
    letters: z.int(),
    mails: z.record(z.string(), z.int()).meta({ description: 'Mails by status of delivery.' }),
    progress: z
      .object({
        applications: z.int(),
        complete: z.int(),
        assessed: z.int(),
        decided: z.int(),
        closed: z.int(),
        byPhase: z.record(z.string(), z.int()),
      })
      .meta({ description: 'How many have come how far; each number includes those that have come further.' }),
    components: z.array(componentFigures),
    interventions: z.array(interventionFigures),
    requestedToAwarded,
    closing: closingFigures.nullable().meta({ description: 'What the round wrote down when it closed.' }),
  })
  .meta({ id: 'RoundFigures' });
