import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const validator = pathToFileURL(join(import.meta.dirname, 'validate.ts')).href;
const script = `
  const { validatePdfs } = await import('${validator}');
  await validatePdfs([{ flavour: '2a', path: 'letter.pdf' }]);
`;

it('a machine without a JDK is told so, and nothing is skipped', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH: '' },
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(stderr).toMatch(
    /"javac?" was not found: checking letters with veraPDF needs a JDK \(17 or newer\) and Maven/u,
  );
});
