import {
  applicationStream,
  AWARD_AMENDMENT_DECIDED,
  type AwardAmendmentDecided,
  type EngineMessage,
} from '@ronde/contracts';
import type { Instant, ObjectionFact } from '@ronde/domain';
import type { ObjectionFile } from './objection-file.js';

/** Tells the application what its projects get instead, where a founded objection changes that (Awb 7:11(2)). */
export function awardAmended(
  { state, stream }: ObjectionFile,
  { data }: Extract<ObjectionFact, { type: 'objectionDecided' }>,
  { at, causedBy }: { readonly at: Instant; readonly causedBy: string },
): readonly EngineMessage[] {
  if (data.amendment === undefined || state.objection === undefined) return [];
  const payload: AwardAmendmentDecided = {
    ...{ cause: 'OBJECTION', causeStream: stream, lines: data.amendment.lines },
    ...{ reservedCents: data.raisedCents, causedBy, at },
    ...(data.raisedByYear && { reservedByYear: data.raisedByYear }),
  };
  const workflowId = applicationStream(state.objection.applicationId);
  return [{ kind: 'signal', workflowId, signal: AWARD_AMENDMENT_DECIDED, payload }];
}
