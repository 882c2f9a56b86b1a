import { Inject, Injectable } from '@nestjs/common';
import type { FieldError } from '@ronde/contracts/http';
import {
  submissionFaults,
  type Component,
  type SubmittedApplication,
  type SubmittedProject,
  type VatKind,
  type YearRequest,
} from '@ronde/domain';
import type { Judge } from '../problems/also-judged.js';
import type { Readable } from '../problems/judge-readable.js';
import { violationErrors } from '../problems/problem-of.js';
import { Municipalities } from '../registers/municipalities.js';
import { RoundDesk } from '../rounds/round-desk.js';
import type { ApplicationContent } from './submit-application.js';

/** Says what the rules have against an application that does not fit its schema yet. */
@Injectable()
export class ApplicationJudge implements Judge<ApplicationContent> {
  constructor(
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
  ) {}

  async faultsIn(
    readable: Readable<ApplicationContent>,
    { roundId = '' }: { readonly roundId?: string },
  ): Promise<readonly FieldError[]> {
    const [{ terms }, knownMunicipalities] = await Promise.all([
      this.rounds.read(roundId),
      this.municipalities.codes(),
    ]);
    return violationErrors(submissionFaults(asSubmitted(readable), { terms, knownMunicipalities }));
  }
}

/** What is left out stands as something that its rule refuses; that refusal is told by the schema already. */
function asSubmitted(readable: Readable<ApplicationContent>): SubmittedApplication {
  const { leadMunicipality = '', partnerMunicipalities = [], projects = [] } = readable;
  return {
    leadMunicipality,
    partnerMunicipalities: partnerMunicipalities.map((code) => code ?? ''),
    projects: projects.map((project) => ({
      component: (project?.component ?? '') as Component,
      requestedCents: project?.requestedCents ?? 0,
      ...yearsIn(project?.byYear),
      ...(project?.category && { category: project.category }),
      ...(project?.intervention && { intervention: project.intervention }),
      ...budgetIn(project),
      evaluationPlan: false,
      rorExemptionAsked: false,
    })),
    present: [],
  };
}

function yearsIn(byYear: readonly (Partial<YearRequest> | undefined)[] | undefined): {
  readonly byYear?: readonly YearRequest[];
} {
  if (byYear === undefined) return {};
  return { byYear: byYear.map((one) => ({ year: one?.year ?? 0, requestedCents: one?.requestedCents ?? 0 })) };
}

type Budget = Pick<SubmittedProject, 'costs' | 'division'>;

/** Costs and shares that were filled in; one with a hole is told by the schema. */
function budgetIn(project: Readable<Budget> | undefined): Budget {
  const { costs, division } = project ?? {};
  return {
    ...(costs && {
      costs: costs.map((line) => ({
        ...{ netCents: line?.netCents ?? 0, vatCents: line?.vatCents ?? 0 },
        vat: (line?.vat ?? 'NOT_COMPENSABLE') as VatKind,
      })),
    }),
    ...(division && {
      division: division.map((share) => ({ municipality: share?.municipality ?? '', cents: share?.cents ?? 0 })),
    }),
  };
}
