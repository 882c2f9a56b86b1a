import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { addressOf } from '../../../shared/paths.js';
import type { FormFault } from '../../../shared/ui/form/error-summary.js';
import { Page } from '../../../shared/ui/page.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { accountFor, isIban } from '../components/account.js';
import { AccountPart } from '../components/account-part.js';
import { BudgetPart } from '../components/budget-part.js';
import { CheckPart } from '../components/check-part.js';
import { DraftFrame, type DraftOnPage } from '../components/draft-frame.js';
import { EvaluationPart } from '../components/evaluation-part.js';
import { FilesPart } from '../components/files-part.js';
import { MunicipalitiesPart } from '../components/municipalities-part.js';
import { PartForm } from '../components/part-form.js';
import { PARTS, type Part } from '../components/part-states.js';
import { ProjectPart } from '../components/project-part.js';
import { ProjectsPart } from '../components/projects-part.js';
import { useFaultyAmounts } from '../components/use-faulty-amounts.js';

/** One part of an application that is being written; with a number, one project of it. */
export function DraftPartPage() {
  const { t } = useTranslation('apply');
  const { roundId = '', draftId = '', part: asked, nth } = useParams();
  const part = PARTS.find((one) => one === asked) ?? 'check';
  const title = useTitle(part, nth);
  const list = addressOf('draft', { roundId, draftId });
  return (
    <Page title={title} above={<TextLink to={list}>{t('toList')}</TextLink>} key={`${part} ${nth ?? ''}`}>
      <DraftFrame roundId={roundId} draftId={draftId}>
        {(page) =>
          part === 'check' ? (
            <CheckPart {...page} />
          ) : (
            <OnePart page={page} part={part} index={nth === undefined ? undefined : Number(nth) - 1} />
          )
        }
      </DraftFrame>
    </Page>
  );
}

function useTitle(part: Part, nth: string | undefined): string {
  const { t } = useTranslation('apply');
  if (nth === undefined) return t(`part.${part}`);
  return part === 'budget' ? t('nth.budget', { nth }) : t('nth.projects', { nth });
}

interface OnePartProps {
  readonly page: DraftOnPage;
  readonly part: Exclude<Part, 'check'>;
  readonly index: number | undefined;
}

function OnePart({ page, part, index }: OnePartProps) {
  const { t } = useTranslation('apply');
  const amounts = useFaultyAmounts();
  const { roundId, draftId } = page.draft;
  const list = addressOf('draft', { roundId, draftId });
  const faults = (): readonly FormFault[] => {
    const iban = accountFor(draftId);
    if (part === 'account' && iban !== '' && !isIban(iban)) return [{ id: 'iban', message: t('account.wrong') }];
    return amounts.faults();
  };
  const next = index === undefined ? list : addressOf('draftPart', { roundId, draftId, part });
  return (
    <PartForm open={page.open} next={next} list={list} faults={faults}>
      {(found) => <Fields page={page} part={part} index={index} amounts={amounts} found={found} />}
    </PartForm>
  );
}

interface FieldsProps extends OnePartProps {
  readonly amounts: ReturnType<typeof useFaultyAmounts>;
  readonly found: readonly FormFault[];
}

function Fields({ page, part, index, amounts, found }: FieldsProps) {
  switch (part) {
    case 'municipalities':
      return <MunicipalitiesPart {...page} />;
    case 'analysis':
      return <FilesPart {...page} asked={['LOCAL_ANALYSIS_DOCUMENT']} />;
    case 'projects':
      return index === undefined ? <ProjectsPart {...page} part={part} /> : <ProjectPart {...page} index={index} />;
    case 'budget':
      return index === undefined ? (
        <ProjectsPart {...page} part={part} />
      ) : (
        <BudgetPart {...page} index={index} onFault={amounts.note} />
      );
    case 'evaluation':
      return <EvaluationPart {...page} />;
    case 'attachments':
      return <FilesPart {...page} asked={['ACTION_PLAN']} />;
    case 'account':
      return <AccountPart {...page} error={found.find(({ id }) => id === 'iban')?.message} />;
  }
}
