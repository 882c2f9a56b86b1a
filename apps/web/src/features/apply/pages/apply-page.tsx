import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { faultsOf } from '../../../shared/api/faults-of.js';
import { useAct } from '../../../shared/api/use-act.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { useMe } from '../../../shared/person/use-me.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/form/error-summary.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { TaskList } from '../../../shared/ui/task-list.js';
import { Text } from '../../../shared/ui/text.js';
import { DRAFTS_KEY, draftsQuery } from '../api/drafts.js';
import { earlierFilesQuery, readEarlierFile } from '../api/earlier-files.js';
import { startDraft } from '../api/start-draft.js';
import type { ActHeaders } from '../../../shared/api/use-act.js';

interface Beginning {
  readonly roundId: string;
  readonly municipality: string;
  readonly earlier?: { readonly roundId: string; readonly code: string };
}

/** Begins, and takes over what an earlier file said. */
async function begin({ earlier, ...start }: Beginning, header: ActHeaders) {
  return startDraft(earlier === undefined ? start : { ...start, from: await readEarlierFile(earlier) }, header);
}

/** Applying in a round: go on with a draft, begin an empty one, or begin with an earlier file. */
export function ApplyPage() {
  const { t } = useTranslation('apply');
  const { roundId = '' } = useParams();
  return (
    <Page title={t('start.title', { round: roundId })}>
      <Text lead>{t('start.lead')}</Text>
      <Drafts roundId={roundId} />
      <Begin roundId={roundId} />
    </Page>
  );
}

function Drafts({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('apply');
  const { instant } = useFormats();
  const drafts = useQuery(draftsQuery(roundId));
  return (
    <QueryView query={drafts}>
      {(known) => {
        const open = known.filter(({ submittedAs }) => submittedAs === null);
        if (open.length === 0) return <Text>{t('start.none')}</Text>;
        return (
          <>
            <Heading level={2}>{t('start.drafts')}</Heading>
            <TaskList
              label={t('start.drafts')}
              rows={open.map(({ draftId, projects, updatedAt }) => ({
                key: draftId,
                title: t('start.goOn', { at: instant(updatedAt) }),
                to: addressOf('draft', { roundId, draftId }),
                hint: t('start.projects', { count: projects }),
                status: { kind: 'BUSY', text: t('state.INCOMPLETE') },
              }))}
            />
          </>
        );
      }}
    </QueryView>
  );
}

function Begin({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('apply');
  const { t: ofAll } = useTranslation('shared');
  const { organisation: municipality } = useMe();
  const navigate = useNavigate();
  const { data: earlier = [] } = useQuery(earlierFilesQuery(roundId));
  const { act, isPending, error } = useAct(begin, {
    changes: [DRAFTS_KEY],
    onDone: ({ draftId }) => void navigate(addressOf('draft', { roundId, draftId })),
  });
  return (
    <>
      <Heading level={2}>{t('start.new')}</Heading>
      <ErrorSummary faults={faultsOf(error, [], ofAll)} />
      <div className="actions">
        <Button look="PRIMARY" busy={isPending} onClick={() => act({ roundId, municipality })}>
          {t('start.empty')}
        </Button>
        {earlier.map((file) => (
          <Button
            key={`${file.roundId} ${file.code}`}
            busy={isPending}
            onClick={() => act({ roundId, municipality, earlier: file })}
          >
            {t('start.from', { round: file.roundId, code: file.code })}
          </Button>
        ))}
      </div>
      {earlier.length > 0 && <Text>{t('start.fromWhat')}</Text>}
    </>
  );
}
