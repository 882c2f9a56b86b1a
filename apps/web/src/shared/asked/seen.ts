import type { SummaryRow } from '../ui/summary-list.js';
import type { AskedField } from './asked-field.js';
import type { Moved } from './before-and-after.js';

/** Something a form rests on, as the page shows it. */
export interface ShownValue {
  readonly what: string;
  readonly value: string;
}

/** A version of a file, and what a page shows of it. */
export interface Seen {
  readonly position: number;
  readonly shown: readonly ShownValue[];
}

const NOTHING = '–';

/** What the head of a file says, as far as it is words. */
export function shownInHead(rows: readonly SummaryRow[]): readonly ShownValue[] {
  return rows.flatMap(({ term, answer, text = answer }) =>
    typeof text === 'string' || typeof text === 'number' ? [{ what: term, value: String(text) }] : [],
  );
}

/** What stands in the fields of a form before anything is typed. */
export function shownInFields(fields: readonly AskedField[]): readonly ShownValue[] {
  return fields.flatMap(({ label, initial, choices = [] }) => {
    if (initial === undefined) return [];
    const named = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;
    const value = typeof initial === 'string' ? named(initial) : valuesOf(initial).map(named).join(', ');
    return [{ what: label, value: value === '' ? NOTHING : value }];
  });
}

const valuesOf = (initial: object): readonly string[] => Object.values(initial);

/** What stands otherwise now than when a form was begun. */
export function movedBetween(begun: Seen, now: Seen): readonly Moved[] {
  const all = new Set([...now.shown, ...begun.shown].map(({ what }) => what));
  const valueIn = ({ shown }: Seen, what: string) => shown.find((one) => one.what === what)?.value ?? NOTHING;
  return [...all]
    .map((what) => ({ what, before: valueIn(begun, what), after: valueIn(now, what) }))
    .filter(({ before, after }) => before !== after);
}
