import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.js';
import { StatusBadge, type StatusKind } from '../ui/status-badge.js';

type File = Pick<components['schemas']['ApplicationRow'], 'phase' | 'outcome'>;

const KINDS: Readonly<Partial<Record<File['phase'], StatusKind>>> = {
  SUPPLEMENT: 'WAITING',
  AWARDED: 'DONE',
  CLOSED: 'DONE',
};

/** Where an application stands, or how it ended. The page loads the texts `names`. */
export function StandingBadge({ file: { phase, outcome } }: { readonly file: File }) {
  const { t } = useTranslation('names');
  const text = outcome === null ? t(`phase.${phase}`) : t(`outcome.${outcome}`);
  return <StatusBadge kind={KINDS[phase] ?? 'BUSY'} text={text} />;
}
