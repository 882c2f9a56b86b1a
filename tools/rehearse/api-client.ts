import { callPersistently } from './persistent-call.ts';

/** One call of the API by one demo person. */
export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below `/api/v1`. */
  readonly path: string;
  readonly person: string;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
  /** Whose work a substitute does. */
  readonly actingFor?: string;
}

/** What the API answered; `problem` is the code of a refusal. */
export interface ApiAnswer<T = unknown> {
  readonly status: number;
  readonly body: T;
  readonly problem?: { readonly code: string; readonly detail: string };
}

/** The API as a demo person sees it. */
export interface Api {
  /** Calls, and calls again with the same key while the API or what stands behind it is away. Refusals are answers. */
  call<T = unknown>(call: ApiCall): Promise<ApiAnswer<T>>;
  /** Like `call`, for what must succeed: throws with the problem's own words otherwise. */
  demand<T = unknown>(call: ApiCall): Promise<T>;
}

class Away extends Error {}

/** The API at this address, for instance `http://127.0.0.1:7200`. */
export function apiAt(address: string): Api {
  const call = <T>(wanted: ApiCall) =>
    callPersistently(
      () => callOnce<T>(address, wanted),
      (error) => error instanceof Away,
    );
  return {
    call,
    demand: async <T>(wanted: ApiCall) => {
      const answer = await call<T>(wanted);
      if (answer.status < 300) return answer.body;
      const { code = String(answer.status), detail = JSON.stringify(answer.body) } = answer.problem ?? {};
      throw new Error(`${wanted.method} ${wanted.path} by ${wanted.person}: ${code}: ${detail}`);
    },
  };
}

async function callOnce<T>(
  address: string,
  { method, path, person, body, idempotencyKey, ifMatch, actingFor }: ApiCall,
): Promise<ApiAnswer<T>> {
  const request = fetch(`${address}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${person}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      ...(actingFor === undefined ? {} : { 'acting-for': actingFor }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const [response, text] = await request
    .then(async (each) => [each, await each.text()] as const)
    .catch((error: unknown) => {
      throw new Away(String(error), { cause: error });
    });
  if (AWAY_STATUSES.includes(response.status)) throw new Away(`${response.status}: ${text}`);
  const answer = answerOf<T>(response.status, text);
  // The same request, sent before by a process that was killed, still holds the key.
  if (answer.problem?.code === 'REQUEST_IN_PROGRESS') throw new Away(answer.problem.detail);
  return answer;
}

const AWAY_STATUSES: readonly number[] = [429, 502, 503, 504];

function answerOf<T>(status: number, text: string): ApiAnswer<T> {
  const body = (text === '' ? undefined : JSON.parse(text)) as T;
  if (status < 400) return { status, body };
  const { code, title, detail, errors } = body as Problem;
  const fields = (errors ?? []).map((error) => error.code ?? '').filter(Boolean);
  const problem = {
    code: code ?? fields[0] ?? String(status),
    detail: [detail ?? title, ...(errors ?? []).map((each) => each.detail ?? each.message)].filter(Boolean).join(' '),
  };
  return { status, body, problem };
}

interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly code?: string; readonly detail?: string; readonly message?: string }[];
}
