import { coveredCodePoints } from './font-coverage.js';
import { letterFonts } from './fonts.js';

const replacement = '\ufffd';
const breakOpportunity = '\u200b';

let families: Set<number>[] | undefined;

/**
 * Text from outside as a letter can print it in an archivable PDF, whatever it holds. Control, format
 * (also direction-changing), private-use and unassigned characters vanish, marks piled higher than two
 * are cut, a character no font has becomes "�" (PDF/A forbids a missing glyph), and words too long for
 * a column get places to break. Line breaks stay.
 */
export function printableText(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[^\S\n\u00a0]/gu, ' ')
    .replace(/€ (?=\d)/g, '€\u00a0')
    .replace(/(?!\n)\p{C}/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1');
  return withBreaks(plain.replace(/[^\n]\p{M}*/gu, coveredCluster));
}

/** A character and its marks must come from one font; where none has them all, the marks go. */
function coveredCluster(cluster: string): string {
  families ??= Object.values(letterFonts()).map(inEachWeight);
  const has = (characters: string[]) =>
    families?.some((family) => characters.every((character) => family.has(character.codePointAt(0) ?? 0)));
  const characters = [...cluster];
  if (has(characters)) return cluster;
  const [base = ''] = characters;
  return has([base]) ? base : replacement;
}

/** The code points that a family has in each of its weights. */
function inEachWeight(fonts: Buffer[]): Set<number> {
  const [first = new Set<number>(), ...others] = fonts.map(coveredCodePoints);
  return new Set([...first].filter((code) => others.every((weight) => weight.has(code))));
}

function withBreaks(text: string): string {
  return text.replace(/[^\s\u00a0]{31,}/gu, (word) =>
    word.replace(/(?:\P{M}\p{M}*){8}(?!$)/gu, (piece) => piece + breakOpportunity),
  );
}
