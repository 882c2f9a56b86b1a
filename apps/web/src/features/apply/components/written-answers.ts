import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { municipalitiesQuery } from '../../../shared/municipalities/municipalities.js';

/** The name of a municipality, by its code. */
export function useMunicipalityName(): (code: string) => string {
  const { data = [] } = useQuery(municipalitiesQuery);
  return (code) => data.find((one) => one.code === code)?.name ?? code;
}

/** What a field is called: “Project 1: naam”. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation('apply');
  return (field) => {
    const [part, index, name] = field.split('.');
    if (part !== 'projects' || index === undefined) return t(`field.${field}`, { defaultValue: field });
    const what = name === undefined ? t('field.project') : t(`field.${name}`, { defaultValue: name });
    return t('field.ofProject', { number: Number(index) + 1, what });
  };
}

/** An answer as people read it. */
export function useWritten(): (field: string, answer: unknown) => string {
  const { t } = useTranslation('apply');
  const { t: named } = useTranslation('names');
  const { cents } = useFormats();
  const nameOf = useMunicipalityName();
  const ofPart = (part: unknown): string => {
    if (typeof part !== 'object' || part === null) return String(part);
    const { municipality, year, cents: share, requestedCents, netCents, vatCents } = part as Record<string, never>;
    if (municipality !== undefined) return `${nameOf(municipality)} ${cents(share ?? 0)}`;
    if (year !== undefined) return `${String(year)} ${cents(requestedCents ?? 0)}`;
    return t('budget.costLine', { net: cents(netCents ?? 0), vat: cents(vatCents ?? 0) });
  };
  return (field, answer) => {
    if (answer === undefined || (Array.isArray(answer) && answer.length === 0)) return t('noAnswer');
    if (typeof answer === 'boolean') return t(answer ? 'yes' : 'no');
    if (typeof answer === 'number') return cents(answer);
    if (field.endsWith('component')) return t(`component.${String(answer)}`, { defaultValue: String(answer) });
    if (field.endsWith('category')) return t(`category.${String(answer)}`, { defaultValue: String(answer) });
    if (field.endsWith('intervention'))
      return named(`intervention.${String(answer)}`, { defaultValue: String(answer) });
    if (field === 'partnerMunicipalities') return (answer as string[]).map(nameOf).join(', ');
    if (field === 'present') return (answer as string[]).map((what) => t(`present.${what}`)).join(', ');
    return Array.isArray(answer) ? answer.map(ofPart).join('; ') : String(answer);
  };
}
