import type { TFunction } from 'i18next';
import type { Me } from './me.js';

type Whose = Pick<Me, 'organisation' | 'municipality'>;

const KNOWN = ['JENV', 'SZW', 'ADR', 'RONDE'];

/** The organisation as people call it; `t` is that of the texts `shared`. */
export function organisationName({ organisation, municipality }: Whose, t: TFunction<'shared'>): string {
  if (municipality !== null) return t('organisation.municipality', { name: municipality.name });
  if (KNOWN.includes(organisation)) return t(`organisation.${organisation}`);
  return t('organisation.other', { code: organisation });
}
