import { readChosen, textOf } from './chosen-file.js';

test('CSV of an older spreadsheet program keeps its letters', () => {
  expect(textOf(new Uint8Array([0x53, 0xfa, 0x64]))).toBe('Súd');
  expect(textOf(new TextEncoder().encode('Súd'))).toBe('Súd');
});

test('a workbook goes in base64, CSV as text, anything else not at all', async () => {
  expect(await readChosen(new File(['abc'], 'list.XLSX'))).toEqual({ xlsx: 'YWJj' });
  expect(await readChosen(new File(['a;b'], 'list.csv'))).toEqual({ csv: 'a;b' });
  expect(await readChosen(new File(['a'], 'list.xlsm'))).toBeUndefined();
  expect(await readChosen(new File([], 'list.csv'))).toBeUndefined();
  expect(await readChosen(new File([new Uint8Array(400_000)], 'list.csv'))).toBeUndefined();
});
