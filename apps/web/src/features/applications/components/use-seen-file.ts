import { useTranslation } from 'react-i18next';
import { shownInHead, type Seen, type ShownValue } from '../../../shared/asked/seen.js';
import { useSeen } from '../../../shared/asked/use-seen.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import type { Application, Project } from '../api/application.js';
import { useFactsOfFile } from './facts-of-file.js';
import { nameOfProject } from './name-of-project.js';

const AMOUNTS = ['requested', 'advised', 'allocated', 'awarded'] as const;

/** The version of the file on which a form about it was begun: its head, its terms, and the amounts of its projects. */
export function useSeenFile(file: Application, { rests = true, quiet = false } = {}) {
  const now: Seen = { position: file.position, shown: useShownOfFile(file) };
  return useSeen(rests ? now : undefined, { quiet });
}

function useShownOfFile(file: Application): readonly ShownValue[] {
  const { t } = useTranslation('applications');
  const { cents, date } = useFormats();
  const head = shownInHead(useFactsOfFile(file));
  const amountsOf = (project: Project) =>
    AMOUNTS.flatMap((amount) => {
      const value = project[`${amount}Cents`];
      return value === undefined ? [] : [`${t(`head.${amount}`)}: ${cents(value)}`];
    });
  const projects = file.projects.map((project) => ({
    what: nameOfProject(project.projectId, file.projects),
    value: [...amountsOf(project), ...(project.withdrawn ? [t('projects.withdrawn')] : [])].join('; '),
  }));
  const terms = file.deadlines.map(({ code, dueOn }) => ({ what: t(`deadline.${code}`), value: date(dueOn) }));
  return [...head, ...projects, ...terms];
}
