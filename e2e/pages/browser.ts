import chromium from '@sparticuz/chromium';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';
import { unpackedOnce } from './unpacked-once.ts';

const PACKAGE = createRequire(import.meta.url)
  .resolve('@sparticuz/chromium')
  .replace(/\/build\/.*$/, '/package.json');

/** A Chromium that comes as a package, without a screen; close it again. With the security of a browser that people use. */
export async function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  return playwright.launch({ executablePath: await unpackedBrowser(), args, headless: true });
}

/** The package takes what stands at its place for whole, also while another process still writes it. */
async function unpackedBrowser(): Promise<string> {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { readonly version: string };
  return unpackedOnce({
    place: path.join(tmpdir(), 'chromium'),
    version,
    unpack: () => chromium.executablePath(),
  });
}
