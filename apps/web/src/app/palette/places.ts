import { OTHER_NAMES } from '@ronde/contracts/names';
import { addressOf } from '../../shared/paths.js';
import type { Role } from '../../shared/person/me.js';
import { PAGE_ROUTES, type MenuName } from '../route-table.js';

/** Somewhere the palette leads to: a page by its name, or a file by its reference. */
export type Place =
  | { readonly to: string; readonly page: MenuName }
  | { readonly to: string; readonly round: string; readonly file: string };

/** Every page in the menu of this role. */
export function pagesOf(role: Role): readonly Place[] {
  return PAGE_ROUTES.flatMap(({ path, menu }) => (menu?.roles.includes(role) ? [{ to: path, page: menu.name }] : []));
}

/** How much must be typed before municipalities are searched. */
const ENOUGH = 2;

interface FoundFile {
  readonly id: string;
  readonly leadName: string | null;
}

/** Whether what is typed can be the name of a municipality. */
export const asksForFiles = (text: string): boolean => bare(text).length >= ENOUGH;

/** The files whose municipality is called so, the latest round first. */
export function filesNamed(text: string, files: readonly FoundFile[]): readonly Place[] {
  if (!asksForFiles(text)) return [];
  const wanted = bare(text);
  return files.flatMap(({ id, leadName }) => {
    const [roundId = '', code = ''] = id.split('/');
    if (
      leadName === null ||
      !(bare(leadName).includes(wanted) || otherNamesOf(code).some((one) => one.includes(wanted)))
    )
      return [];
    return [{ to: addressOf('application', { roundId, code }), round: roundId, file: leadName }];
  });
}

function otherNamesOf(code: string): readonly string[] {
  const municipality = code.slice(0, 'gm0000'.length).toUpperCase();
  return OTHER_NAMES.flatMap(([name, of]) => (of === municipality ? [bare(name)] : []));
}

const bare = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The file of a reference as people write it: `2026 gm0518-1`, `2026/GM0518`, `2026-r1 gm518`. */
export function fileOf(text: string): Place | undefined {
  const [, round, municipality, ordinal = '1'] =
    /^\s*(\d{4}(?:-[a-z0-9]+)*)[\s/]+(?:gm)?(\d{1,4})(?:-(\d+))?\s*$/i.exec(text) ?? [];
  if (round === undefined || municipality === undefined) return undefined;
  const parts = { roundId: round.toLowerCase(), code: `gm${municipality.padStart(4, '0')}-${ordinal}` };
  return { to: addressOf('application', parts), round: parts.roundId, file: parts.code };
}
