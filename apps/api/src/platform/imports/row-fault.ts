import type { listImportReport } from '@ronde/contracts/http';
import type { z } from 'zod';
import { problemOf } from '../problems/problem-of.js';

/** What came of a list that was imported. */
export type ImportReport = z.output<typeof listImportReport>;
export type ReportedRow = ImportReport['rows'][number];

/** What is wrong with a row, in which column, and how to mend it. */
export type RowFault = ReportedRow['faults'][number];

/** A fault of form, in both languages. */
export function rowFault(column: string, nl: string, en: string): RowFault {
  return { code: 'FIELD_INVALID', column, message: { nl, en } };
}

/** Refusals that rows can meet, in Dutch; the English sentence comes from the rule. */
const IN_DUTCH: Readonly<Record<string, string>> = {
  NOT_FOUND: 'Dit bestaat niet. Controleer het kenmerk.',
  WRONG_ROLE: 'Dit mag u niet. Vraag een beheerder van JenV.',
  WRONG_STATE: 'Dit kan nu niet: de stand laat het niet toe. Controleer of de opdracht uit is gegaan.',
  DATE_IN_FUTURE: 'Deze dag ligt in de toekomst. Vul de dag in waarop is betaald.',
  DATE_BEFORE_ORDER: 'Deze dag ligt voor de dag waarop de opdracht uitging. Controleer de datum.',
  DATE_INVALID: 'Dit is geen datum die kan. Schrijf 2026-12-04 of 4-12-2026.',
  AMOUNT_INVALID: 'Dit is geen bedrag dat kan. Vul 0 of meer in.',
  PERIOD_INVALID: 'De laatste dag ligt voor de eerste. Controleer beide.',
  ACTS_MISSING: 'Vul in waarover deze persoon mag besluiten.',
  UNKNOWN_MANDATE: 'Dit mandaat bestaat niet. Vul een nummer in zoals m1, of laat het leeg.',
  NOT_DELEGABLE: 'Onder dit mandaat mag geen ondermandaat worden verleend.',
  BEYOND_MANDATE: 'Dit gaat verder dan het mandaat waaronder het wordt verleend.',
};

/** Why a rule refuses a row. */
export function refusal(error: unknown): RowFault {
  const { code, message, errors = [] } = problemOf(error);
  const [{ field: column, message: en } = { field: '', message }] = errors;
  return { code, column, message: { nl: IN_DUTCH[code] ?? en, en } };
}
