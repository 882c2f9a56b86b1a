import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PATHS } from '../../../shared/paths.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { demoPeopleQuery } from '../api/demo-people.js';
import { PersonForm } from '../components/person-form.js';

/** Until there is sign-in: choose as whom of the demonstration one looks around. */
export function SignInPage() {
  const { t } = useTranslation('sign-in');
  const people = useQuery(demoPeopleQuery);
  return (
    <Page title={t('title')}>
      <QueryView query={people}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('nobody')}>
              <Text>{t('nobodyWhy')}</Text>
            </EmptyState>
          ) : (
            <>
              <Text lead>{t('lead')}</Text>
              <PersonForm people={items} />
            </>
          )
        }
      </QueryView>
      <Text>
        <TextLink to={PATHS.publicRegister}>{t('register')}</TextLink>
      </Text>
    </Page>
  );
}
