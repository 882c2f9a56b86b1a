import { useTranslation } from 'react-i18next';
import { PossibleForms } from '../../../shared/asked/possible-forms.js';
import { useMe } from '../../../shared/person/use-me.js';
import { possibleInRegisters, registerForms, type Registers } from './register-forms.js';

/** What this person can do with the registers. */
export function RegisterActs({ registers }: { readonly registers: Registers }) {
  const { t } = useTranslation('registers');
  const { t: ofAll } = useTranslation('shared');
  const me = useMe();
  return (
    <PossibleForms
      possible={possibleInRegisters(registers, me)}
      forms={registerForms(registers, me, t, ofAll)}
      changes={[['mandates'], ['absences'], ['tasks']]}
    />
  );
}
