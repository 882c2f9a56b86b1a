import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { letterFonts } from './notation/fonts.js';

// The same distance from src/ and from dist/, where the build puts this file.
const templateDirectory = fileURLToPath(new URL('../templates/', import.meta.url));

/** How many renderings a cached part outlives: the second purpose of a letter reuses the layout of the first. */
const keptRenderings = 3;

let compiler: NodeCompiler | undefined;

/**
 * Sets `template` (a file of the templates directory) with `content`, which the template reads as JSON, as a PDF
 * of the given standard ('a-2a' or 'ua-1'). Equal input gives equal bytes. Throws with Typst's own words when it cannot.
 */
export function typesetPdf(template: string, content: object, pdfStandard: 'a-2a' | 'ua-1'): Uint8Array {
  compiler ??= newCompiler();
  const compiled = compiler.compile({
    mainFilePath: `${templateDirectory}${template}`,
    inputs: { letter: JSON.stringify(content) },
  });
  if (!compiled.result) throw new Error(`Typst could not set ${template}: ${diagnosis(compiled)}`);
  const pdf = compiler.pdf(compiled.result, { pdfStandard });
  compiler.evictCache(keptRenderings);
  return pdf;
}

function newCompiler(): NodeCompiler {
  const { text, fallback } = letterFonts();
  return NodeCompiler.create({ workspace: templateDirectory, fontArgs: [{ fontBlobs: [...text, ...fallback] }] });
}

function diagnosis(compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeDiagnostics();
  return JSON.stringify(error?.shortDiagnostics ?? []);
}
