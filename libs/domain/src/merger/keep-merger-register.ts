import { parseLocalDate } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import type { MergerFact } from './merger-facts.js';
import type { MergerRegister, MergerToRegister, RegisteredMerger } from './merger.js';

/**
 * An administrator registers which municipalities become one, and from when: the date of the law that merges them, which may
 * have passed already when the ministry hears of it. By one person, as in the other registers, for it records a published
 * law (assumption). Codes: DATE_INVALID, MERGER_INVALID, MERGED_ALREADY.
 */
export function registerMerger({ mergers }: MergerRegister, wanted: MergerToRegister): MergerFact[] {
  const { successor, merged, effectiveOn } = wanted;
  parseLocalDate(effectiveOn, 'effectiveOn');
  const distinct = merged.length > 0 && new Set(merged).size === merged.length;
  insist(distinct, 'MERGER_INVALID', 'Name each municipality that ceases to exist once.', 'merged');
  insist(!merged.includes(successor), 'MERGER_INVALID', 'Who takes over does not cease to exist.', 'successor');
  const standing = mergers.filter(({ struck }) => !struck);
  const again = standing.some((one) => one.merged.some((code) => merged.includes(code)));
  insist(!again, 'MERGED_ALREADY', 'One of these ceases to exist by a merger that is registered.', 'merged');
  insist(
    !standing.some((one) => one.merged.includes(successor) && one.effectiveOn <= effectiveOn),
    'MERGED_ALREADY',
    'Who takes over has itself ceased to exist by that date.',
    'successor',
  );
  insist(
    !standing.some((one) => merged.includes(one.successor) && one.effectiveOn >= effectiveOn),
    'MERGED_ALREADY',
    'One of these takes over from others on that date or later, so that it still exists then.',
    'effectiveOn',
  );
  return [{ type: 'municipalitiesMerged', data: { ...wanted, mergerId: `h${mergers.length + 1}` } }];
}

/** An administrator strikes out what was registered by mistake; it never was. Codes: UNKNOWN_MERGER, WRONG_STATE. */
export function strikeMerger({ mergers }: MergerRegister, { mergerId }: { readonly mergerId: string }): MergerFact[] {
  const found: RegisteredMerger | undefined = mergers.find((one) => one.mergerId === mergerId);
  insist(found !== undefined, 'UNKNOWN_MERGER', `There is no merger ${mergerId} in the register.`);
  insist(!found.struck, 'WRONG_STATE', 'This merger was struck out before.');
  const { successor, merged, effectiveOn } = found;
  return [{ type: 'mergerStruck', data: { mergerId, successor, merged, effectiveOn } }];
}
