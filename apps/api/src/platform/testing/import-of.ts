import type { TestedApi } from './api-for.js';

interface Report {
  readonly rows: readonly {
    readonly row: number;
    readonly outcome: string;
    readonly faults: readonly { readonly code: string; readonly column: string }[];
  }[];
}

/** Sends a list and tells each row: `4 FAULTY FIELD_INVALID paidOn`. */
export async function importOf(tested: TestedApi, path: string, body: object, as = 'demo-administrator') {
  const { status, body: report } = await tested.post(path, { as, body });
  if (status !== 200) return [`refused ${status}`];
  return (report as unknown as Report).rows.map(({ row, outcome, faults }) =>
    [row, outcome, ...faults.map(({ code, column }) => `${code} ${column}`)].join(' '),
  );
}
