import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Text } from '../../../shared/ui/text.js';
import type { Execution } from '../api/execution.js';

/** What the file waits for at this moment, and until when. */
export function WaitsNow({ execution: { waits, workflowTaskAttempt } }: { readonly execution: Execution }) {
  const { t } = useTranslation('journal');
  const { instant } = useFormats();
  const open = waits?.waits ?? [];
  const nameOf = (name: string) => t(`wait.${name.replace(/\W+/g, '_')}`, { defaultValue: name });
  return (
    <section aria-labelledby="waits">
      <Heading level={2} id="waits">
        {t('waits.title')}
      </Heading>
      {workflowTaskAttempt > 1 && <Alert kind="ERROR">{t('waits.stuck', { attempt: workflowTaskAttempt })}</Alert>}
      {open.length === 0 ? (
        <Text>{t('waits.none')}</Text>
      ) : (
        <ul>
          {open.map(({ name, dueAt }) => (
            <li key={name}>
              {dueAt === undefined
                ? t('waits.open', { what: nameOf(name) })
                : t('waits.until', { what: nameOf(name), when: instant(dueAt) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
