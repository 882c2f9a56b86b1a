import type { TFunction } from 'i18next';
import type { AskedField } from '../../../shared/asked/asked-field.js';
import type { AskedAct } from '../../../shared/asked/asked-form.js';
import type { Objection, ObjectionParams } from '../api/objection.js';
import { choicesIn, GROUNDS, OUTCOMES } from './objection-words.js';
import { placeIn } from './place-in.js';

/** The decision on an objection, with other amounts where it is founded. */
export function decisionForm(params: ObjectionParams, objection: Objection, t: TFunction<'objections'>): AskedAct {
  const words = choicesIn(t);
  return {
    ...{ title: t('act.decideObjection'), place: placeIn(params, objection.position)('decision'), final: true },
    fields: [
      { kind: 'ONE', name: 'outcome', label: t('field.outcome'), choices: words('outcome', OUTCOMES) },
      {
        ...{ kind: 'ONE', name: 'ground', label: t('field.ground'), hint: t('hint.ground'), optional: true },
        choices: words('ground', GROUNDS),
      },
      ...amountsAgainst(objection, t),
      { kind: 'TEXT', name: 'reason', label: t('field.reason'), hint: t('noNames') },
      { kind: 'CHECK', name: 'outdatedReasonsConfirmed', label: t('field.stillHolds'), optional: true },
    ],
  };
}

function amountsAgainst({ against }: Objection, t: TFunction<'objections'>): readonly AskedField[] {
  if (against?.decision === 'SETTLEMENT')
    return [{ kind: 'AMOUNT', name: 'settledCents', label: t('field.settled'), hint: t('hint.lines'), optional: true }];
  const items = (against?.lines ?? []).map(({ projectId }) => ({ value: projectId, label: projectId }));
  if (items.length === 0) return [];
  return [
    {
      ...{ kind: 'PER_ITEM', name: 'lines', label: t('field.lines'), hint: t('hint.lines'), optional: true },
      ...{ items, columns: [{ kind: 'AMOUNT', name: 'awardedCents', label: t('field.lines') }] },
    },
  ];
}
