/** A fault at one field of what was sent. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** What the API answers when a request does not succeed (problem+json, RFC 9457). */
interface ProblemBody {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  readonly figures?: Readonly<Record<string, number>>;
}

/** A request that was answered, but not with what was asked for. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly errors: readonly FieldError[];
  readonly figures: Readonly<Record<string, number>>;

  constructor({ code, status, title, detail, errors, figures = {} }: ProblemBody) {
    super(detail);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.title = title;
    this.errors = errors;
    this.figures = figures;
  }
}

/** What an address names is not in the list that was asked for. */
export class NotFound extends Problem {
  constructor() {
    super({ code: 'NOT_FOUND', status: 404, title: '', detail: '', errors: [] });
  }
}

/** A request that was not answered: no connection, or a server that is away. */
export class NotAnswered extends Error {
  constructor(cause: unknown) {
    super('The server did not answer.', { cause });
    this.name = 'NotAnswered';
  }
}

/** What stands in the body of a failed answer; whatever is not a problem of ours is one without a name. */
export function problemIn(body: unknown, status: number): Problem {
  if (isProblemBody(body)) return new Problem(body);
  return new Problem({ code: 'INTERNAL_ERROR', status, title: '', detail: '', errors: [] });
}

function isProblemBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'code' in body && 'errors' in body;
}
