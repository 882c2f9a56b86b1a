import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Button } from '../../../shared/ui/button.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { Text } from '../../../shared/ui/text.js';
import type { EngineEvent, Execution } from '../api/execution.js';
import type { JournalEntry } from '../api/journal.js';
import { eventsOf } from './events-of.js';

interface EngineLaneProps {
  readonly execution: Execution;
  /** Only what belongs to this entry. */
  readonly moment: JournalEntry | undefined;
  readonly onAll: () => void;
}

/** What the engine recorded: all of it, or what belongs to one entry of the journal. */
export function EngineLane({ execution, moment, onAll }: EngineLaneProps) {
  const { t } = useTranslation('journal');
  const columns = useColumns();
  const { workflowId, status, historyLength, history, uiUrl } = execution;
  const events = moment === undefined ? history.items : eventsOf(history.items, moment.commandId);
  return (
    <section aria-labelledby="engine">
      <Heading level={2} id="engine">
        {t('engine.title', { id: workflowId })}
      </Heading>
      <Text>{t('engine.status', { status, length: historyLength })}</Text>
      {uiUrl !== undefined && (
        <p>
          <a className="utrecht-link utrecht-link--html-a" href={uiUrl}>
            {t('engine.ui')}
          </a>
        </p>
      )}
      {moment !== undefined && (
        <p>
          {t('engine.ofMoment', { position: moment.position })} <Button onClick={onAll}>{t('engine.all')}</Button>
        </p>
      )}
      {events.length === 0 ? (
        <Text>{t('engine.none')}</Text>
      ) : (
        <Table caption={t('engine.events')} columns={columns} rows={events} keyOf={({ eventId }) => String(eventId)} />
      )}
    </section>
  );
}

function useColumns(): readonly Column<EngineEvent>[] {
  const { t } = useTranslation('journal');
  const { instant } = useFormats();
  return [
    { id: 'id', head: t('engine.id'), namesRow: true, cell: ({ eventId }) => eventId },
    { id: 'at', head: t('engine.at'), cell: ({ at }) => instant(at), inFile: ({ at }) => ({ at: at }) },
    { id: 'type', head: t('engine.type'), cell: ({ type }) => type },
  ];
}
