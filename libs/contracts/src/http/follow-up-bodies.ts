import { z } from 'zod';
import { attachmentIds, claimedCents, line, localDate, projectId, prose, reason } from './values.js';

export const evaluationReportBody = z
  .strictObject({
    kind: z.enum(['PLAN', 'PROCESS', 'EFFECT']),
    executor: z.enum(['OWN_RESEARCH', 'IMPLEMENTER', 'EXTERNAL']),
    independent: z.boolean(),
    sharedInToolkit: z.boolean().default(false),
    title: line,
    workingElements: prose.optional(),
    lessons: prose.optional(),
    attachments: attachmentIds,
  })
  .meta({ id: 'EvaluationReport' });

export const returnEvaluationBody = z.strictObject({ dueOn: localDate, reason }).meta({ id: 'ReturnEvaluation' });

const progress = z.strictObject({
  projectId,
  spentCents: claimedCents,
  percentDone: z.int().min(0).max(100),
});
export const monitoringReportBody = z
  .strictObject({
    progress: z.array(progress).max(100),
    municipalitiesReached: z.int().min(0).max(400),
    remarks: prose.optional(),
    attachments: attachmentIds,
  })
  .meta({ id: 'MonitoringReport' });

export const reviewMonitoringBody = z
  .strictObject({ efficient: z.boolean(), reason: reason.optional() })
  .meta({ id: 'ReviewMonitoring' });
