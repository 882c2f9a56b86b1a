import react from '@vitejs/plugin-react';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { keepUsedTokens } from './build/keep-used-tokens.mjs';

const api = 'http://127.0.0.1:7200';

/** The router as it is for people; by its name a browser gets the one with checks for who develops. */
const router = path.resolve(import.meta.dirname, '../../node_modules/react-router/dist/production');
const forPeople = [{ find: /^react-router$/, replacement: `${router}/index.mjs` }];

/** Libraries are built beside the pages, so a page takes what it shares with the API from its source. */
const shared = ['amounts', 'names', 'sheets'].map((name) => ({
  find: `@ronde/contracts/${name}`,
  replacement: path.resolve(import.meta.dirname, `../../libs/contracts/src/${name}/index.ts`),
}));

/** Puts a brotli and a gzip copy beside every text file, so that the server compresses nothing itself. */
const precompress = {
  name: 'ronde:precompress',
  apply: 'build',
  async writeBundle({ dir }) {
    const files = await readdir(dir, { recursive: true });
    await Promise.all(
      files.filter((file) => /\.(js|css|svg|json)$/.test(file)).map((file) => both(path.join(dir, file))),
    );
  },
};

async function both(file) {
  const bytes = await readFile(file);
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes));
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

/** The first script and what it needs are fetched together. */
const preloadEntry = {
  name: 'ronde:preload-entry',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {}, chunk }) =>
      [...neededBy(chunk, bundle)].map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        injectTo: 'head',
      })),
  },
};

function neededBy(chunk, bundle, needed = new Set()) {
  for (const file of chunk?.imports ?? []) {
    if (needed.has(file)) continue;
    needed.add(file);
    neededBy(bundle[file], bundle, needed);
  }
  return needed;
}

export default {
  resolve: { alias: [...forPeople, ...shared] },
  plugins: [react(), keepUsedTokens(), preloadEntry, precompress],
  build: {
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    // What a page needs comes with it; a list of all that could be preloaded would be in everybody's first script.
    modulePreload: false,
    reportCompressedSize: false,
    // Every page names the files of all others: without their names that list is shorter for everybody.
    rolldownOptions: { output: { chunkFileNames: 'assets/[hash].js' } },
  },
  server: { host: '127.0.0.1', proxy: { '/api': api } },
};
