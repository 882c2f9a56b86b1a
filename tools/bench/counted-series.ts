import type { GivenNumber, RowWrite } from './bare/row-writes.ts';
import type { CapturedRow } from './capture-rows.ts';

/** The numbers that a captured transaction gave from its series: a reference gives its own, for they are given once. */
export interface CountedSeries {
  readonly counts: readonly RowWrite[];
  /** The rows without those of the series. */
  readonly rows: readonly CapturedRow[];
  /** What stands in the place of a value that has such a number in it. */
  readonly put: (value: unknown) => unknown;
}

const COUNT = `INSERT INTO case_series AS s (round_id, year, series, latest) VALUES ($1, $2, $3, $4)
  ON CONFLICT (round_id, year, series) DO UPDATE SET latest = s.latest + excluded.latest RETURNING latest`;

/** Takes the series out of the rows of one transaction: how many numbers were given, and where each of them stands. */
export function countedSeries(captured: readonly CapturedRow[]): CountedSeries {
  const latest = new Map(of(captured, 'case_series').map(({ row }) => [row['series'], Number(row['latest'])]));
  const references = of(captured, 'case_reference').map(({ row }) => row);
  const given = new Map<unknown, GivenNumber>();
  for (const { series, number, reference } of references) {
    const place = { given: String(series), back: (latest.get(series) ?? 0) - Number(number) };
    given.set(reference, { ...place, behind: String(reference).replace(/\d+$/, '') });
  }
  const counts = of(captured, 'case_series').map(({ row: { round_id, year, series } }) => ({
    text: COUNT,
    values: [round_id, year, series, references.filter((reference) => reference['series'] === series).length],
    gives: String(series),
  }));
  const rows = captured.filter(({ table }) => table !== 'case_series').map((row) => numbered(row, given));
  return { counts, rows, put: (value) => given.get(value) ?? value };
}

function of(captured: readonly CapturedRow[], table: string): readonly CapturedRow[] {
  return captured.filter((each) => each.table === table);
}

/** A reference as a row of its own says its number as a number too. */
function numbered(captured: CapturedRow, given: ReadonlyMap<unknown, GivenNumber>): CapturedRow {
  const place = given.get(captured.row['reference']);
  if (captured.table !== 'case_reference' || !place) return captured;
  return { ...captured, row: { ...captured.row, number: { given: place.given, back: place.back } } };
}
