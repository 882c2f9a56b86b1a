interface NamedProject {
  readonly projectId: string;
  readonly title: string | null;
}

/** A project as people call it: its number in the application, and its title where it has one. */
export function nameOfProject(projectId: string, projects: readonly NamedProject[]): string {
  const title = projects.find((one) => one.projectId === projectId)?.title ?? null;
  return title === null ? projectId : `${projectId} – ${title}`;
}
