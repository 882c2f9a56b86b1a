/** A request as one demo person sends it, once. */
export interface OneRequest {
  readonly person: string;
  readonly key: string;
  readonly body: unknown;
}

/** What came back the first time, whatever it was. */
export interface OneAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly retryAfter: string | null;
}

/** Posts below `/api/v1` and takes the first answer: unlike a rehearsal it does not try again. */
export async function postOnce(apiUrl: string, path: string, { person, key, body }: OneRequest): Promise<OneAnswer> {
  const response = await fetch(`${apiUrl}/api/v1${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${person}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
  const answered = (await response.json()) as OneAnswer['body'];
  return { status: response.status, body: answered, retryAfter: response.headers.get('retry-after') };
}
