import type { ActAddress, ActPlace } from '../../../shared/asked/send-act.js';
import type { ObjectionParams } from '../api/objection.js';

const BASE = '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}';

type Below = ActAddress extends infer A ? (A extends `${typeof BASE}/${infer B}` ? B : never) : never;

/** Where acts on this objection are sent, on the version that was seen if there is one. */
export function placeIn(params: ObjectionParams, position?: number) {
  return (below: Below): ActPlace => ({
    ...{ address: `${BASE}/${below}`, path: { ...params } },
    ...(position !== undefined && { position }),
  });
}
