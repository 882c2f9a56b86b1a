import { caseReference } from '../application/case-reference.js';

/** `2022/gm0518-1` of the objection `2022/gm0518-1/2`. */
export function applicationOfObjection(objectionId: string): string {
  return objectionId.slice(0, objectionId.lastIndexOf('/'));
}

/** Reference printed on the letters of an objection: `VG-2022-GM0518-1-B2`. Derived from the id, so never handed out twice. */
export function objectionReference(objectionId: string): string {
  const nth = objectionId.slice(objectionId.lastIndexOf('/') + 1);
  return `${caseReference(applicationOfObjection(objectionId))}-B${nth}`;
}
