import { useTranslation } from 'react-i18next';
import { Button } from './button.js';

interface MoreProps {
  readonly shown: number;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly onMore: () => void;
}

/** The end of a list that is read in pieces: how many are shown, and the rest on request. */
export function More({ shown, hasMore, loading, onMore }: MoreProps) {
  const { t } = useTranslation('shared');
  return (
    <div className="more">
      <span role="status">{t(hasMore ? 'list.shownOfMore' : 'list.shownAll', { count: shown })}</span>
      {hasMore && (
        <Button busy={loading} onClick={onMore}>
          {t('list.more')}
        </Button>
      )}
    </div>
  );
}
