import { parseAmount } from '@ronde/contracts/amounts';
import type { Language } from '../../../shared/i18n/language.js';
import { idsOf } from '../../../shared/attached/kept-files.js';
import { isUploading } from '../../../shared/attached/upload-file.js';
import { dateOfParts, type DateParts } from '../../../shared/ui/form/date-parts.js';
import type { Application } from '../api/application.js';
import type { ActField } from './acts.js';

/** What is typed in a form, by the name of its field; an amount per project under `<name>.<projectId>`. */
export type TypedAct = Readonly<Record<string, string | readonly string[] | DateParts | undefined>>;

/** A field that is empty or cannot be read. */
export interface TypingFault {
  readonly id: string;
  readonly fault: 'EMPTY' | 'AMOUNT' | 'DATE' | 'UPLOADING';
}

/** The body of a request, or what must be mended first, in the order of the form. */
export interface ReadAct {
  readonly body: Readonly<Record<string, unknown>>;
  readonly faults: readonly TypingFault[];
}

type Reading = { readonly value?: unknown; readonly faults?: readonly TypingFault[] };

/** Reads what was typed; empty fields that may stay empty are left out. */
export function readAct(fields: readonly ActField[], typed: TypedAct, file: Application, language: Language): ReadAct {
  const read = fields.map((field) => [field.name, readField(field, typed, file, language)] as const);
  return {
    body: Object.fromEntries(read.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]))),
    faults: read.flatMap(([, { faults = [] }]) => faults),
  };
}

function readField(field: ActField, typed: TypedAct, file: Application, language: Language): Reading {
  const { kind, name } = field;
  const given = typed[name];
  if (kind === 'AMOUNT_PER_PROJECT') return amountPerProject(field, typed, file, language);
  if (kind === 'FILES') return isUploading() ? { faults: [{ id: name, fault: 'UPLOADING' }] } : { value: idsOf(given) };
  if (kind === 'SOME') return some(field, Array.isArray(given) ? given : []);
  if (kind === 'DATE') return date(field, given as DateParts | undefined);
  const text = typeof given === 'string' ? given.trim() : '';
  if (text === '') return field.optional ? {} : { faults: [{ id: name, fault: 'EMPTY' }] };
  if (kind === 'YES_NO') return { value: text === 'YES' };
  if (kind === 'AMOUNT') return amount(name, text, language);
  return { value: text };
}

function some({ name, optional }: ActField, codes: readonly string[]): Reading {
  if (name === 'outdatedReasonsConfirmed') return codes.length > 0 ? { value: true } : {};
  if (codes.includes('ALL')) return { value: 'ALL' };
  if (codes.length > 0) return { value: codes };
  return optional ? {} : { faults: [{ id: name, fault: 'EMPTY' }] };
}

function date({ name, optional }: ActField, parts: DateParts = { day: '', month: '', year: '' }): Reading {
  const isEmpty = Object.values(parts).every((part) => part.trim() === '');
  if (isEmpty) return optional ? {} : { faults: [{ id: name, fault: 'EMPTY' }] };
  const value = dateOfParts(parts);
  return value === undefined ? { faults: [{ id: name, fault: 'DATE' }] } : { value };
}

function amount(id: string, text: string, language: Language): Reading {
  const read = parseAmount(text, language);
  if (read.kind === 'CENTS') return { value: read.cents };
  return { faults: [{ id, fault: read.kind === 'EMPTY' ? 'EMPTY' : 'AMOUNT' }] };
}

function amountPerProject(
  { name, cents = 'awardedCents', optional }: ActField,
  typed: TypedAct,
  { projects }: Application,
  language: Language,
): Reading {
  const standing = projects.filter(({ withdrawn }) => !withdrawn);
  if (optional && standing.every(({ projectId }) => String(typed[`${name}.${projectId}`] ?? '') === '')) return {};
  const read = standing.map(({ projectId }) => {
    const id = `${name}.${projectId}`;
    return { projectId, ...amount(id, String(typed[id] ?? ''), language) };
  });
  return {
    value: read.map(({ projectId, value }) => ({ projectId, [cents]: value })),
    faults: read.flatMap(({ faults = [] }) => faults),
  };
}
