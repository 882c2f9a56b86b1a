import type { ConflictCause } from '@ronde/domain';
import { Entity } from 'typeorm';
import { instant, text } from './columns.js';

/** Somebody who does not work on an application. */
@Entity('conflict_of_interest')
export class ConflictOfInterestRow {
  @text({ primary: true }) readonly applicationId: string;
  @text({ primary: true }) readonly personId: string;
  @text() readonly cause: ConflictCause;
  @text() readonly registeredBy: string;
  @instant() readonly registeredAt: string;
}
