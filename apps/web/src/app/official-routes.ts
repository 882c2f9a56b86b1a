import { PATHS } from '../shared/paths.js';
import type { PageRoute } from './route-table.js';

const page = (path: string, load: PageRoute['load'], texts: readonly string[] = ['applications']): PageRoute => ({
  ...{ path, load, texts },
});

/** The pages on which officials work on a file. */
export const OFFICIAL_ROUTES: readonly PageRoute[] = [
  page(PATHS.application, async () => ({
    Page: (await import('../features/applications/pages/application-page.js')).ApplicationPage,
  })),
  page(
    PATHS.applicationAct,
    async () => ({ Page: (await import('../features/applications/pages/act-page.js')).ActPage }),
    ['applications', 'problems', 'attached'],
  ),
  page(PATHS.assessment, async () => ({
    Page: (await import('../features/applications/pages/assessment-page.js')).AssessmentPage,
  })),
  page(PATHS.divergence, async () => ({
    Page: (await import('../features/applications/pages/divergence-page.js')).DivergencePage,
  })),
  page(PATHS.decisionMemo, async () => ({
    Page: (await import('../features/applications/pages/decision-memo-page.js')).DecisionMemoPage,
  })),
  page(
    PATHS.bankAccounts,
    async () => ({ Page: (await import('../features/bank-accounts/pages/bank-accounts-page.js')).BankAccountsPage }),
    ['bank-accounts', 'problems'],
  ),
  page(PATHS.reasons, async () => ({ Page: (await import('../features/reasons/pages/reasons-page.js')).ReasonsPage }), [
    'reasons',
    'problems',
  ]),
  page(
    PATHS.objectionReasons,
    async () => ({ Page: (await import('../features/reasons/pages/objection-reasons-page.js')).ObjectionReasonsPage }),
    ['reasons', 'problems'],
  ),
  page(PATHS.history, async () => ({ Page: (await import('../features/journal/pages/history-page.js')).HistoryPage }), [
    'journal',
    'mails',
    'applications',
  ]),
  page(PATHS.wholeFile, async () => ({ Page: (await import('./print/whole-file-page.js')).WholeFilePage }), [
    'mails',
    'applications',
    'journal',
  ]),
  page(PATHS.budget, async () => ({ Page: (await import('../features/ledger/pages/budget-page.js')).BudgetPage }), [
    'ledger',
    'names',
    'imports',
  ]),
  page(PATHS.reach, async () => ({ Page: (await import('../features/reach/pages/reach-page.js')).ReachPage }), [
    'reach',
  ]),
  page(
    PATHS.calendar,
    async () => ({ Page: (await import('../features/calendar/pages/calendar-page.js')).CalendarPage }),
    ['calendar', 'applications', 'tasks'],
  ),
  page(
    PATHS.roundDecisions,
    async () => ({
      Page: (await import('../features/round-decisions/pages/round-decisions-page.js')).RoundDecisionsPage,
    }),
    ['round-decisions', 'imports'],
  ),
  page(PATHS.powers, async () => ({ Page: (await import('../features/powers/pages/powers-page.js')).PowersPage }), [
    'powers',
    'problems',
  ]),
  page(
    PATHS.scenarios,
    async () => ({ Page: (await import('../features/scenarios/pages/scenarios-page.js')).ScenariosPage }),
    ['scenarios'],
  ),
  page(
    PATHS.roundSetup,
    async () => ({ Page: (await import('../features/round-setup/pages/round-setup-page.js')).RoundSetupPage }),
    ['round-setup'],
  ),
  {
    path: PATHS.registers,
    texts: ['registers', 'imports'],
    load: async () => ({ Page: (await import('../features/registers/pages/registers-page.js')).RegistersPage }),
    menu: { name: 'registers', roles: ['ADMINISTRATOR', 'APPROVER', 'AUDITOR'] },
  },
  {
    path: PATHS.operations,
    texts: ['operations', 'mails'],
    load: async () => ({ Page: (await import('../features/operations/pages/operations-page.js')).OperationsPage }),
    menu: { name: 'operations', roles: ['ADMINISTRATOR', 'OPERATOR'] },
  },
  page(
    PATHS.templates,
    async () => ({ Page: (await import('../features/templates/pages/templates-page.js')).TemplatesPage }),
    ['templates', 'mails'],
  ),
  page(
    PATHS.mailTemplate,
    async () => ({ Page: (await import('../features/templates/pages/mail-template-page.js')).MailTemplatePage }),
    ['templates', 'mails'],
  ),
];
