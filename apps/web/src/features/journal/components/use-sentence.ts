import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { municipalitiesQuery } from '../../../shared/municipalities/municipalities.js';
import { organisationName } from '../../../shared/person/organisation-name.js';
import type { JournalEntry } from '../api/journal.js';
import { toldValues } from './told-values.js';

/** Writes a fact as a sentence: who, in which role, did what. */
export function useSentence() {
  const { t } = useTranslation('journal');
  const { t: ofAll } = useTranslation('shared');
  const { t: ofFile } = useTranslation('applications');
  const { cents, date } = useFormats();
  const { data: municipalities = [] } = useQuery(municipalitiesQuery);
  const word = (code: string) =>
    ofFile(`choice.${code}`, {
      defaultValue: ofFile(`ministry.${code}`, {
        defaultValue: ofFile(`outcome.${code}`, { defaultValue: ofFile(`phase.${code}`, { defaultValue: code }) }),
      }),
    });
  return ({ fact, actor }: JournalEntry): string => {
    const municipality = municipalities.find(({ code }) => code === actor.organisation) ?? null;
    const organisation = organisationName({ organisation: actor.organisation, municipality }, ofAll);
    const who = t('someone', { role: ofAll(`role.${actor.role}`), organisation });
    return t(`fact.${fact.type}`, { who, ...toldValues(fact.data, { cents, date, word }), defaultValue: fact.type });
  };
}
