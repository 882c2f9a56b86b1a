import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangedMeanwhile } from '../../../shared/asked/changed-meanwhile.js';
import { faultAt } from '../../../shared/api/faults-of.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/form/error-summary.js';
import { TextAreaField } from '../../../shared/ui/form/text-field.js';
import { Text } from '../../../shared/ui/text.js';
import type { Application } from '../api/application.js';
import type { Ministry } from './assessed.js';
import { fieldIds, readAssessment, type ToJudge, type TypedAssessment } from './assessment-body.js';
import { JudgeProject } from './judge-project.js';
import { useSeenFile } from './use-seen-file.js';
import { useSending } from './use-sending.js';

interface AssessmentFormProps {
  readonly file: Application;
  readonly ministry: Ministry;
  readonly toJudge: readonly ToJudge[];
  /** After its silence was recorded: an opinion that is shown as late. */
  readonly late: boolean;
  readonly typed: TypedAssessment;
  readonly keep: (typed: TypedAssessment) => void;
  readonly forget: () => void;
}

/** The judgement of one ministry: kept in this browser while one types, handed in once. */
export function AssessmentForm(props: AssessmentFormProps) {
  const { t } = useTranslation('applications');
  const { toJudge, typed, keep } = props;
  // The other ministry hands in its judgement meanwhile; that is no news.
  const seen = useSeenFile(props.file, { quiet: true });
  const { handIn, isPending, faults } = useHandIn({ ...props, seen });
  const set = (id: string, value: string) => {
    seen.begin();
    keep({ ...typed, [id]: value });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    handIn();
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <ChangedMeanwhile moved={isPending ? undefined : seen.moved} onAccept={seen.accept} />
      <Text>{t('assess.kept')}</Text>
      {toJudge.map((one) => (
        <JudgeProject
          key={one.project.projectId}
          {...{ toJudge: one, typed, set }}
          faultOf={(id) => faultAt(faults, id)}
        />
      ))}
      <TextAreaField
        id="reason"
        label={t('form.optional', { label: t('assess.reason') })}
        hint={t('form.noNames')}
        error={faultAt(faults, 'reason')}
        value={typed['reason'] ?? ''}
        onChange={({ target }) => set('reason', target.value)}
      />
      <Button type="submit" look="PRIMARY" busy={isPending}>
        {t('assess.handIn')}
      </Button>
    </form>
  );
}

interface HandingIn extends AssessmentFormProps {
  readonly seen: ReturnType<typeof useSeenFile>;
}

function useHandIn({ file, ministry, toJudge, late, typed, forget, seen }: HandingIn) {
  const [language] = useLanguage();
  const ids = [...toJudge.map(({ project }) => fieldIds(project.projectId).amount), 'reason'];
  const { send, isPending, faults } = useSending({
    file,
    ids,
    forget,
    seen,
    done: { action: late ? 'giveLateOpinion' : 'assess' },
  });
  const handIn = () => {
    const read = readAssessment(toJudge, typed, language);
    const reason = typed['reason']?.trim();
    const body = { ministry, assessments: read.assessments, ...(reason ? { reason } : {}) };
    send(read.faults, { below: late ? 'late-opinion' : 'assessments', body });
  };
  return { handIn, isPending, faults };
}
