import type { YearAmount } from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, json, text, whole } from './columns.js';

/** What an allocation gives one project. */
@Entity('allocation_line')
export class AllocationLineRow {
  @text({ primary: true }) readonly allocationId: string;
  @text({ primary: true }) readonly applicationId: string;
  @text({ primary: true }) readonly projectId: string;
  @whole() readonly ordinal: number;
  @cents() readonly requestedCents: number;
  @cents() readonly advisedCents: number;
  @cents() readonly allocatedCents: number;
  @json({ nullable: true }) readonly byYear: readonly YearAmount[] | null;
}
