import { jest } from '@jest/globals';
import { withWorkflows } from '../../testing/workflow-world.js';
import { occurrencesIn, recordHistory } from './recorded-histories.js';
import { allStories } from './stories/all-stories.js';
import { Stage } from './stories/stage.js';

jest.setTimeout(600_000);
const world = withWorkflows();

/** `npm run histories:record` keeps what this suite plays as the histories that `replay.spec.ts` replays. */
const recording = process.env['RECORD_HISTORIES'] === 'on';

describe('a story worth protecting is played on the engine to its end', () => {
  it.each(allStories)('$name', async ({ name, workflow, terms, play }) => {
    const stream = await play(new Stage(world(), terms));
    // What is left of its time, such as the term to object, passes by itself.
    await world()
      .pace(stream, 'jumps')
      .catch(() => undefined);
    const handle = world().client.workflow.getHandle(stream);
    await handle.result();
    const history = await handle.fetchHistory();
    expect(occurrencesIn(history).workflowType).toBe(workflow);
    if (recording) recordHistory(name, history);
  });
});
