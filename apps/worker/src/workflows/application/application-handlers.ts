import {
  AMOUNTS_ALLOCATED,
  type AmountsAllocated,
  DECISIONS_ANNOUNCED,
  type DecisionsAnnounced,
  OBLIGATION_ENDED,
  type ObligationEnded,
  ROUND_CANCELLED,
  type RoundCancelled,
} from '@ronde/contracts';
import type { ApplicationFact, ApplicationState } from '@ronde/domain';
import { listenAsFile, onSignal } from '../handlers.js';
import { listenToAmendments } from './amendment-handlers.js';
import { listenToChangeRequests, openChangeRequests } from './change-request-handlers.js';
import type { ApplicationFile } from './application-file.js';
import { listenToAssessment } from './assessment-handlers.js';
import { listenToDecisions } from './decision-handlers.js';
import { listenToLateAccountability } from './late-accountability-handlers.js';
import { listenToNotifications } from './notification-handlers.js';
import { listenToOrders } from './payments.js';
import { listenToPreparation } from './preparation-handlers.js';
import { listenToCalendar } from './recalculation-handlers.js';
import { listenToSuspensions } from './suspension-handlers.js';

/** Everything that can be asked of, or told to, the file of one application. */
export function listen(file: ApplicationFile): void {
  listenAsFile(file, () => openChangeRequests(file));
  listenToOthers(file);
  listenToPreparation(file);
  listenToAssessment(file);
  listenToSuspensions(file);
  listenToCalendar(file);
  listenToDecisions(file);
  listenToNotifications(file);
  listenToAmendments(file);
  listenToChangeRequests(file);
  listenToLateAccountability(file);
  listenToOrders(file);
}

function listenToOthers(file: ApplicationFile): void {
  onSignal<ApplicationState, ApplicationFact, AmountsAllocated>(file, AMOUNTS_ALLOCATED, (amounts) => {
    file.heard = { ...file.heard, amounts };
  });
  onSignal<ApplicationState, ApplicationFact, DecisionsAnnounced>(file, DECISIONS_ANNOUNCED, () => {
    file.heard = { ...file.heard, announced: true };
  });
  onSignal<ApplicationState, ApplicationFact, ObligationEnded>(file, OBLIGATION_ENDED, ({ id, met }) => {
    file.heard = { ...file.heard, endedObligations: { ...file.heard.endedObligations, [id]: met } };
  });
  onSignal<ApplicationState, ApplicationFact, RoundCancelled>(file, ROUND_CANCELLED, () => {
    file.heard = { ...file.heard, roundCancelled: true };
  });
}
