import { localDateOf } from '../calendar/amsterdam-time.js';
import { insist } from '../refusal.js';
import type { Actor, Fact, Happened, Instant } from '../vocabulary.js';
import type { RegisteredAbsence } from './absence.js';

/**
 * Refuses with NO_SUBSTITUTION unless the actor, in the same role and ministry, replaces this person now: asked at the
 * moment of acting, so that a substitution begins and ends by itself.
 */
export function insistStandsIn(
  absences: readonly RegisteredAbsence[],
  actor: Actor,
  { personId, at }: { readonly personId: string; readonly at: Instant },
): void {
  const today = localDateOf(at);
  const replaces = absences.some(
    (one) =>
      one.personId === personId &&
      one.substituteId === actor.id &&
      one.role === actor.role &&
      one.ministry === actor.organisation &&
      one.endedAt === undefined &&
      one.firstDay <= today &&
      today <= one.lastDay,
  );
  insist(replaces, 'NO_SUBSTITUTION', 'You do not replace this person in your role today.');
}

/** Everybody an act is held against: who acts, and for whom. */
export function bothPersons({ id, actingFor }: Actor): readonly string[] {
  return actingFor === undefined ? [id] : [id, actingFor];
}

/** The facts of an act, each with for whom it was done, so that the journal says so. */
export function doneFor<F extends Fact>(facts: readonly F[], { actingFor }: Actor): readonly F[] {
  if (actingFor === undefined) return facts;
  return facts.map((fact) => ({ ...fact, data: { ...(fact.data as object), actingFor } }));
}

/** For whom a fact was done by a substitute; undefined when somebody acted for himself. */
export function actedFor({ data }: Fact): string | undefined {
  const { actingFor } = (data ?? {}) as { readonly actingFor?: unknown };
  return typeof actingFor === 'string' ? actingFor : undefined;
}

/** Everybody a fact is held against: who caused it, and for whom. */
export function doersOf({ fact, actorId }: Pick<Happened, 'fact' | 'actorId'>): readonly string[] {
  const absent = actedFor(fact);
  return absent === undefined ? [actorId] : [actorId, absent];
}

/** What a fact says beside for whom it was done: that is for the journal and four eyes, not for whoever reads the file. */
export function saidBy<F extends Fact>(fact: F): F['data'] {
  if (actedFor(fact) === undefined) return fact.data;
  return Object.fromEntries(Object.entries(fact.data as object).filter(([name]) => name !== 'actingFor'));
}
