import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../infra/local/directories.ts';

/** What a page loads until it stands, in bytes after gzip. */
export interface LoadedBytes {
  readonly scripts: number;
  readonly styles: number;
}

/** Everything of ours that the page has loaded until now. */
export async function loadedBytes(page: Page): Promise<LoadedBytes> {
  const addresses = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const sizeOf = (ending: string) =>
    [...new Set(addresses)]
      .map((address) => new URL(address).pathname)
      .filter((file) => file.startsWith('/assets/') && file.endsWith(ending))
      .reduce((sum, file) => sum + gzipped(file), 0);
  return { scripts: sizeOf('.js'), styles: sizeOf('.css') };
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(path.join(projectRoot, 'apps/web/dist', file)), { level: 9 }).length;
}
