import { useTranslation } from 'react-i18next';
import { DaysFirst, type RightDays } from '../../../shared/asked/days-first.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import type { Round } from '../../../shared/rounds/rounds.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { Text } from '../../../shared/ui/text.js';
import { decreeConsequencesQuery, type DecreeConsequences } from '../api/powers.js';
import { decreeForm, powerChanges } from './power-forms.js';

/** A Royal Decree names few days for one year (Awt 3(3)). */
const PLACES = ['first', 'second', 'third'] as const;

const daysIn = (typed: RightDays): readonly string[] =>
  PLACES.flatMap((place) => (typed[place] === undefined ? [] : [typed[place]]));

/** The days that a Royal Decree names for a year, in two steps: first which ends move, then the decision on those days. */
export function DecreeDays({ round }: { readonly round: Round }) {
  const { t } = useTranslation('powers');
  const { roundId } = round;
  return (
    <DaysFirst
      {...{ id: 'decree-days', title: t('act.changeDecreeDays'), lead: t('decree.lead') }}
      {...{ show: t('decree.show'), empty: t('decree.empty'), done: t('decree.done') }}
      days={PLACES.map((name) => ({ name, label: t(`decree.${name}`) }))}
      query={(typed) => decreeConsequencesQuery(roundId, daysIn(typed))}
      follows={(follows) => <WhatFollows follows={follows} />}
      act={(typed) => decreeForm(round, daysIn(typed), t)}
      changes={[...powerChanges(roundId), ['applications', roundId]]}
    />
  );
}

interface MovedEnd {
  readonly code: string;
  readonly deadline: string;
  readonly previousDueOn: string;
  readonly dueOn: string;
  readonly because: { readonly nl: string; readonly en: string };
}

function WhatFollows({ follows }: { readonly follows: DecreeConsequences }) {
  const { t } = useTranslation('powers');
  const { date } = useFormats();
  const columns = useColumns();
  const { year, previousDays, items } = follows;
  const ends = items.flatMap(({ code, ends: moved }) => moved.map((one): MovedEnd => ({ code, ...one })));
  const before = previousDays.map((day) => date(day)).join(', ');
  return (
    <>
      <Text>{before === '' ? t('decree.noneBefore', { year }) : t('decree.before', { year, days: before })}</Text>
      {ends.length === 0 ? (
        <Text>{t('decree.nothingMoves')}</Text>
      ) : (
        <Table
          {...{ caption: t('decree.moves'), columns, rows: ends }}
          keyOf={({ code, deadline, previousDueOn }) => `${code} ${deadline} ${previousDueOn}`}
        />
      )}
    </>
  );
}

function useColumns(): readonly Column<MovedEnd>[] {
  const { t } = useTranslation('powers');
  const { date } = useFormats();
  const nameOf = useFileName();
  const [language] = useLanguage();
  return [
    { id: 'file', head: t('decree.file'), namesRow: true, cell: ({ code }) => nameOf(code) },
    { id: 'end', head: t('decree.term'), cell: ({ deadline }) => t(`decree.end.${deadline}`) },
    { id: 'before', head: t('decree.from'), cell: ({ previousDueOn }) => date(previousDueOn) },
    { id: 'after', head: t('decree.to'), cell: ({ dueOn }) => date(dueOn) },
    { id: 'why', head: t('decree.why'), cell: ({ because }) => because[language] },
  ];
}
