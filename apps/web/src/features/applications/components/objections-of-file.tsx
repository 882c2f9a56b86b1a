import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { Heading } from '../../../shared/ui/heading.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { FileParams } from '../api/application.js';
import { objectionsOfFileQuery } from '../api/objections.js';

/** The ways to the objections in this file; nothing where there are none. */
export function ObjectionsOfFile({ file: { roundId, code } }: { readonly file: FileParams }) {
  const { t } = useTranslation('applications');
  const { date } = useFormats();
  const { data: objections = [] } = useQuery(objectionsOfFileQuery({ roundId, code }));
  if (objections.length === 0) return null;
  return (
    <>
      <Heading level={3}>{t('objections.title')}</Heading>
      <ul className="record-list">
        {objections.map(({ objectionId, decision, receivedOn }) => (
          <li key={objectionId}>
            <TextLink to={addressOf('objection', { roundId, code, nth: objectionId.split('/').at(-1) ?? '' })}>
              {t('objections.one', { decision: t(`choice.${decision}`), date: date(receivedOn) })}
            </TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}
