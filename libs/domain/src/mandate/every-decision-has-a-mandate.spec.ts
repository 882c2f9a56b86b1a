import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { RuleContext } from '../rule-context.js';
import { SYSTEM } from '../vocabulary.js';
import { MANDATED_FACTS, underMandate } from './decide-under-mandate.js';
import { FACTS_WITHOUT_MANDATE } from './facts-without-mandate.js';

const domain = path.join(import.meta.dirname, '..');
const factTypes = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('-facts.ts'))
  .flatMap((file) => [...readFileSync(path.join(domain, file), 'utf8').matchAll(/Fact<\s*'(\w+)'/g)])
  .map((match) => match[1] ?? '');
const without = FACTS_WITHOUT_MANDATE.flatMap(({ facts }) => facts as readonly string[]);

describe('the table of mandates', () => {
  it.each(factTypes)('%s is decided under mandate, or stands once in the list of facts that are not', (type) => {
    const listed = without.filter((one) => one === type).length;
    expect(listed).toBe(type in MANDATED_FACTS ? 0 : 1);
  });

  it('names no fact that does not exist, and says why a fact needs no mandate', () => {
    expect([...Object.keys(MANDATED_FACTS), ...without].filter((type) => !factTypes.includes(type))).toEqual([]);
    for (const { reason } of FACTS_WITHOUT_MANDATE) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });

  it.each<[string, string, object, string | undefined]>([
    ['an objection within the amount', 'objectionDecided', { amendment: { totalCents: 100 } }, undefined],
    ['an objection above it', 'objectionDecided', { amendment: { totalCents: 101 } }, 'ABOVE_MANDATE'],
    ['an objection that changes no amount', 'objectionDecided', { raisedCents: 0 }, undefined],
    ['a change that is refused', 'changeRequestDecided', { outcome: 'REFUSED' }, 'NO_MANDATE'],
    ['other partners', 'changeRequestDecided', { outcome: 'GRANTED', kind: 'PARTNERS' }, 'NO_MANDATE'],
    ['a second tranche', 'reserveReleased', { totalCents: 1 }, 'NO_MANDATE'],
    ['a lower ceiling', 'ceilingLowered', { ceilingCents: 1 }, 'NO_MANDATE'],
    ['a plan above the amount', 'paymentPlanGranted', { instalments: [{ amountCents: 101 }] }, 'ABOVE_MANDATE'],
    ['parts that come to it', 'paymentPlanGranted', { instalments: [{ amountCents: 100 }] }, undefined],
  ])('%s', (_, type, data, code) => {
    const acts = ['DECIDE_OBJECTION', 'RECOVER'];
    const mandate = { mandateId: 'm1', ministry: 'JENV', holder: 'dir', functionTitle: 'x', acts, maxCents: 100 };
    const mandates = [{ ...mandate, validFrom: '2021-01-01', validUntil: null, mayDelegate: false }];
    const actor = { id: 'dir', role: 'APPROVER', organisation: 'JENV' };
    const context = { terms: { mandates: 'REQUIRED' }, at: '2021-12-01T09:00:00.000Z', actor, mandates };
    const deciding = (who = actor) =>
      underMandate([{ type, data }], { ...context, actor: who } as unknown as RuleContext);
    if (code === undefined) expect(deciding()[0]?.data).toMatchObject({ mandateId: 'm1' });
    else expect(() => deciding()).toThrow(expect.objectContaining({ code }));
    expect(deciding(SYSTEM)).toEqual([{ type, data }]);
  });
});
