import { describe, expect, it } from '@jest/globals';
import { amendAward } from './amend-award.js';
import type { ApplicationFact } from './application-facts.js';
import { intendRevocation } from './intend-revocation.js';
import { openExOfficio } from './settle-ex-officio.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import { administrator, approver, at, awarded, given, settling, type Told } from './stories/told-applications.js';

/** The award of these files: p1 € 40,000.00, p2 nothing. */
const to = (awardedCents: number) => [{ projectId: 'p1', awardedCents, ground: 'NOT_NECESSARY' }] as const;
const intend = (cents: number, day = '2022-03-01', told: Told = awarded, reason = 'x', who = administrator) =>
  intendRevocation(given(...told), { lines: to(cents), reason }, at(day, who));
const revoke = (cents: number, day: string, told: Told) =>
  amendAward(given(...told), { cause: 'REVOCATION', lines: to(cents), reason: 'x' }, at(day, approver));
const intended: Told = [...awarded, [intend(1_000_000)[0]!, '2022-03-01', administrator]];
const views: ApplicationFact = {
  type: 'viewsReceived',
  data: { contentHash: 'h', receivedAt: '2022-03-07T09:00:00.000Z' },
};
const heard: Told = [...intended, [views, '2022-03-07']];
const revoked: Told = [
  ...[...awarded, [intend(0)[0]!, '2022-03-01', administrator] as const, [views, '2022-03-07'] as const],
];

const ROWS: readonly Row[] = [
  ['an administrator tells what is intended', () => intend(1_000_000), 'revocationIntended'],
  ['an approver does not', () => intend(1_000_000, '2022-03-01', awarded, 'x', approver), 'WRONG_ROLE'],
  ['not without a reason', () => intend(1_000_000, '2022-03-01', awarded, ' '), 'REASON_REQUIRED'],
  ['what is taken back is less than was awarded', () => intend(4_500_000), 'CAUSE_DOES_NOT_FIT'],
  ['until the award is settled', () => intend(1_000_000, '2023-08-01', settling), 'revocationIntended'],
  ['nothing is revoked unheard', () => revoke(1_000_000, '2022-03-08', awarded), 'HEARING_REQUIRED'],
  ['nor while views may still come', () => revoke(1_000_000, '2022-03-15', intended), 'HEARING_REQUIRED'],
  ['it is once the term for them has passed', () => revoke(1_000_000, '2022-03-16', intended), 'awardAmended'],
  ['or once they came', () => revoke(1_000_000, '2022-03-08', heard), 'awardAmended'],
  ['less is taken back than was told', () => revoke(2_000_000, '2022-03-08', heard), 'awardAmended'],
  ['more is not', () => revoke(999_999, '2022-03-08', heard), 'BELOW_INTENTION'],
];

describe('a revocation', () => {
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('gives two weeks for views, and who told it does not decide it', () => {
    // Tuesday 1 March 2022 and 14 days
    expect(intend(1_000_000)[0]).toMatchObject({
      data: { viewsDueOn: '2022-03-15', previousTotalCents: 4_000_000, totalCents: 1_000_000 },
    });
    expect(given(...intended).preparedBy).toContain(administrator.id);
  });

  it('of everything is followed by a settlement ex officio at once (Regeling 2022 art. 11)', () => {
    const after: Told = [...revoked, [revoke(0, '2022-03-08', revoked)[0]!, '2022-03-08', approver]];
    const opened = openExOfficio(given(...after), { reason: 'x' }, at('2022-03-09', administrator));
    expect(opened[0]).toMatchObject({ type: 'exOfficioOpened', data: { cause: 'REVOKED' } });
  });
});
