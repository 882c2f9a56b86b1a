import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../../../shared/api/sentence-of.js';
import { addressOf } from '../../../shared/paths.js';
import type { Round } from '../../../shared/rounds/rounds.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { JournalEntry } from '../api/powers.js';
import { POWERS, type Power } from './powers.js';

interface PowersTableProps {
  readonly round: Round;
  readonly facts: readonly JournalEntry[];
}

/** Every power with who has it, whether it can be used now and why not, and how often it was. */
export function PowersTable({ round, facts }: PowersTableProps) {
  const { t } = useTranslation('powers');
  return (
    <Table caption={t('table.title')} columns={useColumns(round, facts)} rows={POWERS} keyOf={({ action }) => action} />
  );
}

function useColumns(round: Round, entries: readonly JournalEntry[]): readonly Column<Power>[] {
  const { t } = useTranslation('powers');
  const { t: ofAll } = useTranslation('shared');
  const usedTimes = ({ facts }: Power) => entries.filter(({ fact }) => facts.includes(fact.type)).length;
  const now = ({ action }: Power) => {
    const known = round.possibleActions.find((one) => one.action === action);
    if (known?.allowed) return t('table.possible');
    if (known?.code === undefined) return t('table.impossible');
    return t(`table.why.${known.code}`, { defaultValue: sentenceOf(known.code, known.why ?? '', ofAll) });
  };
  return [
    { id: 'power', head: t('table.power'), namesRow: true, cell: (power) => <Named power={power} round={round} /> },
    { id: 'role', head: t('table.role'), cell: ({ role }) => ofAll(`role.${role}`) },
    { id: 'eyes', head: t('table.eyes'), cell: ({ fourEyes }) => (fourEyes ? t('table.second') : t('table.alone')) },
    { id: 'now', head: t('table.now'), cell: now },
    { id: 'used', head: t('table.used'), numeric: true, cell: usedTimes, inFile: usedTimes },
  ];
}

/** What is used elsewhere leads there. */
function Named({ power: { action, at }, round }: { readonly power: Power; readonly round: Round }) {
  const { t } = useTranslation('powers');
  const allowed = round.possibleActions.some((one) => one.action === action && one.allowed);
  const name = t(`act.${action}`);
  return at && allowed ? <TextLink to={addressOf(at, { roundId: round.roundId })}>{name}</TextLink> : name;
}
