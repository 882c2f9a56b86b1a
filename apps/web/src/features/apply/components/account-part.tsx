import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../shared/ui/form/text-field.js';
import { accountFor, isIban, keepAccount } from './account.js';
import { withPresent } from './change-content.js';
import type { DraftOnPage } from './draft-frame.js';

/** The account to be paid on. It is not stored with the draft. */
export function AccountPart({ draft, open: { content, change }, error }: DraftOnPage & { error: string | undefined }) {
  const { t } = useTranslation('apply');
  const [iban, setIban] = useState(() => accountFor(draft.draftId));
  const keep = (text: string) => {
    setIban(text);
    keepAccount(draft.draftId, text.trim());
    const given = isIban(text);
    if (given !== content.present?.includes('BANK_ACCOUNT')) change(withPresent(content, 'BANK_ACCOUNT', given));
  };
  return (
    <TextField
      id="iban"
      label={t('account.label')}
      hint={t('account.hint')}
      error={error}
      autoComplete="off"
      spellCheck={false}
      value={iban}
      onChange={({ target }) => keep(target.value)}
    />
  );
}
