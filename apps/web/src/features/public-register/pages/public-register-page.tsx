import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { PATHS } from '../../../shared/paths.js';
import { Alert } from '../../../shared/ui/alert.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { TextField } from '../../../shared/ui/form/text-field.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { useKeptFilter } from '../../../shared/ui/use-kept-filter.js';
import { publicRegisterQuery, type RegisteredAward } from '../api/public-register.js';
import { AwardsTable } from '../components/awards-table.js';
import { foundAwards, WHOLE_REGISTER, yearsOf } from '../components/found-awards.js';

/** Which municipality was awarded how much and when, for everybody; nobody signs in for it. */
export function PublicRegisterPage() {
  const { t } = useTranslation('public-register');
  return (
    <Page title={t('title')}>
      <Text lead>{t('lead')}</Text>
      <QueryView query={useQuery(publicRegisterQuery)}>
        {(awards) => (awards.length === 0 ? <EmptyState title={t('none')} /> : <Register awards={awards} />)}
      </QueryView>
      <Text>
        <TextLink to={PATHS.signIn}>{t('signIn')}</TextLink>
      </Text>
    </Page>
  );
}

function Register({ awards }: { readonly awards: readonly RegisteredAward[] }) {
  const { t } = useTranslation('public-register');
  const { cents } = useFormats();
  const [filter, change] = useKeptFilter(WHOLE_REGISTER);
  const found = foundAwards(awards, filter);
  const total = cents(found.reduce((sum, { awardedCents }) => sum + awardedCents, 0));
  const years = yearsOf(awards).map((value) => ({ value, label: value }));
  return (
    <>
      {found.some(({ illustrative, rehearsal }) => illustrative || rehearsal) && (
        <Alert kind="INFO">{t('illustrative')}</Alert>
      )}
      <div className="filters" role="search" aria-label={t('search')}>
        <TextField
          id="q"
          type="search"
          label={t('q')}
          value={filter.q}
          onChange={({ target }) => change({ q: target.value })}
        />
        <SelectField
          id="year"
          label={t('year')}
          choices={[{ value: '', label: t('allYears') }, ...years]}
          value={filter.year}
          onChange={({ target }) => change({ year: target.value })}
        />
      </div>
      <p className="utrecht-paragraph" role="status">
        {t('found', { count: found.length, total })}
      </p>
      {found.length > 0 && <AwardsTable awards={found} />}
    </>
  );
}
