import { addDays, yearOf, type LocalDate } from '@ronde/domain';
import type { Sample } from './sample-file.ts';

const RELATIVE = /^today(?:([+-]\d+))?$/;

/** The date that `today`, `today-40` or `2022-01-14` stands for when the sample is played on `today`. */
export function playedDate(written: string, today: LocalDate): LocalDate {
  const match = RELATIVE.exec(written);
  return match ? addDays(today, Number(match[1] ?? 0)) : written;
}

/** The sample with every date fixed for the day it is played on; a round of `this year` takes the year its execution starts in. */
export function fixDates(sample: Sample, today: LocalDate): Sample {
  const fixed = (written: string) => playedDate(written, today);
  const dates = Object.fromEntries(
    Object.entries(sample.round.dates).map(([name, written]) => [name, fixed(written)]),
  ) as Sample['round']['dates'];
  const year = sample.round.year === 'this year' ? yearOf(dates.executionStartsOn) : sample.round.year;
  const title = sample.round.title.replace('{year}', String(year));
  return {
    ...sample,
    round: { ...sample.round, year, title, dates },
    starts: { ...sample.starts, on: fixed(sample.starts.on) },
    script: sample.script.map((line) => ({ ...line, on: fixed(line.on), body: fixedBody(line.body, fixed) })),
  };
}

function fixedBody(
  body: Readonly<Record<string, unknown>>,
  fixed: (written: string) => LocalDate,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      typeof value === 'string' && RELATIVE.test(value) ? fixed(value) : value,
    ]),
  );
}
