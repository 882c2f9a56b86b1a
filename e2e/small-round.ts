import path from 'node:path';
import { readSample, type Sample } from '../tools/rehearse/sample-file.ts';

const illustrative = readSample(path.resolve(import.meta.dirname, '../samples/2022-illustrative.json'));

/** The illustrative round of 2022 with only these of its applications: every phase, in a fraction of the time. */
export function smallRound(codes: readonly string[]): Sample {
  const script = illustrative.script.flatMap((line) => {
    if (!Array.isArray(line.applications)) return [line];
    const applications = line.applications.filter((code) => codes.includes(code));
    return applications.length === 0 ? [] : [{ ...line, applications }];
  });
  const applications = illustrative.applications.filter(({ code }) => codes.includes(code));
  const nothing = { figures: {}, awardedCents: {}, settledCents: {}, facts: [], outcomes: {}, working: [] };
  return { ...illustrative, applications, script, expected: nothing };
}

/** The round up to its open call: these municipalities are invited and nobody has applied. */
export function openCall(invited: readonly string[]): Sample {
  const { script, ...round } = smallRound([]);
  return { ...round, invited: [...invited], script: script.filter(({ act }) => act !== 'submit').slice(0, 3) };
}
