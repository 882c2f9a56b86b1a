import { CO_INITIAL_OUTCOMES, CONFLICT_CAUSES, DIVERGENCE_OUTCOMES, RECORDED_VIEWS } from '@ronde/domain';
import { z } from 'zod';
import { claimedCents, localDate, ministry, projectId, reason, refusalGround } from './values.js';

/** Id of a person, as the sign-in gives it. */
export const personId = z.string().trim().min(1).max(100);

export const conflictBody = z
  .strictObject({ cause: z.enum(CONFLICT_CAUSES), personId: personId.optional() })
  .meta({ id: 'RegisterConflict', description: 'A code, and no words; an administrator names whose interest it is.' });

export const liftedConflictBody = z
  .strictObject({ personId, reason })
  .meta({ id: 'LiftConflict', description: 'Whose registered interest in the file is no more, and why.' });

export const consultationBody = z
  .strictObject({
    heldOn: localDate,
    outcome: z.enum(['AGREED', 'NOT_AGREED']),
    participants: z
      .array(z.strictObject({ ministry, role: z.enum(['ADMINISTRATOR', 'ASSESSOR', 'APPROVER']) }))
      .min(1)
      .max(20),
    reason: reason.optional(),
  })
  .meta({ id: 'RecordConsultation', description: 'A joint consultation of JenV and SZW; offices, never persons.' });

export const divergenceBody = z
  .strictObject({
    decisions: z
      .array(
        z.strictObject({
          projectId,
          outcome: z.enum(DIVERGENCE_OUTCOMES),
          advisedCents: claimedCents,
          ground: refusalGround.optional(),
          rorExemption: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(100),
    reason,
  })
  .meta({
    id: 'DecideDivergence',
    description: 'What is advised on each project that the ministries differ on, and why.',
  });

export const coInitialBody = z
  .strictObject({ outcome: z.enum(CO_INITIAL_OUTCOMES), reason: reason.optional() })
  .meta({ id: 'GiveCoInitial', description: 'Whether SZW initials the award along; a refusal says why.' });

export const intendedRefusalBody = z
  .strictObject({
    projectIds: z.array(projectId).min(1).max(100),
    ground: refusalGround,
    onOtherFacts: z.boolean().optional().meta({ description: 'Told before on this ground, but now on other facts.' }),
    reason,
  })
  .meta({
    id: 'IntendRefusal',
    description: 'What will be refused on facts that the applicant did not give (Awb 4:7).',
  });

export const recordedViewsBody = z
  .strictObject({ how: z.enum(RECORDED_VIEWS), on: localDate, reason })
  .meta({ id: 'RecordViews', description: 'Given orally, with what was said as the reason, or not wanted (Awb 4:9).' });
