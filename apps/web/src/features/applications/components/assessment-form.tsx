import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { faultAt, faultsOf } from '../../../shared/api/faults-of.js';
import { useAct } from '../../../shared/api/use-act.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { addressOf } from '../../../shared/paths.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/form/error-summary.js';
import { TextAreaField } from '../../../shared/ui/form/text-field.js';
import { Text } from '../../../shared/ui/text.js';
import { fileKey, type Application } from '../api/application.js';
import { decideOnApplication } from '../api/decide-on-application.js';
import type { TypingFault } from './act-body.js';
import type { Ministry } from './assessed.js';
import { fieldIds, readAssessment, type ToJudge, type TypedAssessment } from './assessment-body.js';
import { JudgeProject } from './judge-project.js';

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
  const { send, isPending, faults } = useHandIn(props);
  const set = (id: string, value: string) => keep({ ...typed, [id]: value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
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

function useHandIn({ file, ministry, toJudge, late, typed, forget }: AssessmentFormProps) {
  const { t } = useTranslation('applications');
  const { t: ofAll } = useTranslation('shared');
  const [language] = useLanguage();
  const navigate = useNavigate();
  const [typing, setTyping] = useState<readonly TypingFault[]>([]);
  const { roundId, code, position } = file;
  const onDone = () => {
    forget();
    void navigate(addressOf('application', { roundId, code }));
  };
  const { act, isPending, error } = useAct(decideOnApplication, { changes: [fileKey(file), ['tasks']], onDone });
  const send = () => {
    const { assessments, faults } = readAssessment(toJudge, typed, language);
    setTyping(faults);
    if (faults.length > 0) return;
    const reason = typed['reason']?.trim();
    const body = { ministry, assessments, ...(reason ? { reason } : {}) };
    act({ file: { roundId, code }, below: late ? 'late-opinion' : 'assessments', position, body });
  };
  const ids = [...toJudge.map(({ project }) => fieldIds(project.projectId).amount), 'reason'];
  const faults =
    typing.length > 0
      ? typing.map(({ id, fault }) => ({ id, message: t(`fault.${fault}`) }))
      : faultsOf(error, ids, ofAll);
  return { send, isPending, faults };
}
