import { capitalised } from '@ronde/domain';
import type { z } from 'zod';
import { spokenName } from './spoken-names.js';
import { underArticle } from './term-fields.js';

type Fault = z.core.$ZodRawIssue;

/** How a value of a kind is written. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object with its fields',
  record: 'an object with its fields',
};

/**
 * What is wrong with one field, in plain words: the sentence a person reads beside it. A schema that knows a better one
 * says it itself; what the schema library would say reaches nobody.
 */
export function plainSentence(fault: Fault): string {
  if (fault.input === undefined) return missingSentence(fault.path);
  const sentence = sentenceOf(fault, spokenName(fault.path ?? []));
  return capitalised(sentence.replace(/\.$/, `${underArticle(fault.path)}.`));
}

/** What somebody reads beside a field that is missing. */
export function missingSentence(path: readonly PropertyKey[] = []): string {
  return `Fill in ${spokenName(path)}.`;
}

function sentenceOf(fault: Fault, name: string): string {
  switch (fault.code) {
    case 'invalid_type':
      return `Write ${name} as ${KINDS[fault.expected] ?? 'the documentation of the request says'}.`;
    case 'too_small':
      return tooSmall(fault, name);
    case 'too_big':
      return `${name} ${amount(fault.origin, 'at most', fault.maximum)}.`;
    case 'invalid_value':
      return `Choose ${name} from: ${fault.values.join(', ')}.`;
    case 'unrecognized_keys':
      return 'This field does not exist.';
    case 'invalid_format':
      return fault.format === 'date' ? noDate(fault.input, name) : asDocumented(name);
    case 'custom':
      return OF_CODE[String(fault.params?.['code'])]?.(name) ?? asDocumented(name);
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return asDocumented(name);
  }
}

function asDocumented(name: string): string {
  return `Write ${name} as the documentation of the request says.`;
}

/** What is said where a schema names the code of its fault. */
const OF_CODE: Readonly<Record<string, (name: string) => string>> = {
  DATE_INVALID: (name) => `Choose ${name} in the years 2014 to 2100.`,
  REASON_SAYS_NOTHING: (name) => `Say why in words: ${name} must have at least 3 letters or digits.`,
};

function noDate(written: unknown, name: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(String(written))
    ? `${name} cannot be ${String(written)}, because that day does not exist.`
    : `Write ${name} as a date, YYYY-MM-DD.`;
}

function tooSmall({ origin, minimum }: Extract<Fault, { code: 'too_small' }>, name: string): string {
  if (origin === 'string' && Number(minimum) === 1) return `Fill in ${name}.`;
  if (origin === 'array' && Number(minimum) === 1) return `Name at least one: ${name} must not be empty.`;
  return `${name} ${amount(origin, 'at least', minimum)}.`;
}

function amount(origin: string, bound: 'at least' | 'at most', size: number | bigint): string {
  switch (origin) {
    case 'string':
      return `must have ${bound} ${size} characters`;
    case 'array':
      return `must have ${bound} ${size} entries`;
    default:
      return `must be ${bound} ${size}`;
  }
}
