import { Column, Generated, type ColumnOptions, type ValueTransformer } from 'typeorm';

/** What may vary between two columns of one kind. */
interface Variation {
  readonly nullable?: boolean;
  readonly primary?: boolean;
}

const wholeNumber: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: string | number | null) => (value === null ? null : safeInteger(value)),
};

const isoText: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: Date | string | null) => (value === null ? null : new Date(value).toISOString()),
};

/** A text. */
export const text = (variation?: Variation) => column({ type: 'text' }, variation);
/** A list of texts. */
export const texts = (variation?: Variation) => column({ type: 'text', array: true }, variation);
/** An amount in cents, or another whole number that may pass 2^31; a number in code, never beyond 2^53. */
export const cents = (variation?: Variation) => column({ type: 'bigint', transformer: wholeNumber }, variation);
/** A small whole number. */
export const whole = (variation?: Variation) => column({ type: 'integer' }, variation);
/** Yes or no. */
export const yesNo = (variation?: Variation) => column({ type: 'boolean' }, variation);
/** An instant; ISO text in UTC with milliseconds in code. */
export const instant = (variation?: Variation) =>
  column({ type: 'timestamp with time zone', precision: 3, transformer: isoText }, variation);
/** A calendar date as `YYYY-MM-DD`. */
export const localDate = (variation?: Variation) => column({ type: 'date' }, variation);
/** A JSON value. */
export const json = (variation?: Variation) => column({ type: 'jsonb' }, variation);
/** Raw bytes. */
export const bytes = (variation?: Variation) => column({ type: 'bytea' }, variation);
/** A number the database hands out, growing with each row. */
export function serial(variation?: Variation): PropertyDecorator {
  return (target, property) => {
    column({ type: 'bigint', transformer: wholeNumber }, variation)(target, property);
    Generated('increment')(target, property);
  };
}

/** The number, or an error when it is beyond what a JavaScript number holds exactly. */
export function safeInteger(value: string | number): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`not a safe whole number: ${value}`);
  return number;
}

function column(options: ColumnOptions, variation: Variation = {}): PropertyDecorator {
  return Column({ ...options, ...variation });
}
