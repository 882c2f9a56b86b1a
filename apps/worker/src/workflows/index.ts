export { application } from './application/application.workflow.js';
export { evaluation } from './evaluation/evaluation.workflow.js';
export { fundingRound } from './funding-round/funding-round.workflow.js';
export { monitoring } from './monitoring/monitoring.workflow.js';
export { recovery } from './recovery/recovery.workflow.js';
export { objection } from './objection/objection.workflow.js';
export { payment } from './payment/payment.workflow.js';
export { task } from './task/task.workflow.js';
