import { useTranslation } from 'react-i18next';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { addressOf } from '../../../shared/paths.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { FileParams } from '../api/application.js';

/** The way back to the file, above the heading of what belongs to it. */
export function BackToFile({ file: { roundId, code } }: { readonly file: FileParams }) {
  const { t } = useTranslation('applications');
  const nameOf = useFileName();
  return (
    <TextLink to={addressOf('application', { roundId, code })}>{t('backToFile', { file: nameOf(code) })}</TextLink>
  );
}
