import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { ToldDates as Answer } from '../api/later-dates.js';

/** Who was told, and which files were not and why. */
export function ToldDates({ roundId, answer }: { readonly roundId: string; readonly answer: Answer }) {
  const { t } = useTranslation('board');
  const { date } = useFormats();
  const { dueOn, told, refused } = answer;
  return (
    <>
      <Alert kind="DONE" announced>
        {t('laterDates.done', { count: told.length, date: date(dueOn) })}
      </Alert>
      {refused.length > 0 && (
        <>
          <Text>{t('laterDates.notTold')}</Text>
          <ul>
            {refused.map(({ applicationId, message }) => {
              const code = applicationId.split('/').at(-1) ?? '';
              return (
                <li key={applicationId}>
                  <TextLink to={addressOf('application', { roundId, code })}>{code}</TextLink>: {message}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
