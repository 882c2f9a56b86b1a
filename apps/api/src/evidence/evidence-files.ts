import { canonicalJson, type JournalEntry, type Paper, type StreamEnd } from '@ronde/persistence';
import type { BundledPaper } from '../platform/papers/bundled-papers.js';

/** A stream as one fact a line, each with the members that its hash covers and the hash: docs/journal-format.md. */
export function factsFile({ stream, position, hash }: StreamEnd, nth: number, entries: readonly JournalEntry[]) {
  const file = `facts/${String(nth).padStart(2, '0')}-${stream.replaceAll('/', '.')}.ndjson`;
  const bytes = Buffer.from(entries.map((entry) => `${canonicalJson(factLine(entry))}\n`).join(''));
  return { bytes, line: { stream, file, facts: position, head: hash } };
}

function factLine({ stream, position, roundId, commandId, fact, actor, at, recordedAt, ...rest }: JournalEntry) {
  const { reason, receipt, previousHash, hash } = rest;
  const told = { type: fact.type, data: fact.data, actor, at, recordedAt, reason, receipt };
  return { stream, position, roundId, commandId, ...told, previousHash, hash };
}

/** What came in, what came along with it and the letters, each in a folder of its kind. */
export function paperFile(paper: Paper, { name, bytes }: BundledPaper) {
  const { stream, position, at, title, reference, sha256, documentId } = paper;
  const place = { stream, position, at };
  switch (paper.kind) {
    case 'SUBMISSION':
      // Canonical, so that its hash is the one that the fact of its arrival names and the acknowledgement printed.
      return {
        bytes: Buffer.from(canonicalJson(paper.content)),
        handedIn: { file: `handed-in/${name}`, ...place, kind: title, contentHash: sha256 },
      };
    case 'ATTACHMENT':
      return { bytes, attachment: { file: `handed-in/${name}`, ...place, name: title, sha256 } };
    case 'LETTER':
      return { bytes, letter: { file: `letters/${name}`, ...place, documentId, title, reference, sha256 } };
  }
}
