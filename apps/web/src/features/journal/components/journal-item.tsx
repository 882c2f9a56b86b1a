import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { municipalityName } from '../../../shared/municipalities/file-name.js';
import { municipalitiesQuery } from '../../../shared/municipalities/municipalities.js';
import { Button } from '../../../shared/ui/button.js';
import type { JournalEntry } from '../api/journal.js';
import type { Delivery } from '../api/mails-of-file.js';
import { useSentence } from './use-sentence.js';

interface JournalItemProps {
  readonly entry: JournalEntry;
  readonly mails: readonly Delivery[];
  /** Absent for who may not look at the engine. */
  readonly onMoment: ((entry: JournalEntry) => void) | undefined;
}

/** One fact as a sentence, with on whose behalf, why, its mails, and its hash. */
export function JournalItem({ entry, mails, onMoment }: JournalItemProps) {
  const { t } = useTranslation('journal');
  const { instant } = useFormats();
  const sentence = useSentence();
  const { fact, at, reason, position, actor, recordedAt, hash } = entry;
  const absent = fact.data['actingFor'];
  return (
    <li id={`entry-${position}`}>
      <div className="task-list__hint">{instant(at)}</div>
      <p className="utrecht-paragraph">
        {sentence(entry)} {typeof absent === 'string' && t('forWhom', { person: absent })}
      </p>
      {reason !== null && <p className="utrecht-paragraph">{t('reason', { reason })}</p>}
      {mails.length > 0 && <Mails mails={mails} />}
      <div className="hash">
        {t('entry', { position, person: actor.id, recordedAt: instant(recordedAt) })} · {t('hash', { hash })}
      </div>
      {onMoment && (
        <Button look="SUBTLE" onClick={() => onMoment(entry)}>
          {t('moment')}
        </Button>
      )}
    </li>
  );
}

function Mails({ mails }: { readonly mails: readonly Delivery[] }) {
  const { t } = useTranslation('journal');
  const { t: ofMail } = useTranslation('mails');
  const { data: municipalities = [] } = useQuery(municipalitiesQuery);
  return (
    <ul aria-label={t('mails')}>
      {mails.map(({ id, what, target, status }) => (
        <li key={id}>
          {t('mail', {
            mail: ofMail(`mail.${what}`),
            to: municipalityName(target, municipalities),
            status: t(`status.${status}`),
          })}
        </li>
      ))}
    </ul>
  );
}
