import { bareAddress } from './mailboxes.js';

/** The Message-ID of a delivery: the same at every attempt, and no other database has it. */
export function messageIdOf(
  { installation, from }: { readonly installation: string; readonly from: string },
  outboxId: number,
): string {
  const domain = bareAddress(from).split('@')[1] ?? 'localhost';
  return `<ronde-${installation}-${outboxId}@${domain}>`;
}
