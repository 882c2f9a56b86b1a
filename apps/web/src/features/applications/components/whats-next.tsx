import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { addressOf } from '../../../shared/paths.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Heading } from '../../../shared/ui/heading.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { Application } from '../api/application.js';

type Deadline = Application['deadlines'][number];

/** Terms within which the municipality does something; the others bind us. */
const YOURS = ['SUPPLEMENT', 'VIEWS', 'OBJECTION', 'ACCOUNTABILITY', 'EVALUATION', 'MONITORING', 'REPAYMENT'];

/** Where the application is, in plain words: what happens now, and what is expected of whom by when, and why then. */
export function WhatsNext({ file }: { readonly file: Application }) {
  const { t } = useTranslation('applications');
  const received = (useLocation().state as { readonly received?: boolean } | null)?.received === true;
  const open = file.deadlines.filter(({ done }) => !done);
  const of = (isYours: boolean) => open.filter(({ code }) => YOURS.includes(code) === isYours);
  return (
    <section aria-labelledby="next">
      {received && (
        <Alert kind="DONE" announced>
          <Text>{t('next.received')}</Text>
        </Alert>
      )}
      <Heading level={2} id="next">
        {t('next.title')}
      </Heading>
      <Text lead>{file.outcome ? t(`next.outcome.${file.outcome}`) : t(`next.phase.${file.phase}`)}</Text>
      <Terms isYours title={t('next.yours')} none={t('next.nothingOfYou')} terms={of(true)} />
      <Terms title={t('next.ours')} none={t('next.nothingOfUs')} terms={of(false)} />
      <Reports file={file} />
    </section>
  );
}

interface TermsProps {
  readonly isYours?: boolean;
  readonly title: string;
  readonly none: string;
  readonly terms: readonly Deadline[];
}

function Terms({ isYours, title, none, terms }: TermsProps) {
  const { t } = useTranslation('applications');
  const { date } = useFormats();
  const [language] = useLanguage();
  const nameOf = (code: string) => {
    const term = t(`deadline.${code}`);
    return isYours ? t(`ask.${code}`, { defaultValue: term }) : term;
  };
  return (
    <>
      <Heading level={3}>{title}</Heading>
      {terms.length === 0 && <Text>{none}</Text>}
      <ul className="record-list">
        {terms.map(({ code, dueOn, planOn, explanation, provisional }) => (
          <li key={code}>
            {t('next.until', { what: nameOf(code), date: date(dueOn) })}
            {planOn !== dueOn && `. ${t('deadlines.plan', { date: date(planOn) })}`}{' '}
            {provisional && <StatusBadge kind="WAITING" text={t('deadlines.provisional')} />}
            <div className="task-list__hint">{explanation[language]}</div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Reports that the award obliges to, and how the accountability comes in. */
function Reports({ file }: { readonly file: Application }) {
  const { t } = useTranslation('applications');
  const { date } = useFormats();
  const {
    roundId,
    code,
    evaluations,
    monitoringId,
    yearlyMonitorings = [],
    accountabilityDueOn,
    accountabilityDoubt,
  } = file;
  if (file.award === undefined) return null;
  return (
    <>
      <Heading level={3}>{t('next.reports')}</Heading>
      <ul>
        {evaluations.map(({ projectId }) => (
          <li key={projectId}>
            <TextLink to={addressOf('evaluation', { roundId, code, project: projectId })}>
              {t('next.evaluation', { project: projectId })}
            </TextLink>
          </li>
        ))}
        {yearlyMonitorings.map(({ year }) => (
          <li key={year}>
            <TextLink to={addressOf('monitoring', { roundId, code, year: String(year) })}>
              {t('next.yearMonitoring', { year })}
            </TextLink>
          </li>
        ))}
        {monitoringId !== undefined && (
          <li>
            <TextLink to={addressOf('monitoring', { roundId, code })}>{t('next.monitoring')}</TextLink>
          </li>
        )}
      </ul>
      {accountabilityDueOn !== undefined && (
        <Text>{t('next.accountability', { date: date(accountabilityDueOn) })}</Text>
      )}
      {accountabilityDoubt !== undefined && <Text>{t('next.accountabilityDoubt')}</Text>}
    </>
  );
}
