import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { faultsOf, type Fault } from '../../../shared/api/faults-of.js';
import { useAct } from '../../../shared/api/use-act.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { addressOf } from '../../../shared/paths.js';
import { draftRound } from '../api/draft-round.js';
import { fieldsOf, readRound, type RoundSource, type TypedRound } from './round-to-draft.js';

/** Sends what was typed, if it can be read; afterwards leads to what is decided next. */
export function useDraftRound({ preset, forget }: { readonly preset: RoundSource; readonly forget: () => void }) {
  const { t } = useTranslation('round-setup');
  const { t: ofAll } = useTranslation('shared');
  const [language] = useLanguage();
  const navigate = useNavigate();
  const [typing, setTyping] = useState<readonly Fault[]>([]);
  const { act, isPending, error } = useAct(draftRound, {
    changes: [['rounds']],
    onDone: ({ roundId }) => {
      forget();
      void navigate(addressOf('roundDecisions', { roundId }));
    },
  });
  const send = (typed: TypedRound) => {
    const { round, faults } = readRound(typed, preset, language);
    setTyping(faults.map(({ id, fault }) => ({ id, message: t(`fault.${fault}`) })));
    if (round !== undefined) act(round);
  };
  const fields = fieldsOf(preset, { rehearsal: true });
  return { send, isPending, faults: typing.length > 0 ? typing : faultsOf(error, fields, ofAll) };
}
