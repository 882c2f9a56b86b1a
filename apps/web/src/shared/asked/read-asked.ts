import { parseAmount } from '@ronde/contracts/amounts';
import { idsOf } from '../attached/kept-files.js';
import { isUploading } from '../attached/upload-file.js';
import type { Language } from '../i18n/language.js';
import { dateOfParts, type DateParts } from '../ui/form/date-parts.js';
import { itemId, type AskedColumn, type AskedField, type TypedForm, type TypedValue } from './asked-field.js';
import { momentOf } from './moment.js';

/** A field that is empty or cannot be read. */
export interface TypingFault {
  readonly id: string;
  readonly fault: 'EMPTY' | 'AMOUNT' | 'NUMBER' | 'DATE' | 'MOMENT' | 'UPLOADING';
}

/** The body of a request, and what must be mended first, in the order of the form. */
export interface ReadForm {
  readonly body: Readonly<Record<string, unknown>>;
  readonly faults: readonly TypingFault[];
}

type Reading = { readonly value?: unknown; readonly faults?: readonly TypingFault[] };

/** Reads what was typed; empty fields that may stay empty are left out. */
export function readAsked(fields: readonly AskedField[], typed: TypedForm, language: Language): ReadForm {
  const read = fields.map((field) => [field.name, readField(field, typed, language)] as const);
  return {
    body: Object.fromEntries(read.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]))),
    faults: read.flatMap(([, { faults = [] }]) => faults),
  };
}

function readField(field: AskedField, typed: TypedForm, language: Language): Reading {
  const { kind, name } = field;
  const given = typed[name];
  if (kind === 'PER_ITEM') return perItem(field, typed, language);
  if (kind === 'FILES') return files(name, given);
  if (kind === 'SOME') return some(field, given);
  if (kind === 'CHECK') return isChecked(given) ? { value: true } : {};
  if (kind === 'DATE') return date(field, given as DateParts | undefined);
  if (kind === 'MOMENT') return moment(field, given as DateParts | undefined, typed[`${name}-time`]);
  const text = textOf(given);
  if (text === '') return missing(field);
  if (kind === 'YES_NO') return { value: text === 'YES' };
  if (kind === 'AMOUNT' || kind === 'NUMBER') return figure(kind, name, text, language);
  return { value: text };
}

function files(id: string, given: TypedValue): Reading {
  return isUploading() ? { faults: [{ id, fault: 'UPLOADING' }] } : { value: idsOf(given) };
}

function some(field: AskedField, given: TypedValue): Reading {
  const codes = Array.isArray(given) ? (given as readonly string[]) : [];
  if (codes.includes('ALL')) return { value: 'ALL' };
  return codes.length > 0 ? { value: codes } : missing(field);
}

function date(field: AskedField, parts: DateParts | undefined): Reading {
  if (isEmpty(parts)) return missing(field);
  const value = dateOfParts(parts as DateParts);
  return value === undefined ? { faults: [{ id: field.name, fault: 'DATE' }] } : { value };
}

function moment(field: AskedField, parts: DateParts | undefined, time: TypedValue): Reading {
  if (isEmpty(parts) && textOf(time) === '') return missing(field);
  const value = momentOf(dateOfParts(parts ?? NO_DATE), textOf(time));
  return value === undefined ? { faults: [{ id: field.name, fault: 'MOMENT' }] } : { value };
}

function figure(kind: AskedColumn['kind'], id: string, text: string, language: Language): Reading {
  if (text === '') return { faults: [{ id, fault: 'EMPTY' }] };
  if (kind === 'NUMBER')
    return /^\d{1,6}$/.test(text) ? { value: Number(text) } : { faults: [{ id, fault: 'NUMBER' }] };
  const read = parseAmount(text, language);
  return read.kind === 'CENTS' ? { value: read.cents } : { faults: [{ id, fault: 'AMOUNT' }] };
}

/** One line per item. Where it may stay empty it does so as a whole: half of it is no answer. */
function perItem(field: AskedField, typed: TypedForm, language: Language): Reading {
  const { name, items = [], itemName = 'projectId', columns = [], optional } = field;
  const textAt = (item: string, column: string) => textOf(typed[itemId(name, item, column)]);
  const nothing = items.every(({ value }) => columns.every((column) => textAt(value, column.name) === ''));
  if (optional && nothing) return {};
  const lines = items.map(({ value: item }) => ({
    item,
    read: columns.map((column) => {
      const id = itemId(name, item, column.name);
      return [column.name, figure(column.kind, id, textAt(item, column.name), language)] as const;
    }),
  }));
  return {
    value: lines.map(({ item, read }) => ({
      [itemName]: item,
      ...Object.fromEntries(read.map(([column, { value }]) => [column, value])),
    })),
    faults: lines.flatMap(({ read }) => read.flatMap(([, { faults = [] }]) => faults)),
  };
}

export const NO_DATE: DateParts = { day: '', month: '', year: '' };

const missing = ({ name, optional }: AskedField): Reading =>
  optional ? {} : { faults: [{ id: name, fault: 'EMPTY' }] };
const textOf = (given: TypedValue) => (typeof given === 'string' ? given.trim() : '');
const isChecked = (given: TypedValue) => Array.isArray(given) && given.length > 0;
const isEmpty = (parts: DateParts = NO_DATE) => Object.values(parts).every((part) => part.trim() === '');
