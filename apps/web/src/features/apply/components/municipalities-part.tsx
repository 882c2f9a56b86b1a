import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/button.js';
import { CheckboxGroup } from '../../../shared/ui/form/choice-group.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { Text } from '../../../shared/ui/text.js';
import { municipalitiesQuery } from '../../../shared/municipalities/municipalities.js';
import { withPresent } from './change-content.js';
import type { DraftOnPage } from './draft-frame.js';
import { useMunicipalityName } from './written-answers.js';

/** For whom is applied: the lead, and the municipalities that take part. */
export function MunicipalitiesPart({ draft, open: { content, change } }: DraftOnPage) {
  const { t } = useTranslation('apply');
  const { data: all = [] } = useQuery(municipalitiesQuery);
  const nameOf = useMunicipalityName();
  const [chosen, setChosen] = useState('');
  const { partnerMunicipalities: partners = [], present = [] } = content;
  const free = all.filter(({ code }) => code !== draft.municipality && !partners.includes(code));
  const keep = (next: readonly string[]) => change({ ...content, partnerMunicipalities: [...next] });
  const add = () => {
    if (chosen === '') return;
    keep([...partners, chosen]);
    setChosen('');
  };
  return (
    <>
      <Text>{t('municipalities.lead', { name: nameOf(draft.municipality) })}</Text>
      {partners.length > 0 && (
        <ul aria-label={t('municipalities.partners')}>
          {partners.map((code) => (
            <li key={code}>
              {nameOf(code)}{' '}
              <Button look="SUBTLE" onClick={() => keep(partners.filter((one) => one !== code))}>
                {t('municipalities.remove', { name: nameOf(code) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <SelectField
        id="partnerMunicipalities"
        label={t('municipalities.which')}
        choices={[{ value: '', label: t('choose') }, ...free.map(({ code, name }) => ({ value: code, label: name }))]}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      />
      <Button onClick={add}>{t('municipalities.add')}</Button>
      {partners.length > 0 && (
        <CheckboxGroup
          id="present"
          label={t('municipalities.involved')}
          choices={[{ value: 'PARTNER_INVOLVEMENT', label: t('municipalities.involvedYes') }]}
          input={{
            checked: present.includes('PARTNER_INVOLVEMENT'),
            onChange: ({ target }) => change(withPresent(content, 'PARTNER_INVOLVEMENT', target.checked)),
          }}
        />
      )}
    </>
  );
}
