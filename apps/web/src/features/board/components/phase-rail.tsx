import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import type { Round } from '../../../shared/rounds/rounds.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Icon } from '../../../shared/ui/icon.js';
import type { BoardFile } from '../../../shared/rounds/board.js';
import { plannedEnd, progressOf, RAIL, standingOf, type RailPhase } from './phase-progress.js';

const ICONS = { DONE: 'check', NOW: 'half', LATER: 'circle' } as const;

interface PhaseRailProps {
  readonly round: Round;
  readonly files: readonly BoardFile[];
}

/** The phases of the round with their planned last day and how far the files are. */
export function PhaseRail({ round, files }: PhaseRailProps) {
  const { t } = useTranslation('board');
  return (
    <section aria-labelledby="rail">
      <Heading level={2} id="rail">
        {t('rail.title')}
      </Heading>
      <ol className="rail">
        {RAIL.map((phase) => (
          <Phase key={phase} phase={phase} round={round} files={files} />
        ))}
      </ol>
    </section>
  );
}

function Phase({ phase, round, files }: PhaseRailProps & { readonly phase: RailPhase }) {
  const { t } = useTranslation('board');
  const { shortDate } = useFormats();
  const standing = standingOf(phase, round.phase);
  const until = plannedEnd(phase, round);
  const progress = standing === 'LATER' ? undefined : progressOf(phase, files, round.invited.length);
  return (
    <li
      className={`rail__phase rail__phase--${standing.toLowerCase()}`}
      aria-current={standing === 'NOW' ? 'step' : undefined}
    >
      <span className="rail__name">
        <Icon name={ICONS[standing]} />
        {t(`phase.${phase}`)}
        <span className="only-read"> ({t(`rail.${standing}`)})</span>
      </span>
      {until !== undefined && <span className="rail__date">{t('rail.until', { date: shortDate(until) })}</span>}
      {progress && <span className="rail__progress">{t(`progress.${phase}`, { ...progress })}</span>}
    </li>
  );
}
