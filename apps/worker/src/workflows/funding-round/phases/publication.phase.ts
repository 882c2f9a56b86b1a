import { localTimeInstant, publishCall } from '@ronde/domain';
import { conclude } from '../../journal.js';
import { watchDeadlines } from '../../start-messages.js';
import { doneBefore } from '../../wait.js';
import { enter, type RoundFile } from '../round-file.js';

const PUBLICATION_TIME = '09:00';

/** Phase 1, end: the framework letter goes out to the invited municipalities on its day. */
export async function publish(round: RoundFile): Promise<void> {
  if (!(await enter(round, 'PUBLICATION'))) return;
  const publishAt = localTimeInstant(round.terms.dates.publishOn, PUBLICATION_TIME);
  if (
    await doneBefore(
      round,
      'publication',
      () => publishAt,
      () => round.state.cancelled,
    )
  )
    return;
  await conclude(round)(
    (state) => (state.published || state.cancelled ? [] : publishCall(round.terms)),
    (_, at) => [watchDeadlines(round.terms, at)],
  );
}
