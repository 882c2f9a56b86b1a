import { PATHS } from '../shared/paths.js';
import type { PageRoute } from './route-table.js';

const page = (path: string, texts: readonly string[], load: PageRoute['load']): PageRoute => ({ path, texts, load });

/** The pages about what follows on a decision. */
export const FOLLOW_UP_ROUTES: readonly PageRoute[] = [
  page(PATHS.evaluation, ['reports', 'attached'], async () => ({
    Page: (await import('../features/reports/pages/evaluation-page.js')).EvaluationPage,
  })),
  page(PATHS.monitoring, ['reports', 'attached'], async () => ({
    Page: (await import('../features/reports/pages/monitoring-page.js')).MonitoringPage,
  })),
  page(PATHS.objection, ['objections', 'applications', 'attached'], async () => ({
    Page: (await import('../features/objections/pages/objection-page.js')).ObjectionPage,
  })),
  page(PATHS.recovery, ['recoveries', 'applications'], async () => ({
    Page: (await import('../features/recoveries/pages/recovery-page.js')).RecoveryPage,
  })),
  page(PATHS.penalty, ['penalties', 'applications'], async () => ({
    Page: (await import('../features/penalties/pages/penalty-page.js')).PenaltyPage,
  })),
  page(PATHS.payment, ['payments'], async () => ({
    Page: (await import('../features/payments/pages/payment-page.js')).PaymentPage,
  })),
];
