import { Inject, Injectable } from '@nestjs/common';
import type { ApplicationState, ReasonedDecision } from '@ronde/domain';
import { COMPONENT_WORDS, composeReasons, differenceOf, textOf, type Division } from '@ronde/letters';
import { reasonsVersions, type ReasonsVersion } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database/database.js';

type Project = {
  readonly projectId: string;
  readonly title: string | null;
  readonly component: keyof typeof COMPONENT_WORDS;
};

/** Composes the reasons of decisions on applications, and finds what was made of them. */
@Injectable()
export class ReasonsDesk {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  /** What is proposed as the reasons of a decision on an application, as the file stands. */
  async composed(decision: Exclude<ReasonedDecision, 'OBJECTION'>, file: ApplicationState): Promise<string> {
    const [titleOf, division] = await Promise.all([
      this.titles(file.application?.applicationId ?? ''),
      this.division(file.allocation?.allocationId),
    ]);
    return textOf(composeReasons(decision, { file, titleOf, ...(division && { division }) }));
  }

  /** What was written for decisions on a file, each with how it differs from what was proposed; the latest first. */
  async versions(stream: string) {
    return (await reasonsVersions(this.database, stream)).map(compared);
  }

  /** What each project is called; one without a title goes by the name of its component. */
  async titles(applicationId: string): Promise<(projectId: string) => string> {
    const projects = await this.database.query<Project[]>(
      'SELECT project_id AS "projectId", title, component FROM project WHERE application_id = $1',
      [applicationId],
    );
    const named = new Map(
      projects.map(({ projectId, title, component }) => [projectId, title ?? COMPONENT_WORDS[component]]),
    );
    return (projectId) => named.get(projectId) ?? projectId;
  }

  private async division(allocationId: string | undefined): Promise<Division | undefined> {
    if (allocationId === undefined) return undefined;
    const [division] = await this.database.query<Division[]>(
      'SELECT strategy, advised_cents AS "advisedCents", total_cents AS "totalCents" FROM allocation WHERE id = $1',
      [allocationId],
    );
    return division;
  }
}

function compared({ composed, text, ...version }: ReasonsVersion) {
  return { ...version, composed, text, difference: [...differenceOf(composed, text)] };
}
