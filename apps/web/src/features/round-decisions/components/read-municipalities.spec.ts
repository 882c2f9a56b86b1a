import { readMunicipalities } from './read-municipalities.js';

const all = [
  { code: 'GM0518', name: "'s-Gravenhage" },
  { code: 'GM0363', name: 'Amsterdam' },
  { code: 'GM1900', name: 'Súdwest-Fryslân' },
];

describe('a list of municipalities that is typed or pasted', () => {
  it.each([
    ['names on lines', 'Amsterdam\nSúdwest-Fryslân', ['GM0363', 'GM1900'], []],
    ['codes after commas', 'GM0363, gm0518', ['GM0363', 'GM0518'], []],
    ['a name without its marks', 's Gravenhage; sudwest fryslan', ['GM0518', 'GM1900'], []],
    ['a name that everybody says', 'Den Haag', ['GM0518'], []],
    ['one that is named twice', 'Amsterdam\nGM0363', ['GM0363'], []],
    ['what nobody knows', 'Amsterdam\nAtlantis\n', ['GM0363'], ['Atlantis']],
    ['nothing', ' \n', [], []],
  ])('reads %s', (_, text, codes, unknown) => {
    expect(readMunicipalities(text, all)).toEqual({ codes, unknown });
  });
});
