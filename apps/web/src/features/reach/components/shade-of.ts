import type { Fill } from '../../../shared/ui/picture/fills.js';

/** The steps of the legend, from none to all. */
export const SHADES = ['NONE', 'SOME', 'MOST', 'ALL'] as const;
export type Shade = (typeof SHADES)[number];

/** How each step is filled: they differ without their colour too. */
export const FILL_OF: Readonly<Record<Shade, Fill>> = { NONE: 'OPEN', SOME: 'DOTTED', MOST: 'STRIPED', ALL: 'SOLID' };

/** The step of a share: none, less than half, half or more, all. A region without municipalities has none. */
export function shadeOf({ reached, municipalities }: { reached: number; municipalities: number }): Shade {
  if (reached === 0) return 'NONE';
  if (reached >= municipalities) return 'ALL';
  return reached * 2 < municipalities ? 'SOME' : 'MOST';
}
