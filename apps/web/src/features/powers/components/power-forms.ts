import type { QueryKey } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import type { AskedAct } from '../../../shared/asked/asked-form.js';
import type { AskedField } from '../../../shared/asked/asked-field.js';
import type { ActAddress, ActPlace } from '../../../shared/asked/send-act.js';
import { yearOf } from '../api/powers.js';
import type { Round } from '../../../shared/rounds/rounds.js';

const BASE = '/api/v1/rounds/{roundId}';
type Below = ActAddress extends infer A ? (A extends `${typeof BASE}/${infer B}` ? B : never) : never;

/** The powers that are used on this page, each as a form, but the ceiling; `division` names the division that waits. */
export function powerForms(
  { roundId, position }: Round,
  division: string | undefined,
  t: TFunction<'powers'>,
): Readonly<Record<string, AskedAct>> {
  const at = (below: Below, path: Readonly<Record<string, string>> = {}): ActPlace => ({
    ...{ address: `${BASE}/${below}`, path: { roundId, ...path }, position },
  });
  const reason = reasonOf(t);
  const noted = notedOf(t);
  return {
    moveCallClosing: {
      ...{ title: t('act.moveCallClosing'), place: at('call-closing') },
      fields: [{ kind: 'DATE', name: 'closesOn', label: t('field.closesOn') }, reason],
    },
    recordOutage: {
      ...{ title: t('act.recordOutage'), place: at('outages') },
      fields: [
        { kind: 'MOMENT', name: 'from', label: t('field.from') },
        { kind: 'MOMENT', name: 'to', label: t('field.to') },
        reason,
      ],
    },
    ...legalBaseForms(at, t),
    proposeTranche: {
      ...{ title: t('act.proposeTranche'), place: at('ledger/tranches') },
      fields: [{ kind: 'AMOUNT', name: 'cents', label: t('field.tranche'), hint: t('hint.tranche') }, noted],
    },
    releaseReserve: {
      ...{ title: t('act.releaseReserve'), final: true },
      place: at('ledger/tranches/{allocation}/release', { allocation: division ?? '' }),
      fields: [noted],
    },
    cancelRound: { ...{ title: t('act.cancelRound'), place: at('cancellation'), final: true }, fields: [reason] },
  };
}

type PlaceAt = (below: Below) => ActPlace;

/** What the round still lacked: its regulation, and the budget its awards are conditional on. */
function legalBaseForms(at: PlaceAt, t: TFunction<'powers'>): Readonly<Record<string, AskedAct>> {
  return {
    registerRegulation: {
      ...{ title: t('act.registerRegulation'), place: at('regulation') },
      fields: [
        { kind: 'LINE', name: 'code', label: t('field.regulationCode'), hint: t('hint.regulationCode') },
        { kind: 'TEXT', name: 'citation', label: t('field.citation') },
        { kind: 'DATE', name: 'publishedOn', label: t('field.publishedOn') },
        { kind: 'DATE', name: 'worksBackTo', label: t('field.worksBackTo'), optional: true },
        notedOf(t),
      ],
    },
    registerBudget: {
      ...{ title: t('act.registerBudget'), place: at('budget') },
      fields: [
        { kind: 'DATE', name: 'adoptedOn', label: t('field.adoptedOn') },
        { kind: 'YES_NO', name: 'sufficient', label: t('field.sufficient') },
        { ...notedOf(t), hint: t('hint.budget') },
      ],
    },
  };
}

/** Lowering the ceiling to an amount whose consequences were shown; a round with budget years says which is lowered. */
export function ceilingForm(
  { roundId, position, terms }: Round,
  ceilingCents: number,
  t: TFunction<'powers'>,
): AskedAct {
  return {
    title: t('act.lowerCeiling'),
    place: { address: `${BASE}/ledger/ceiling`, path: { roundId }, position },
    ...{ fixed: { ceilingCents }, final: true },
    fields: [...yearAsked(terms, t), reasonOf(t)],
    shape: withYear,
  };
}

/** Reckoning with the days of a decree, once what follows was shown. */
export function decreeForm({ roundId, position }: Round, days: readonly string[], t: TFunction<'powers'>): AskedAct {
  return {
    title: t('act.changeDecreeDays'),
    place: { address: `${BASE}/decree-days`, path: { roundId }, position },
    fixed: { year: yearOf(days), days },
    fields: [reasonOf(t)],
  };
}

/** What is no longer true after a power was used. */
export function powerChanges(roundId: string): readonly QueryKey[] {
  return [['rounds', roundId], ['ledger', roundId], ['journal', `funding-round/${roundId}`], ['tasks']];
}

const notedOf = (t: TFunction<'powers'>): AskedField => ({ ...reasonOf(t), optional: true });

function reasonOf(t: TFunction<'powers'>): AskedField {
  return { kind: 'TEXT', name: 'reason', label: t('field.reason'), hint: t('noNames') };
}

/** In a round with budget years the ceiling of one of them is lowered. */
function yearAsked(terms: Round['terms'], t: TFunction<'powers'>): readonly AskedField[] {
  const years = (terms['budgetYears'] ?? []) as readonly { readonly year: number }[];
  if (years.length === 0) return [];
  const choices = years.map(({ year }) => ({ value: String(year), label: String(year) }));
  return [{ kind: 'ONE', name: 'year', label: t('field.year'), choices }];
}

function withYear({ year, ...body }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return year === undefined ? body : { ...body, year: Number(year) };
}
