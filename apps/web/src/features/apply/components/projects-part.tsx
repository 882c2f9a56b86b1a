import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { Button } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { Table } from '../../../shared/ui/table.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { DraftProject } from '../api/drafts.js';
import { withNewProject, withoutProject } from './change-content.js';
import type { DraftOnPage } from './draft-frame.js';
import { requestedTotal } from './totals.js';

type Row = readonly [project: DraftProject, index: number];

/** The projects with what they ask, each leading to its content or its budget. */
export function ProjectsPart({
  draft,
  open: { content, change },
  part,
}: DraftOnPage & { part: 'projects' | 'budget' }) {
  const { t } = useTranslation('apply');
  const { cents } = useFormats();
  const projects = content.projects ?? [];
  const address = (index: number) =>
    addressOf('draftPart', { roundId: draft.roundId, draftId: draft.draftId, part, nth: String(index + 1) });
  const nameOf = ([{ title }, index]: Row) => title ?? t('project.nth', { number: index + 1 });
  const rows = projects.map((project, index): Row => [project, index]);
  return (
    <>
      {projects.length === 0 ? (
        <EmptyState title={t('project.none')} />
      ) : (
        <Table<Row>
          caption={t('project.caption', { total: cents(requestedTotal(projects)) })}
          rows={rows}
          keyOf={([, index]) => String(index)}
          columns={[
            {
              ...{ id: 'title', head: t('field.title'), namesRow: true },
              cell: (row) => <TextLink to={address(row[1])}>{nameOf(row)}</TextLink>,
            },
            {
              ...{ id: 'component', head: t('field.component') },
              cell: ([{ component }]) => (component === undefined ? t('noAnswer') : t(`component.${component}`)),
            },
            {
              ...{ id: 'requestedCents', head: t('field.requestedCents'), numeric: true },
              cell: ([{ requestedCents }]) => (requestedCents === undefined ? t('noAnswer') : cents(requestedCents)),
              inFile: ([{ requestedCents }]) => (requestedCents === undefined ? null : { cents: requestedCents }),
            },
            {
              ...{ id: 'remove', head: t('project.change'), onlyOnScreen: true },
              cell: (row) => (
                <Button look="SUBTLE" onClick={() => change(withoutProject(content, row[1]))}>
                  {t('project.remove', { name: nameOf(row) })}
                </Button>
              ),
            },
          ]}
        />
      )}
      <Button onClick={() => change(withNewProject(content))}>{t('project.add')}</Button>
    </>
  );
}
