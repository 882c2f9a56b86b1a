/**
 * A file that came with something that was received. Its name, which people choose freely, and its content stay in the
 * tables; the hash of the receipt covers both.
 */
export interface Attached {
  readonly attachmentId: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
}

/** Something received that may come with files; older journals, and receipts without any, lack them. */
export interface WithAttachments {
  readonly attachments?: readonly Attached[];
}
