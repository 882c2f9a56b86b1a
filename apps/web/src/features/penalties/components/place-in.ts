import type { ActAddress, ActPlace } from '../../../shared/asked/send-act.js';
import type { NumberedFile } from '../../../shared/files/numbered-file.js';

const BASE = '/api/v1/rounds/{roundId}/penalties/{code}/{nth}';

type Below = ActAddress extends infer A ? (A extends `${typeof BASE}/${infer B}` ? B : never) : never;

/** Where acts on this notice of default are sent, on the version that was seen. */
export function placeIn(params: NumberedFile, position: number) {
  return (below: Below): ActPlace => ({ address: `${BASE}/${below}`, path: { ...params }, position });
}
