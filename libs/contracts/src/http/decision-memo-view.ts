import { z } from 'zod';
import { deadlineView } from './deadline-views.js';
import { draftedReasons } from './reasons-bodies.js';
import { cents } from './values.js';

const advice = z.object({
  ministry: z.string(),
  status: z.enum(['OPEN', 'DONE', 'SILENT']).meta({ description: 'SILENT is no agreement.' }),
  advisedCents: cents.nullable(),
  ground: z.string().nullable(),
});

const memoLine = z.object({
  projectId: z.string(),
  component: z.string(),
  requestedCents: cents,
  advice: z.array(advice),
  divergence: z.enum(['NONE', 'AMOUNT', 'GROUND']),
  allocatedCents: cents,
  withdrawn: z.boolean(),
  conditions: z.array(z.enum(['EVALUATION', 'ROR_TRAINING'])),
});

/** What the approver of an award needs to know of one application, as it stands now. */
export const decisionMemoView = z
  .object({
    applicationId: z.string(),
    caseReference: z.string(),
    phase: z.string(),
    lines: z.array(memoLine),
    requestedCents: cents,
    advisedCents: cents,
    allocatedCents: cents,
    divergent: z.boolean(),
    flags: z.array(z.string()),
    missing: z.array(z.string()),
    proposedRefusal: z.string().nullable(),
    preparedBy: z.array(z.string()).meta({ description: 'Ids of who may not decide this file (four eyes).' }),
    mandate: z
      .object({ required: z.boolean(), mandateId: z.string().nullable() })
      .meta({ description: 'The mandate under which the one who asks may award this amount, where one is asked for.' }),
    ledger: z.object({ roomBeforeCents: z.int(), roomAfterCents: z.int() }).meta({
      description: 'What the ceiling leaves before this award and after it, its own reservation counted as room.',
    }),
    deadlines: z.array(deadlineView),
    reasons: z.array(draftedReasons).meta({ description: 'What was written for a decision that is not taken yet.' }),
  })
  .meta({ id: 'DecisionMemo' });
