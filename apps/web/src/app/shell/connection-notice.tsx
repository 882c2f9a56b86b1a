import { useTranslation } from 'react-i18next';
import { useIsConnected } from '../../shared/live/connection.js';
import { useLiveState } from '../../shared/live/live-state.js';
import { Alert } from '../../shared/ui/alert.js';

/** Says that the connection is lost, until it is back. */
export function ConnectionNotice() {
  const { t } = useTranslation('shared');
  const connected = useIsConnected();
  const lost = useLiveState() === 'LOST';
  return (
    <div role="status" className="connection">
      {!connected && <Alert kind="WARNING">{t('shell.offline')}</Alert>}
      {connected && lost && <Alert kind="WARNING">{t('shell.notLive')}</Alert>}
    </div>
  );
}
