import i18next from 'i18next';
import createClient from 'openapi-fetch';
import { NotAnswered, problemIn } from './problem.js';
import type { paths } from './schema.js';

/** The API, typed by its own OpenAPI document. Use it inside `answered(…)`. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What was asked for; throws a Problem when it is answered with one, NotAnswered when nobody answers. */
export async function answered<T>(asking: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asking.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new NotAnswered(cause);
  });
  if (error !== undefined || !response.ok) {
    // Who is not signed in is sent on; everybody else reads why not, in their own language.
    if (response.status !== 401) await i18next.loadNamespaces('problems');
    throw problemIn(error, response.status);
  }
  return data as T;
}
