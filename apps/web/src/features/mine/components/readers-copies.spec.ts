import { readersCopies } from './readers-copies.js';

test('of a letter in two copies the one that was sent is shown, by its plain name', () => {
  const letters = [
    { documentId: 'letter-7', title: 'Toekenning' },
    { documentId: 'letter-7-reader', title: 'Toekenning (versie voor de lezer)' },
    { documentId: 'letter-8', title: 'Vaststelling' },
  ];
  expect(readersCopies(letters)).toEqual([
    { documentId: 'letter-7-reader', title: 'Toekenning' },
    { documentId: 'letter-8', title: 'Vaststelling' },
  ]);
});
