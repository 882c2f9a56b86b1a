import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { addressOf } from '../../../shared/paths.js';
import { useMe } from '../../../shared/person/use-me.js';
import { Button } from '../../../shared/ui/button.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { executionQuery } from '../api/execution.js';
import type { FileParams, JournalEntry } from '../api/journal.js';
import { Documents } from '../components/documents.js';
import { EngineLane } from '../components/engine-lane.js';
import { Integrity } from '../components/integrity.js';
import { Timeline } from '../components/timeline.js';
import { WaitsNow } from '../components/waits-now.js';

const LANES = ['PEOPLE', 'ENGINE'] as const;
type Lane = (typeof LANES)[number];

/** The history of an application in two lanes: what people did, and what the engine did at the same moment. */
export function HistoryPage() {
  const { t } = useTranslation('journal');
  const nameOf = useFileName();
  const { roundId = '', code = '' } = useParams();
  const { role } = useMe();
  const file = { roundId, code };
  return (
    <Page
      title={t('title', { file: nameOf(code) })}
      above={<TextLink to={addressOf('application', file)}>{t('back', { file: nameOf(code) })}</TextLink>}
    >
      <Text lead>{t('lead')}</Text>
      <Integrity file={file} />
      {role === 'ADMINISTRATOR' || role === 'AUDITOR' ? (
        <Lanes file={file} />
      ) : (
        <Timeline file={file} onMoment={undefined} />
      )}
      <Documents file={file} />
    </Page>
  );
}

/** For who may look at the engine too. */
function Lanes({ file }: { readonly file: FileParams }) {
  const { t } = useTranslation('journal');
  const execution = useQuery(executionQuery(file));
  const [lane, setLane] = useState<Lane>('PEOPLE');
  const [moment, setMoment] = useState<JournalEntry>();
  const show = (entry: JournalEntry | undefined) => {
    setMoment(entry);
    setLane('ENGINE');
  };
  return (
    <>
      <QueryView query={execution}>{(known) => <WaitsNow execution={known} />}</QueryView>
      <div role="group" aria-label={t('lanes')} className="form-buttons">
        {LANES.map((value) => (
          <Button key={value} aria-pressed={lane === value} onClick={() => setLane(value)}>
            {t(`lane.${value}`)}
          </Button>
        ))}
      </div>
      {lane === 'PEOPLE' ? (
        <Timeline file={file} onMoment={show} />
      ) : (
        <QueryView query={execution}>
          {(known) => <EngineLane execution={known} moment={moment} onAll={() => setMoment(undefined)} />}
        </QueryView>
      )}
    </>
  );
}
