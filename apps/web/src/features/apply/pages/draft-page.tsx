import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { lastDayBefore } from '../../../shared/format/date.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { Page } from '../../../shared/ui/page.js';
import type { StatusKind } from '../../../shared/ui/status-badge.js';
import { TaskList } from '../../../shared/ui/task-list.js';
import { Text } from '../../../shared/ui/text.js';
import { callQuery } from '../api/round.js';
import { accountFor } from '../components/account.js';
import { DraftFrame, type DraftOnPage } from '../components/draft-frame.js';
import { PARTS, partStates, type PartState } from '../components/part-states.js';

const LOOKS: Readonly<Record<PartState, StatusKind>> = {
  NOT_STARTED: 'NEUTRAL',
  INCOMPLETE: 'BUSY',
  COMPLETE: 'DONE',
  NOT_NEEDED: 'WAITING',
};

/** The parts of an application that is being written, each with how far it is. */
export function DraftPage() {
  const { t } = useTranslation('apply');
  const { roundId = '', draftId = '' } = useParams();
  return (
    <Page title={t('list.title', { round: roundId })}>
      <Closing roundId={roundId} />
      <DraftFrame roundId={roundId} draftId={draftId}>
        {(page) => <Parts {...page} />}
      </DraftFrame>
    </Page>
  );
}

function Closing({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('apply');
  const { date } = useFormats();
  const { data } = useQuery(callQuery(roundId));
  if (data === undefined || data.closesAt === null) return null;
  const day = date(lastDayBefore(data.closesAt));
  return <Text lead>{data.now < data.closesAt ? t('list.closes', { day }) : t('list.closed', { day })}</Text>;
}

function Parts({ draft, terms, open }: DraftOnPage) {
  const { t } = useTranslation('apply');
  const { roundId, draftId, attachments } = draft;
  const known = { content: open.content, files: attachments.length, terms };
  const states = partStates({ ...known, hasAccount: accountFor(draftId) !== '' });
  const readiness = states.check === 'COMPLETE' ? t('ready.yes') : t('ready.no');
  return (
    <TaskList
      label={t('list.label')}
      rows={PARTS.map((part) => ({
        key: part,
        title: t(`part.${part}`),
        hint: t(`hint.${part}`),
        to: addressOf('draftPart', { roundId, draftId, part }),
        status: {
          kind: LOOKS[states[part]],
          text: part === 'check' ? readiness : t(`state.${states[part]}`),
        },
      }))}
    />
  );
}
