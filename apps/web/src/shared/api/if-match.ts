/** The version of a file somebody saw, for an act that must not be done on a newer one. */
export function ifMatch(position: number): { readonly 'If-Match': string } {
  return { 'If-Match': `"${position}"` };
}
