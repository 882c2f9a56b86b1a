import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { faultsOf } from '../../../shared/api/faults-of.js';
import { useAct } from '../../../shared/api/use-act.js';
import { addressOf } from '../../../shared/paths.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Button } from '../../../shared/ui/button.js';
import { CheckboxGroup } from '../../../shared/ui/form/choice-group.js';
import { ErrorSummary, type FormFault } from '../../../shared/ui/form/error-summary.js';
import { Heading } from '../../../shared/ui/heading.js';
import { SummaryList } from '../../../shared/ui/summary-list.js';
import { Text } from '../../../shared/ui/text.js';
import { DRAFTS_KEY } from '../api/drafts.js';
import { handIn } from '../api/hand-in.js';
import { accountFor, keepAccount } from './account.js';
import type { DraftOnPage } from './draft-frame.js';
import { PARTS, partStates, type Part } from './part-states.js';
import { useWritten } from './written-answers.js';

/** Every answer with the way to change it, what is missing, and handing in: once. */
export function CheckPart(page: DraftOnPage) {
  const { t } = useTranslation('apply');
  const { draft, terms, open } = page;
  const { roundId, draftId } = draft;
  const iban = accountFor(draftId);
  const states = partStates({
    content: open.content,
    files: draft.attachments.length,
    terms,
    hasAccount: iban !== '',
  });
  const undone = PARTS.filter((part) => part !== 'check' && ['NOT_STARTED', 'INCOMPLETE'].includes(states[part]));
  return (
    <>
      {undone.length > 0 && (
        <Alert kind="WARNING">
          <Text>{t('check.undone')}</Text>
          <ul>
            {undone.map((part) => (
              <li key={part}>{t(`part.${part}`)}</li>
            ))}
          </ul>
        </Alert>
      )}
      <HandIn {...page} iban={iban} addressOfPart={(part) => addressOf('draftPart', { roundId, draftId, part })} />
    </>
  );
}

interface HandInProps extends DraftOnPage {
  readonly iban: string;
  readonly addressOfPart: (part: Part) => string;
}

function HandIn({ draft, open, terms, iban, addressOfPart }: HandInProps) {
  const { t } = useTranslation('apply');
  const { t: ofAll } = useTranslation('shared');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [signed, setSigned] = useState(false);
  const [unsigned, setUnsigned] = useState<readonly FormFault[]>([]);
  const { roundId, draftId } = draft;
  const { act, isPending, error } = useAct(handIn, {
    onDone: ({ code }) => {
      keepAccount(draftId, '');
      void queries.invalidateQueries({ queryKey: DRAFTS_KEY });
      void navigate(addressOf('received', { roundId, code }), { replace: true });
    },
  });
  const fields = fieldsOf(open.content.projects?.length ?? 0);
  const faults = unsigned.length > 0 ? unsigned : faultsOf(error, fields, ofAll).map(sectionOf);
  const send = async () => {
    setUnsigned(signed ? [] : [{ id: 'sign', message: t('check.signFirst') }]);
    if (signed && (await open.store())) act({ roundId, draftId, version: open.version, iban });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary faults={faults} />
      <Answers open={open} terms={terms} iban={iban} addressOfPart={addressOfPart} />
      <CheckboxGroup
        id="sign"
        label={t('check.sign')}
        error={unsigned[0]?.message}
        choices={[{ value: 'yes', label: t('check.signText') }]}
        input={{ checked: signed, onChange: ({ target }) => setSigned(target.checked) }}
      />
      <Button type="submit" look="PRIMARY" busy={isPending}>
        {t('check.send')}
      </Button>
    </form>
  );
}

const PROJECT_FIELDS = ['title', 'component', 'category', 'requestedCents', 'byYear', 'costs', 'division'] as const;

function fieldsOf(projects: number): readonly string[] {
  const ofProjects = Array.from({ length: projects }, (_, index) =>
    PROJECT_FIELDS.map((name) => `projects.${index}.${name}`),
  );
  return ['projects', ...ofProjects.flat()];
}

/** A fault leads to the section of its project, which leads to where it is mended. */
function sectionOf({ id, message }: FormFault): FormFault {
  const [part, index] = id?.split('.') ?? [];
  if (part !== 'projects') return { message };
  return { id: index === undefined ? 'answers' : `project-${index}`, message };
}

type AnswersProps = Pick<HandInProps, 'open' | 'terms' | 'iban' | 'addressOfPart'>;

function Answers({ open: { content }, terms, iban, addressOfPart }: AnswersProps) {
  const { t } = useTranslation('apply');
  const written = useWritten();
  const notAsked = [
    ...(terms.categories === undefined ? ['category'] : []),
    ...(terms.budgetYears === undefined ? ['byYear'] : []),
    ...((content.partnerMunicipalities ?? []).length === 0 ? ['division'] : []),
  ];
  const change = (part: Part) => ({ to: addressOfPart(part), label: t(`change.${part}`) });
  return (
    <>
      <section id="answers" tabIndex={-1}>
        <SummaryList
          rows={[
            ...(['partnerMunicipalities', 'present'] as const).map((field) => ({
              term: t(`field.${field}`),
              answer: written(field, content[field]),
              change: change(field === 'present' ? 'attachments' : 'municipalities'),
            })),
            {
              term: t('part.account'),
              answer: iban === '' ? t('account.notHere') : iban,
              change: change('account'),
            },
          ]}
        />
      </section>
      {(content.projects ?? []).map((project, index) => (
        <section key={index} id={`project-${index}`} tabIndex={-1}>
          <Heading level={2}>{project.title ?? t('project.nth', { number: index + 1 })}</Heading>
          <SummaryList
            rows={[...PLAN, ...MONEY]
              .filter((field) => project[field] !== undefined || !notAsked.includes(field))
              .map((field) => ({
                term: t(`field.${field}`),
                answer: written(field, project[field]),
                change: { ...change(PLAN.some((one) => one === field) ? 'projects' : 'budget') },
              }))}
          />
        </section>
      ))}
    </>
  );
}

const PLAN = ['title', 'component', 'category', 'intervention', 'goal', 'intendedEffect', 'rorExemptionAsked'] as const;
const MONEY = ['requestedCents', 'costs', 'byYear', 'division', 'coFundingCents', 'evaluationPlan'] as const;
