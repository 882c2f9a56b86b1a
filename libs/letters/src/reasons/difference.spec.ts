import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differenceOf } from './difference.js';
import { paragraphsOf, textOf } from './paragraphs.js';

const shown = (before: string, after: string): string =>
  differenceOf(before, after)
    .map(({ kind, text }) => ({ SAME: text, REMOVED: `[-${text}-]`, ADDED: `[+${text}+]` })[kind])
    .join('');

describe('the difference between what was composed and what was made of it', () => {
  it.each([
    ['nothing changed', 'Het plan is goed.', 'Het plan is goed.', 'Het plan is goed.'],
    ['a word was changed', 'Het plan is goed.', 'Het plan is zwak.', 'Het plan is [-goed.-][+zwak.+]'],
    ['a word was added', 'Het plan is goed.', 'Het hele plan is goed.', 'Het [+hele +]plan is goed.'],
    ['a paragraph went', 'Een.\n\nTwee.', 'Een.\n\n', 'Een.\n\n[-Twee.-]'],
    ['all is new', '', 'Nieuw.', '[+Nieuw.+]'],
    ['all went', 'Oud.', '', '[-Oud.-]'],
    ['there was nothing', '', '', ''],
  ])('shows that %s', (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('gives both texts back, to the letter', () => {
    const text = fc.array(fc.constantFrom('een ', 'twee', '\n\n', ' ', 'drie. ')).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = differenceOf(before, after);
        const without = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
        expect([without('ADDED'), without('REMOVED')]).toEqual([before, after]);
      }),
    );
  });
});

describe('paragraphs', () => {
  it('are parted by empty lines, and none is empty', () => {
    expect(paragraphsOf('\n\nEen\nregel.\r\n \r\nTwee.\n\n\n')).toEqual(['Een\nregel.', 'Twee.']);
    expect(paragraphsOf(textOf(['Een.', 'Twee.']))).toEqual(['Een.', 'Twee.']);
  });
});
