/**
 * By which the facts of a file name its decisions: `VG-2022-GM0518-1`, derived from the id. What people read, on letters, in
 * mails and lists, is the reference that the register gave with the receipt, `VG-2022-0012`.
 */
export function caseReference(applicationId: string): string {
  return `VG-${applicationId.replace('/', '-').toUpperCase()}`;
}
