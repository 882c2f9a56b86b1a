import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/paths.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { Application } from '../api/application.js';
import { ACTS } from './acts.js';
import { useActName } from './use-act-name.js';

/** What this person can do with the file now, each leading to its form. */
export function PossibleActs({ file }: { readonly file: Application }) {
  const { t } = useTranslation('applications');
  const nameOf = useActName();
  const acts = placesOf(file);
  return (
    <section aria-labelledby="acts">
      <Heading level={2} id="acts">
        {t('acts.title')}
      </Heading>
      {waitsForConsultation(file) && <Text>{t('acts.consultationFirst')}</Text>}
      {acts.length === 0 ? (
        <Text>{t('acts.none')}</Text>
      ) : (
        <ul className="act-list">
          {acts.map(({ action, to }, index) => (
            <li key={action}>
              <TextLink to={to} asButton={index === 0 && !RARE.includes(action)}>
                {nameOf(action)}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Whether this person is to decide where the ministries differ, and only their consultation is missing. */
export function waitsForConsultation({ possibleActions }: Application): boolean {
  return possibleActions.some(({ action, code }) => action === 'decideDivergence' && code === 'CONSULTATION_REQUIRED');
}

/** Acts with a page of their own instead of a form. */
const PAGES = {
  assess: 'assessment',
  giveLateOpinion: 'assessment',
  decideDivergence: 'divergence',
  judgeBankAccount: 'bankAccounts',
  editReasons: 'reasons',
} as const;

function placesOf(file: Application) {
  const { roundId, code, possibleActions } = file;
  return possibleActions
    .filter(({ allowed }) => allowed)
    .flatMap(({ action }) => {
      const page = (PAGES as Readonly<Record<string, (typeof PAGES)[keyof typeof PAGES]>>)[action];
      if (page !== undefined) return [{ action, to: addressOf(page, { roundId, code }) }];
      const form = ACTS[action];
      return form !== undefined && (form.onlyIf?.(file) ?? true)
        ? [{ action, to: addressOf('applicationAct', { roundId, code, action }) }]
        : [];
    })
    .sort((one, other) => rank(one.action) - rank(other.action));
}

/** What a person comes for stands first, as a button; what nobody is waiting for, or rarely needs, last and as a link. */
const RARE = [
  'editReasons',
  'recordViews',
  'withdraw',
  'submitObjection',
  'registerReturnedNotification',
  'submitChangeRequest',
  'intendRefusal',
  'intendRevocation',
  'amendAward',
  'proposeCorrection',
  'giveBankAccount',
  'submitNoticeOfDefault',
  'moveDeadline',
  'suspendDecision',
  'registerConflict',
  'recordConsultation',
  'liftConflict',
  'askAccountabilityExtension',
  'suspendPayments',
  'doubtAccountability',
  'openExOfficio',
];

function rank(action: string): number {
  if (RARE.includes(action)) return 2;
  return action in PAGES ? 0 : 1;
}
