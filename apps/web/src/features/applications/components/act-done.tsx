import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Alert } from '../../../shared/ui/alert.js';
import { useActName } from './use-act-name.js';

/** What somebody did on another page, before this one. */
export interface ActDone {
  readonly action: string;
  /** It was sent to us, and is now received. */
  readonly received?: boolean;
}

/** Says, on the page of the file, that what was done on the page before is recorded. */
export function ActDoneNotice() {
  const { t } = useTranslation('applications');
  const nameOf = useActName();
  const done = useLocation().state as ActDone | null;
  if (done?.action === undefined) return null;
  return (
    <Alert kind="DONE" announced>
      {t('acts.done', { what: nameOf(done.action) })}
    </Alert>
  );
}
