import { isGrpcServiceError } from '@temporalio/client';
import { cursorOf, keyIn } from '../http/cursor.js';
import { Problem } from '../problems/problem.js';

const INVALID_ARGUMENT = 3;

/** The engine's own marker of a page, as `after` of ours; nothing when there is no further page. */
export function nextOf(token: Uint8Array | null | undefined): { readonly next?: string } {
  const text = Buffer.from(token ?? []).toString('base64url');
  return text === '' ? {} : { next: cursorOf(text) };
}

/** Asks the engine for the page that `after` marks; CURSOR_INVALID when we or the engine do not know the marker. */
export async function pageAfter<T>(
  after: string | undefined,
  ask: (place: { readonly nextPageToken?: Buffer }) => Promise<T>,
): Promise<T> {
  const [token] = keyIn(after, 'text') ?? [];
  try {
    return await ask(token === undefined ? {} : { nextPageToken: Buffer.from(token, 'base64url') });
  } catch (error) {
    const unknown = isGrpcServiceError(error) && Number(error.code) === INVALID_ARGUMENT;
    throw token !== undefined && unknown ? Problem.at('after', 'CURSOR_INVALID') : error;
  }
}
