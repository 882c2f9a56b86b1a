import { useTranslation } from 'react-i18next';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Text } from '../ui/text.js';
import { BeforeAndAfter, type Moved } from './before-and-after.js';

interface ChangedMeanwhileProps {
  /** Nothing is said while it is undefined. */
  readonly moved: readonly Moved[] | undefined;
  readonly onAccept: () => void;
}

/** What others changed while a form was filled in: both values, and the way on with what was typed. */
export function ChangedMeanwhile({ moved, onAccept }: ChangedMeanwhileProps) {
  const { t } = useTranslation('shared');
  if (moved === undefined) return null;
  const heads = { what: t('asked.changed.what'), before: t('asked.changed.before'), after: t('asked.changed.after') };
  return (
    <Alert kind="WARNING" announced>
      <Text>{t('asked.changed.title')}</Text>
      {moved.length === 0 ? (
        <Text>{t('asked.changed.none')}</Text>
      ) : (
        <BeforeAndAfter caption={t('asked.changed.caption')} heads={heads} rows={moved} passing />
      )}
      <p>
        <Button onClick={onAccept}>{t('asked.changed.goOn')}</Button>
      </p>
    </Alert>
  );
}
