import path from 'node:path';
import type { ScriptLine } from '../tools/rehearse/sample-acts.ts';
import { readSample, type Sample } from '../tools/rehearse/sample-file.ts';

const sampleOf = (name: string): Sample => readSample(path.resolve(import.meta.dirname, `../samples/${name}.json`));
const illustrative = sampleOf('2022-illustrative');

/** The illustrative round of 2022 with only these of its applications: every phase, in a fraction of the time. */
export function smallRound(codes: readonly string[]): Sample {
  return withOnly(illustrative, codes);
}

/** The round up to its open call: these municipalities are invited and nobody has applied. */
export function openCall(invited: readonly string[]): Sample {
  const { script, ...round } = smallRound([]);
  return { ...round, invited: [...invited], script: script.filter(({ act }) => act !== 'submit').slice(0, 3) };
}

/** Two files do not need more than the ceiling has, so there is no second tranche, nor what follows from it. */
const OF_SECOND_TRANCHE = /^ledger\/tranches|^payments\/\{application\}\/2\/|\/amendment$/;
/** Nor is there anything an objection could still be given. */
const DECISION_ON_OBJECTION = /\/objections\/1\/decision$/;

/**
 * The round of three years with two of its applications: Almere (gm0034-1) objects, is decided on too late
 * and gets a penalty; Nijmegen (gm0268-1) gives its award back. Nobody evaluates and nobody pays back, so both can still be done.
 */
export function roundWithTroubles(): Sample {
  const { script, ...round } = withOnly(sampleOf('three-years'), ['gm0034-1', 'gm0268-1']);
  const left = ({ act, path = '', refusedWith }: ScriptLine) =>
    !['reportEvaluation', 'registerRepayment'].includes(act) &&
    !OF_SECOND_TRANCHE.test(path) &&
    refusedWith !== 'PAYMENT_WITH_FINANCE';
  const asAwarded = (line: ScriptLine) =>
    DECISION_ON_OBJECTION.test(line.path ?? '') ? { ...line, body: { outcome: 'UNFOUNDED' } } : line;
  return { ...round, script: script.filter(left).map(asAwarded) };
}

function withOnly(sample: Sample, codes: readonly string[]): Sample {
  const kept = (named: readonly string[]) => named.filter((one) => codes.includes(one.split('/')[0] ?? ''));
  const script = sample.script.flatMap((line) => {
    const narrowed = {
      ...line,
      ...(Array.isArray(line.applications) ? { applications: kept(line.applications) } : {}),
      ...(Array.isArray(line.projects) ? { projects: kept(line.projects) } : {}),
    };
    return narrowed.applications?.length === 0 || narrowed.projects?.length === 0 ? [] : [narrowed];
  });
  const applications = sample.applications.filter(({ code }) => codes.includes(code));
  const nothing = { figures: {}, awardedCents: {}, settledCents: {}, facts: [], outcomes: {}, working: [] };
  return { ...sample, applications, script, exceptions: [], expected: nothing };
}
