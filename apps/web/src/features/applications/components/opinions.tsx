import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Heading } from '../../../shared/ui/heading.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { Text } from '../../../shared/ui/text.js';
import type { Application } from '../api/application.js';
import { nameOfProject } from './name-of-project.js';
import { isWithheld, opinionsOf, workOf, type MinistryWork, type Opinion } from './assessed.js';

/** What both ministries said of the projects; that of the other only after one's own is in. */
export function Opinions({ file }: { readonly file: Application }) {
  const { t } = useTranslation('applications');
  const work = workOf(file);
  if (work.length === 0) return <Text>{t('opinions.none')}</Text>;
  return (
    <div className="side-by-side">
      {work.map((one) => (
        <section key={one.ministry} aria-labelledby={`opinion-${one.ministry}`}>
          <Heading level={3} id={`opinion-${one.ministry}`}>
            {t(`ministry.${one.ministry}`)}
          </Heading>
          <Standing work={one} />
          {isWithheld(file, one) && <Text>{t('opinions.afterOwn')}</Text>}
          {(opinionsOf(file, one.ministry) ?? []).map((opinion) => (
            <OpinionOnProject
              key={opinion.projectId}
              {...{ opinion, project: nameOfProject(opinion.projectId, file.projects) }}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

function Standing({ work: { status, dueOn } }: { readonly work: MinistryWork }) {
  const { t } = useTranslation('applications');
  const { date } = useFormats();
  const kind = { OPEN: 'BUSY', DONE: 'DONE', SILENT: 'WARNING' } as const;
  return (
    <p>
      <StatusBadge kind={kind[status]} text={t(`opinions.${status}`, { date: date(dueOn) })} />
    </p>
  );
}

function OpinionOnProject({ opinion, project }: { readonly opinion: Opinion; readonly project: string }) {
  const { t } = useTranslation('applications');
  const { cents } = useFormats();
  const { advisedCents, ground, criteria = [] } = opinion;
  return (
    <>
      <Text>
        {t('opinions.advises', { project, amount: cents(advisedCents) })}
        {ground !== undefined && ` ${t('opinions.because', { ground: t(`choice.${ground}`) })}`}
      </Text>
      {criteria.length > 0 && (
        <ul>
          {criteria.map(({ criterion, score, reason }) => (
            <li key={criterion}>
              {t(`criterion.${criterion}`)}: {t(`choice.${score}`)} – {reason}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
