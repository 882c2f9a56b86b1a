import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';

/** A file of the check that travels in a bundle. */
export interface CheckFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const IMPORTED = './check-bundle.js';

/** The check as it travels in a bundle: a page for a browser, and the same for Node. */
export async function travellingCheck(): Promise<readonly CheckFile[]> {
  const [check, folder, page] = await Promise.all([
    plainScript('check-bundle'),
    plainScript('check-folder'),
    readFile(new URL('./check.html', import.meta.url), 'utf8'),
  ]);
  const inPage = check.replace(/^export /gm, '').replaceAll('</script', '<\\/script');
  return [
    file(
      'check.html',
      page.replace('//CHECK-BUNDLE', () => inPage),
    ),
    file('check/check-bundle.mjs', check),
    file('check/check-folder.mjs', folder.replace(IMPORTED, './check-bundle.mjs')),
  ];
}

const file = (name: string, text: string): CheckFile => ({ name, bytes: Buffer.from(text) });

/** A module beside this one as any engine takes it: as it was built, or without its types where it runs from its source. */
async function plainScript(name: string): Promise<string> {
  const fromSource = import.meta.url.endsWith('.ts');
  const text = await readFile(new URL(`./${name}${fromSource ? '.ts' : '.js'}`, import.meta.url), 'utf8');
  return (fromSource ? stripTypeScriptTypes(text) : text).replace(/^\/\/# sourceMappingURL=.*$/m, '');
}
