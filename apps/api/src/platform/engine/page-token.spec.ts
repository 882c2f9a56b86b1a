import { cursorOf } from '../http/cursor.js';
import { nextOf, pageAfter } from './page-token.js';

const invalid = Object.assign(new Error('invalid page token'), { code: 3, details: 'invalid', metadata: {} });
const away = Object.assign(new Error('away'), { code: 14, details: 'away', metadata: {} });
const refused = expect.objectContaining({ code: 'CURSOR_INVALID', status: 400 });
const asked = (after: string | undefined) =>
  pageAfter(after, (place) => Promise.resolve(place.nextPageToken?.toString()));

test('the marker of a page leads to that page', async () => {
  expect(await asked(nextOf(Buffer.from('token')).next)).toBe('token');
  expect(await asked(undefined)).toBeUndefined();
  expect(nextOf(undefined)).toEqual({});
  expect(nextOf(new Uint8Array())).toEqual({});
});

test.each(['xyz', '%00', cursorOf(1), cursorOf('a', 'b'), cursorOf('\u0000')])(
  'a marker that we did not give out is refused: %s',
  async (after) => expect(asked(after)).rejects.toEqual(refused),
);

test('a marker that the engine does not know is refused; an engine that is away is not our caller’s fault', async () => {
  await expect(pageAfter(cursorOf('x'), () => Promise.reject(invalid))).rejects.toEqual(refused);
  await expect(pageAfter(cursorOf('x'), () => Promise.reject(away))).rejects.toBe(away);
  await expect(pageAfter(undefined, () => Promise.reject(invalid))).rejects.toBe(invalid);
});
