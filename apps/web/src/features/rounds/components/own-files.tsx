import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { Heading } from '../../../shared/ui/heading.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { TaskList } from '../../../shared/ui/task-list.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { ownFilesQuery } from '../api/own-files.js';
import type { Round } from '../../../shared/rounds/rounds.js';

/** For somebody of a municipality: where its applications are, and applying. */
export function OwnFiles({ round: { roundId, possibleActions } }: { readonly round: Round }) {
  const { t } = useTranslation('rounds');
  const { cents } = useFormats();
  const files = useQuery(ownFilesQuery(roundId));
  const mayApply = possibleActions.some(({ action, allowed }) => action === 'submitApplication' && allowed);
  return (
    <section aria-labelledby="own">
      <Heading level={2} id="own">
        {t('own.title')}
      </Heading>
      <QueryView query={files}>
        {(rows) =>
          rows.length === 0 ? (
            <Text>{t('own.none')}</Text>
          ) : (
            <TaskList
              label={t('own.title')}
              rows={rows.map(({ id, leadMunicipality, leadName, requestedCents, outcome }) => ({
                key: id,
                title: t('own.file', { name: leadName ?? leadMunicipality }),
                to: addressOf('application', { roundId, code: id.split('/').at(-1) ?? '' }),
                hint: t('own.asked', { amount: cents(requestedCents) }),
                status:
                  outcome === null ? { kind: 'BUSY', text: t('own.open') } : { kind: 'DONE', text: t('own.closed') },
              }))}
            />
          )
        }
      </QueryView>
      {mayApply && (
        <p>
          <TextLink to={addressOf('apply', { roundId })} asButton>
            {t('own.apply')}
          </TextLink>
        </p>
      )}
    </section>
  );
}
