import { DEFICIENCIES, type Deficiency } from '@ronde/domain';
import type { SampleApplication } from './sample-file.ts';
import { leadOf } from './script-calendar.ts';

/** An application as one request: everything Regeling 2022 art. 4(2) asks for, less what the sample says it lacks. */
export function applicationBody(application: SampleApplication): object {
  return {
    leadMunicipality: leadOf(application),
    partnerMunicipalities: application.partners,
    projects: application.projects.map((project) => ({
      title: project.title,
      component: project.component,
      requestedCents: project.requestedCents,
      ...(project.intervention && { intervention: project.intervention }),
      ...(project.byYear && { byYear: project.byYear }),
      evaluationPlan: project.evaluationPlan,
      rorExemptionAsked: project.rorExemptionAsked,
    })),
    present: presentParts(application),
  };
}

function presentParts({ lacks, partners }: SampleApplication): readonly Deficiency[] {
  return DEFICIENCIES.filter(
    (part) => !lacks.includes(part) && (part !== 'PARTNER_INVOLVEMENT' || partners.length > 0),
  );
}
