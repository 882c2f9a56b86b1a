/** Reference printed on every letter of a file: `VG-2022-GM0518-1`. Derived from the id, so never handed out twice. */
export function caseReference(applicationId: string): string {
  return `VG-${applicationId.replace('/', '-').toUpperCase()}`;
}
