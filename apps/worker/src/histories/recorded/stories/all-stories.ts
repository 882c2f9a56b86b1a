import { amendmentStories } from './amendment-stories.js';
import { applicationStories } from './application-stories.js';
import { assessmentStories } from './assessment-stories.js';
import { earlyEndStories } from './early-end-stories.js';
import { exOfficioStories } from './ex-officio-stories.js';
import { lateAccountabilityStories } from './late-accountability-stories.js';
import { notificationStories } from './notification-stories.js';
import { obligationStories } from './obligation-stories.js';
import { recoveryStories } from './recovery-stories.js';
import { objectionStories } from './objection-stories.js';
import { paymentStories } from './payment-stories.js';
import { penaltyStories } from './penalty-stories.js';
import { reasonsStories } from './reasons-stories.js';
import { roundStories } from './round-stories.js';
import type { Story } from './stage.js';
import { suspensionStories } from './suspension-stories.js';
import { taskStories } from './task-stories.js';
import { watchStories } from './watch-stories.js';

/** Every story worth protecting: together they hold every workflow type, Update and signal. */
export const allStories: readonly Story[] = [
  ...roundStories,
  ...applicationStories,
  ...amendmentStories,
  ...exOfficioStories,
  ...lateAccountabilityStories,
  ...earlyEndStories,
  ...notificationStories,
  ...assessmentStories,
  ...suspensionStories,
  ...taskStories,
  ...obligationStories,
  ...recoveryStories,
  ...objectionStories,
  ...paymentStories,
  ...penaltyStories,
  ...reasonsStories,
  ...watchStories,
];
