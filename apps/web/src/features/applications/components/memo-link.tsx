import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/paths.js';
import { useMe } from '../../../shared/person/use-me.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { FileParams } from '../api/application.js';

const READERS: readonly string[] = ['ADMINISTRATOR', 'APPROVER', 'AUDITOR'];

/** The way to what an approver reads before deciding, for who may read it. */
export function MemoLink({ file: { roundId, code } }: { readonly file: FileParams }) {
  const { t } = useTranslation('applications');
  if (!READERS.includes(useMe().role)) return null;
  return <TextLink to={addressOf('decisionMemo', { roundId, code })}>{t('act.readDecisionMemo')}</TextLink>;
}
