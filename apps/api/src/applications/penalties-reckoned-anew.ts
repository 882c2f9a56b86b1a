import {
  evolvePenalty,
  judgeNoticeAnew,
  type LocalDate,
  type PenaltyState,
  type RoundTerms,
  stopPenalty,
} from '@ronde/domain';

/** What a penalty for deciding late becomes when the day of the decision is corrected, in cents. */
export interface PenaltyReckonedAnew {
  readonly penaltyId: string;
  readonly previousCents: number;
  readonly amountCents: number;
  readonly fixDueOn: LocalDate | null;
}

/** The penalties that another day of the decision would change, until they are fixed; decides nothing. */
export function penaltiesReckonedAnew(
  penalties: readonly PenaltyState[],
  decidedOn: LocalDate,
  terms: RoundTerms,
): readonly PenaltyReckonedAnew[] {
  return penalties.flatMap((before) => {
    const given = penalties.some(({ notice }) => notice?.judgement === 'VALID');
    const [anew] = judgeNoticeAnew(before, { decidedOn, given }, { terms });
    const state = anew ? evolvePenalty(before, { fact: anew, at: '', actorId: '' }) : before;
    const end = { cause: 'DECIDED', corrects: true, decidedOn, taskId: '' } as const;
    return stopPenalty(state, end, { terms }).flatMap((fact) =>
      fact.type === 'penaltyStopped'
        ? [
            {
              ...{ penaltyId: state.notice!.penaltyId, previousCents: state.stopped?.amountCents ?? 0 },
              ...{ amountCents: fact.data.amountCents, fixDueOn: fact.data.fixDueOn },
            },
          ]
        : [],
    );
  });
}
