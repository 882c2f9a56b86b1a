import { setTimeout as pause } from 'node:timers/promises';

const AGAIN_AFTER_MS = 250;

/**
 * Writes what is already true outside, again and again until the database takes it: a mail that has left cannot be called
 * back because the database was away for a moment. Rejects only when `abandoned`.
 */
export async function untilWritten(abandoned: AbortSignal, write: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (abandoned.aborted) throw error;
      await pause(AGAIN_AFTER_MS);
    }
  }
}
