import { z } from 'zod';

/** A page of `row`s; `next` is absent on the last page. */
export const pageOfRows = <T extends z.ZodType>(row: T, id: string) =>
  z.object({ items: z.array(row), next: z.string().optional() }).meta({ id });
