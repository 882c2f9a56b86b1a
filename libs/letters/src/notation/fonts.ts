import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const sourceSans = (face: string): Buffer =>
  readFileSync(resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`));

const dejaVuSans = (face: string): Buffer => readFileSync(resolve(`dejavu-fonts-ttf/ttf/${face}.ttf`));

/**
 * The fonts of a letter in every weight it uses: Source Sans 3 (SIL Open Font License) for text, DejaVu Sans
 * (Bitstream Vera licence) for scripts and signs that the first lacks. Typst also finds the machine's fonts, but
 * takes one of these wherever family and weight are the same; a missing weight would come from the machine.
 */
export function letterFonts(): { text: Buffer[]; fallback: Buffer[] } {
  return {
    text: [sourceSans('400Regular'), sourceSans('600SemiBold'), sourceSans('700Bold')],
    fallback: [dejaVuSans('DejaVuSans'), dejaVuSans('DejaVuSans-Bold')],
  };
}
