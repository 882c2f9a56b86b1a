import { unzipSync } from 'fflate';

const CONTENTS = '[Content_Types].xml';
const LARGEST_CONTENTS = 1_000_000;

/**
 * Whether these bytes are a ZIP archive whose list of contents says that its main part is of this type (ECMA-376 part 2,
 * 10.1.2). Only that list is unpacked, so an archive cannot grow beyond measure; macros have another main type.
 */
export function isOfficeFile(bytes: Buffer, mainType: string): boolean {
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === CONTENTS && originalSize <= LARGEST_CONTENTS,
    })[CONTENTS];
    return found !== undefined && Buffer.from(found).includes(`.${mainType}.main+xml"`);
  } catch {
    // Cut short, or no archive at all: for who sent it that is the same.
    return false;
  }
}
