import { useTranslation } from 'react-i18next';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { addressOf } from '../../../shared/paths.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { MonitoringParams } from '../api/monitoring.js';

/** The way to the application, above the heading of a report about it. */
export function BackToApplication({ roundId, code }: MonitoringParams) {
  const { t } = useTranslation('reports');
  const nameOf = useFileName();
  return <TextLink to={addressOf('application', { roundId, code })}>{t('back', { file: nameOf(code) })}</TextLink>;
}
