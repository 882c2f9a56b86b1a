import { answered, api } from '../../../shared/api/client.js';
import { ifMatch } from '../../../shared/api/if-match.js';
import type { ActHeaders } from '../../../shared/api/use-act.js';

interface HandingIn {
  readonly roundId: string;
  readonly draftId: string;
  readonly version: number;
  /** The account to be paid on; it is given with the file, never kept in a draft. */
  readonly iban: string;
}

/** Hands an application in, and gives its account; one that is not taken can be given with the file later. */
export async function handIn({ roundId, draftId, version, iban }: HandingIn, header: ActHeaders) {
  const params = { path: { draftId }, header: { ...header, ...ifMatch(version) } };
  const acknowledged = await answered(api.POST('/api/v1/drafts/{draftId}/submission', { params }));
  if (iban !== '') {
    const account = { 'Idempotency-Key': `${header['Idempotency-Key']}-account` };
    const path = { roundId, code: acknowledged.code };
    await answered(
      api.POST('/api/v1/rounds/{roundId}/applications/{code}/bank-accounts', {
        params: { path, header: account },
        body: { iban },
      }),
    ).catch(() => undefined);
  }
  return acknowledged;
}
