import { Injectable } from '@nestjs/common';
import type { FieldError } from '@ronde/contracts/http';
import type { Judge } from '../platform/problems/also-judged.js';
import type { Readable } from '../platform/problems/judge-readable.js';
import { roundTermFaults, type TermsToCheck } from './check-round-terms.js';
import type { RoundToDraft } from './draft-round.use-case.js';

/** Says which constants contradict each other in a round that does not fit its schema yet. */
@Injectable()
export class RoundJudge implements Judge<RoundToDraft> {
  faultsIn(readable: Readable<RoundToDraft>): Promise<readonly FieldError[]> {
    const at = readable.clock?.now ?? new Date().toISOString();
    return Promise.resolve(roundTermFaults(readable as TermsToCheck, at));
  }
}
