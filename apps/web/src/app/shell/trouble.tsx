import { useTranslation } from 'react-i18next';
import { NotAnswered } from '../../shared/api/problem.js';
import { PATHS } from '../../shared/paths.js';
import { Button } from '../../shared/ui/button.js';
import { Text } from '../../shared/ui/text.js';

/** Stands where a page broke: what happened in one sentence, and the way on. */
export function Trouble({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('shared');
  return (
    <div className="trouble">
      <title>{`${t('trouble.title')} – Ronde`}</title>
      <h1 className="utrecht-heading-1">{t('trouble.title')}</h1>
      <Text>{t(error instanceof NotAnswered ? 'problem.NOT_ANSWERED' : 'trouble.text')}</Text>
      <div className="actions">
        <Button look="PRIMARY" onClick={() => location.reload()}>
          {t('trouble.reload')}
        </Button>
        <a className="utrecht-link utrecht-link--html-a" href={PATHS.home}>
          {t('trouble.home')}
        </a>
      </div>
    </div>
  );
}
