import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../shared/api/client.js';
import { PATHS } from '../../shared/paths.js';
import { Button } from '../../shared/ui/button.js';

/** Ends the session; nothing of what was seen stays in this window. */
export function SignOutButton() {
  const { t } = useTranslation('shared');
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => answered(api.DELETE('/api/v1/session')),
    onSuccess: () => {
      queries.clear();
      sessionStorage.clear();
      location.assign(PATHS.signIn);
    },
  });
  return (
    <Button busy={isPending} onClick={() => mutate()}>
      {t('shell.signOut')}
    </Button>
  );
}
