import { caseReference } from '../application/case-reference.js';

/** `2022/gm0518-1` of the objection `2022/gm0518-1/2`. */
export function applicationOfObjection(objectionId: string): string {
  return objectionId.slice(0, objectionId.lastIndexOf('/'));
}

/** Reference of an objection: that of its file, or the key of the file in the journal, with which objection it is: `VG-2022-0012-B2`. */
export function objectionReference(
  objectionId: string,
  fileReference = caseReference(applicationOfObjection(objectionId)),
): string {
  const nth = objectionId.slice(objectionId.lastIndexOf('/') + 1);
  return `${fileReference}-B${nth}`;
}
