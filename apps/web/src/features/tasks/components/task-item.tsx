import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../../shared/api/faults-of.js';
import { useAct } from '../../../shared/api/use-act.js';
import { addressOfStream } from '../../../shared/files/address-of-stream.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useMe } from '../../../shared/person/use-me.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Button } from '../../../shared/ui/button.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { claimTask } from '../api/claim-task.js';
import { releaseTask } from '../api/release-task.js';
import { projectOf } from './project-of.js';
import { TASKS_KEY, type Task } from '../api/tasks.js';

/** A task: what, for whom, until when, whose it is, and taking it or giving it back. */
export function TaskItem({ task }: { readonly task: Task }) {
  const { t } = useTranslation('tasks');
  const { date } = useFormats();
  const what = useNameOf(task);
  const project = projectOf(task);
  return (
    <li className="task-list__row">
      <div className="task-list__what">
        <TextLink to={addressOfStream(task.subject)}>{what}</TextLink>
        <div className="task-list__hint">
          {t('due', { date: date(task.dueOn) })} · {t('round', { round: task.roundId })}
          {project !== undefined && ` · ${t('project', { project })}`}
        </div>
      </div>
      <div className="task-list__side">
        <Standing task={task} />
        <TakeOrGiveBack task={task} what={what} />
      </div>
    </li>
  );
}

function useNameOf({ kind, municipality }: Task): string {
  const { t } = useTranslation('tasks');
  const what = t(`kind.${kind}`);
  return municipality === null ? what : t('of', { what, name: municipality.name });
}

function Standing({ task: { status, claimedBy, escalated } }: { readonly task: Task }) {
  const { t } = useTranslation('tasks');
  const { id } = useMe();
  if (status === 'OPEN')
    return escalated ? (
      <StatusBadge kind="WARNING" text={t('status.ESCALATED')} />
    ) : (
      <StatusBadge kind="NEUTRAL" text={t('status.OPEN')} />
    );
  return <StatusBadge kind="BUSY" text={claimedBy === id ? t('status.MINE') : t('status.TAKEN', { by: claimedBy })} />;
}

function TakeOrGiveBack({ task, what }: { readonly task: Task; readonly what: string }) {
  const { t } = useTranslation('tasks');
  const { t: ofAll } = useTranslation('shared');
  const { id } = useMe();
  const taking = useAct(claimTask, { changes: [TASKS_KEY] });
  const givingBack = useAct(releaseTask, { changes: [TASKS_KEY] });
  const faults = faultsOf(taking.error ?? givingBack.error, [], ofAll);
  return (
    <>
      {task.status === 'OPEN' && (
        <Button busy={taking.isPending} onClick={() => taking.act(task)} aria-label={t('takeThis', { what })}>
          {t('take')}
        </Button>
      )}
      {task.claimedBy === id && (
        <Button
          busy={givingBack.isPending}
          onClick={() => givingBack.act(task)}
          aria-label={t('giveBackThis', { what })}
        >
          {t('giveBack')}
        </Button>
      )}
      {faults.map(({ message }) => (
        <Alert key={message} kind="ERROR" announced>
          {message}
        </Alert>
      ))}
    </>
  );
}
