import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { faultsOf } from '../../../shared/api/faults-of.js';
import { ownAddress } from '../../../shared/paths.js';
import { meQuery } from '../../../shared/person/me.js';
import { organisationName } from '../../../shared/person/organisation-name.js';
import { Button } from '../../../shared/ui/button.js';
import { RadioGroup } from '../../../shared/ui/form/choice-group.js';
import { ErrorSummary, type FormFault } from '../../../shared/ui/form/error-summary.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { choosePerson } from '../api/choose-person.js';
import type { DemoPerson } from '../api/demo-people.js';

const SOMEBODY_OF_MUNICIPALITY = 'municipality';

/** One of the officials, or somebody of a municipality. */
export function PersonForm({ people }: { readonly people: readonly DemoPerson[] }) {
  const { t } = useTranslation('sign-in');
  const { t: ofAll } = useTranslation('shared');
  const applicants = people.filter(({ municipality }) => municipality !== null);
  const [chosen, setChosen] = useState('');
  const [municipality, setMunicipality] = useState(applicants[0]?.person ?? '');
  const { signIn, isPending, faults } = useSignIn();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn(chosen === SOMEBODY_OF_MUNICIPALITY ? municipality : chosen);
  };
  const officials = people
    .filter((person) => person.municipality === null)
    .map((person) => ({
      value: person.person,
      label: `${ofAll(`role.${person.role}`)}, ${organisationName(person, ofAll)}`,
      hint: person.person,
    }));
  const ofMunicipality = { value: SOMEBODY_OF_MUNICIPALITY, label: t('municipality') };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <RadioGroup
        id="person"
        label={t('who')}
        error={faults[0]?.message}
        choices={applicants.length === 0 ? officials : [...officials, ofMunicipality]}
        input={{ name: 'person', onChange: ({ target }) => setChosen(target.value) }}
      />
      {chosen === SOMEBODY_OF_MUNICIPALITY && (
        <SelectField
          id="which-municipality"
          label={t('whichMunicipality')}
          choices={applicants.map((one) => ({ value: one.person, label: one.municipality?.name ?? one.organisation }))}
          value={municipality}
          onChange={({ target }) => setMunicipality(target.value)}
        />
      )}
      <Button type="submit" look="PRIMARY" busy={isPending}>
        {t('begin')}
      </Button>
    </form>
  );
}

function useSignIn() {
  const { t } = useTranslation('sign-in');
  const { t: ofAll } = useTranslation('shared');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [missing, setMissing] = useState<readonly FormFault[]>([]);
  const { mutate, isPending, error } = useMutation({
    mutationFn: choosePerson,
    onSuccess: (me) => {
      queries.clear();
      queries.setQueryData(meQuery.queryKey, me);
      void navigate(ownAddress(search.get('return')), { replace: true });
    },
  });
  const signIn = (person: string) => {
    setMissing(person === '' ? [{ id: 'person', message: t('choose') }] : []);
    if (person !== '') mutate(person);
  };
  return { signIn, isPending, faults: missing.length > 0 ? missing : faultsOf(error, ['person'], ofAll) };
}
