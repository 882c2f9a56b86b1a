import { writeFile } from 'node:fs/promises';
import type { Step } from '../journeys/steps.ts';
import { tourName } from './tour-names.ts';

/** A page of which a picture was taken. */
export interface TakenPage {
  readonly name: string;
  /** Its heading as it was read. */
  readonly title: string;
  readonly as?: string | undefined;
}

const HEAD = `# Screens

Every page of the web application, and a round step by step, in Dutch as people see them; all data are invented. Taken from the
running application by \`npm run screens\`, which writes this page too. A test holds that each page of the
[route list](../../e2e/pages/route-list.ts) has its picture.`;

/** Writes the page that shows all pictures. */
export async function writeScreensPage(
  file: string,
  pages: readonly TakenPage[],
  steps: readonly Step[],
): Promise<void> {
  const shown = [...pages].sort((one, other) => who(one).localeCompare(who(other)));
  const people = [...new Set(shown.map(who))].map((person) =>
    [`### ${person}`, ...shown.filter((one) => who(one) === person).map(pageRow)].join('\n\n'),
  );
  const tour = steps.map((step) => `![${step.sentence}](round/${tourName(step)}.webp)`);
  await writeFile(file, `${[HEAD, '## Pages', ...people, '## A round, step by step', ...tour].join('\n\n')}\n`);
}

const who = ({ as }: TakenPage): string => as ?? 'nobody';

const pageRow = ({ name, title }: TakenPage): string => `![${title.replaceAll(/[[\]]/g, '')}](pages/${name}.webp)`;
