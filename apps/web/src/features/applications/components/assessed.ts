import type { Application } from '../api/application.js';

/** A ministry, as assessments name it. */
export type Ministry = 'JENV' | 'SZW';

/** What a ministry says of one project. */
export interface Opinion {
  readonly projectId: string;
  readonly advisedCents: number;
  readonly ground?: string;
  readonly rorExemption?: boolean;
  readonly restsOnOtherFacts?: boolean;
  readonly criteria?: readonly { readonly criterion: string; readonly score: string; readonly reason: string }[];
}

/** The work of one ministry on a file. */
export interface MinistryWork {
  readonly ministry: Ministry;
  readonly projectIds: readonly string[];
  readonly dueOn: string;
  readonly status: 'OPEN' | 'DONE' | 'SILENT';
  readonly by?: string;
}

/** What the ministries differ on for one project. */
export interface Difference {
  readonly projectId: string;
  readonly kind: 'AMOUNT' | 'GROUND';
  readonly jenvCents: number;
  readonly szwCents: number;
  readonly jenvGround?: string;
  readonly szwGround?: string;
}

/** The work of each ministry; none before the assessment began. */
export function workOf(file: Application): readonly MinistryWork[] {
  return (file.work ?? []) as unknown as readonly MinistryWork[];
}

/** What this ministry said, if it said something: in time, or after its silence. */
export function opinionsOf(file: Application, ministry: Ministry): readonly Opinion[] | undefined {
  const inTime = file.assessments?.[ministry] as unknown as readonly Opinion[] | undefined;
  const late = file.lateOpinions?.[ministry] as { readonly assessments?: readonly Opinion[] } | undefined;
  return inTime ?? late?.assessments;
}

/** Whether this opinion was given and is kept from the reader until the own one is in: the API leaves it out. */
export function isWithheld(file: Application, { ministry, status }: MinistryWork): boolean {
  return status === 'DONE' && opinionsOf(file, ministry) === undefined;
}

/** What they differ on and nobody decided yet. */
export function differencesIn({ divergence }: Application): readonly Difference[] {
  const { status, divergences = [] } = (divergence ?? {}) as {
    readonly status?: string;
    readonly divergences?: readonly Difference[];
  };
  return status === 'OPEN' ? divergences : [];
}
