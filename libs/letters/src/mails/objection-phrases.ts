import { day } from './dutch-phrases.js';
import type { ObjectionView } from './mail-view.js';
import { objectionPath } from './public-paths.js';

/** Until when it is decided; nothing while no term runs. */
export const decidedBefore = (dueOn: string | null) =>
  dueOn === null ? [] : [{ rows: [['Wij beslissen uiterlijk op', day(dueOn)] as const] }];

/** The way to the objection. */
export const viewing = ({ objection }: ObjectionView) => ({
  label: 'Bekijk het bezwaar',
  path: objectionPath(objection.objectionId),
});
