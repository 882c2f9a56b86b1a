import { mandateBody } from '@ronde/contracts/http';
import type { AmountLanguage } from '@ronde/contracts/amounts';
import { MANDATED_ACTS, type MandatedAct } from '@ronde/domain';
import type { z } from 'zod';
import type { ImportedRow } from '../platform/imports/imported-table.js';
import * as read from '../platform/imports/read-row-values.js';
import { rowFault, type RowFault } from '../platform/imports/row-fault.js';
import type { CheckedRow } from '../platform/imports/take-rows.js';

/** A mandate as a row of a list wants it. */
export type WantedMandate = z.output<typeof mandateBody>;

/** The columns of a list of mandates; also as the page of mandates gives them. */
export const MANDATE_COLUMNS = {
  known: [
    { name: 'holder', called: ['wie', 'who'] },
    { name: 'functionTitle', called: ['functie', 'function'] },
    { name: 'ministry', called: ['ministerie'] },
    { name: 'acts', called: ['mag besluiten over', 'may decide on'] },
    { name: 'max', called: ['tot', 'up to', 'bedrag', 'maxEuros'] },
    { name: 'validFrom', called: ['vanaf', 'from', 'eerste dag'] },
    { name: 'validUntil', called: ['tot en met', 'until', 'laatste dag'] },
    { name: 'mayDelegate', called: ['ondermandaat', 'mag ondermandaat verlenen'], optional: true },
    { name: 'under', called: ['onder', 'onder mandaat'], optional: true },
    { name: 'reason', called: ['reden'], optional: true },
  ],
  ignored: ['mandateId', 'stand', 'standing'],
} as const;

const MINISTRIES = { JENV: ['JenV', 'Justitie en Veiligheid'], SZW: ['SZW', 'Sociale Zaken en Werkgelegenheid'] };

const ACTS: Readonly<Record<MandatedAct, readonly string[]>> = {
  APPROVE_ALLOCATION: ['de verdeling', 'verdeling', 'the allocation', 'allocation'],
  AWARD: ['verlening'],
  CO_INITIAL: ['medeparaaf', 'co-initial'],
  REJECT: ['afwijzing', 'rejection'],
  LEAVE_UNTREATED: ['niet behandelen', 'leaving untreated'],
  AMEND_AWARD: ['wijziging', 'amendment'],
  SETTLE: ['vaststelling', 'settlement'],
  DECIDE_OBJECTION: ['bezwaar', 'objection'],
  RECOVER: ['terugvordering', 'recovery'],
  FIX_PENALTY: ['dwangsom', 'penalty'],
};

/** Reads a row: the mandate it wants, or all that is wrong with it. */
export function readMandate({ row, cells }: ImportedRow, language: AmountLanguage): CheckedRow<WantedMandate> {
  const about = String(cells['holder'] ?? '');
  const values = {
    holder: read.readText('holder', cells['holder']),
    functionTitle: read.readText('functionTitle', cells['functionTitle']),
    ministry: read.readChoice('ministry', cells['ministry'], MINISTRIES),
    acts: readActs(String(cells['acts'] ?? '')),
    maxCents: read.readCents('max', noLimit(cells['max']), language),
    validFrom: read.readDay('validFrom', cells['validFrom']),
    validUntil: isOpen(cells['validUntil']) ? { value: null } : read.readDay('validUntil', cells['validUntil']),
    mayDelegate:
      (cells['mayDelegate'] ?? '') === '' ? { value: false } : read.readYesNo('mayDelegate', cells['mayDelegate']),
  };
  const faults = Object.values(values).flatMap((one): readonly RowFault[] =>
    'fault' in one && one.fault ? [one.fault] : [],
  );
  if (faults.length > 0) return { row, about, faults };
  const body = Object.entries(values).map(([name, one]) => [name, 'value' in one ? one.value : undefined]);
  const others = ['under', 'reason'].flatMap((name) => (cells[name] ? [[name, String(cells[name])]] : []));
  const checked = mandateBody.safeParse(Object.fromEntries([...body, ...others]));
  if (checked.success) return { row, about, faults: [], wanted: checked.data };
  const told = checked.error.issues.map(({ path, message }) => rowFault(String(path[0] ?? ''), message, message));
  return { row, about, faults: told };
}

function readActs(text: string): read.ReadValue<readonly MandatedAct[]> {
  const parts = text.split(/[,;]|\s+(?=[A-Z_]+(?:\s|$))/).filter((part) => part.trim() !== '');
  const acts = parts.map((part) => read.readChoice('acts', part, ACTS));
  const fault = acts.find((act) => act.fault !== undefined)?.fault;
  if (fault !== undefined) return { fault };
  const named = new Set(acts.flatMap((act) => ('value' in act ? [act.value] : [])));
  return { value: MANDATED_ACTS.filter((act) => named.has(act)) };
}

/** As the page of mandates says that there is no limit, or no end. */
const NONE = /^(geen grens|no limit|geen einde|no end|geen|none|-|–)$/i;
const noLimit = (cell: string | number | undefined) => (NONE.test(String(cell)) ? '' : cell);
const isOpen = (cell: string | number | undefined) => (cell ?? '') === '' || NONE.test(String(cell));
