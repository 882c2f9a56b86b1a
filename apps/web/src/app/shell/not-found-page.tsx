import { useTranslation } from 'react-i18next';
import { PATHS } from '../../shared/paths.js';
import { Page } from '../../shared/ui/page.js';
import { Text } from '../../shared/ui/text.js';
import { TextLink } from '../../shared/ui/text-link.js';

/** There is no page at this address. */
export function NotFoundPage() {
  const { t } = useTranslation('shared');
  return (
    <Page title={t('notFound.title')}>
      <Text>{t('notFound.text')}</Text>
      <Text>
        <TextLink to={PATHS.home}>{t('trouble.home')}</TextLink>
      </Text>
    </Page>
  );
}
