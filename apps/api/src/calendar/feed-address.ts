import type { ApiSettings } from '../platform/settings.js';

/** Where a calendar program finds a feed. */
export function feedAddress({ publicUrl }: Pick<ApiSettings, 'publicUrl'>, token: string): string {
  return new URL(`/api/v1/calendar-feeds/${token}.ics`, publicUrl).href;
}
