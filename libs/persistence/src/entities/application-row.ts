import type { ApplicationOutcome, ApplicationPhase, Deficiency, Flag, RefusalGround } from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, instant, localDate, text, texts } from './columns.js';

/** One application as the lists show it. */
@Entity('application')
export class ApplicationRow {
  @text({ primary: true }) readonly id: string;
  @text() readonly roundId: string;
  @text() readonly leadMunicipality: string;
  @texts() readonly partnerMunicipalities: readonly string[];
  @text() readonly phase: ApplicationPhase;
  @text({ nullable: true }) readonly outcome: ApplicationOutcome | null;
  @cents() readonly requestedCents: number;
  @cents({ nullable: true }) readonly advisedCents: number | null;
  @cents({ nullable: true }) readonly allocatedCents: number | null;
  @cents({ nullable: true }) readonly awardedCents: number | null;
  @cents({ nullable: true }) readonly settledCents: number | null;
  @instant() readonly receivedAt: string;
  @text() readonly contentHash: string;
  @texts() readonly flags: readonly Flag[];
  @texts() readonly missing: readonly Deficiency[];
  @localDate() readonly decisionDueOn: string;
  @text({ nullable: true }) readonly refusalGround: RefusalGround | null;
  @text({ nullable: true }) readonly caseReference: string | null;
  /** Day of the latest decision's latest notification; null until one left. */
  @localDate({ nullable: true }) readonly notifiedOn: string | null;
  @localDate({ nullable: true }) readonly objectionEndsOn: string | null;
  @instant({ nullable: true }) readonly decidedAt: string | null;
  @instant({ nullable: true }) readonly closedAt: string | null;
}
