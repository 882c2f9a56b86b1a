import type { FileInView } from '@ronde/domain';
import type { FileState } from '../files/file-desk.js';

/** The file in view, with who is kept from the application it belongs to (Awb 2:4): the table of permissions does the rest. */
export function withKeptFrom<V extends FileInView>(view: V, { keptFrom }: Pick<FileState<unknown>, 'keptFrom'>): V {
  return { ...view, keptFrom };
}
