/** Where the pages are that mails point to, below the public address. */

/** The page of a round. */
export const roundPath = (roundId: string): string => `/rounds/${roundId}`;

/** The page of who represents whom in a round. */
export const representativesPath = (roundId: string): string => `${roundPath(roundId)}/representatives`;

/** The page of the mailboxes of a round. */
export const mailboxesPath = (roundId: string): string => `${roundPath(roundId)}/mailboxes`;

/** The page of an application, whose id is `2022/gm0518-1`. */
export const applicationPath = (applicationId: string): string => below('applications', applicationId);

/** The page of a task, whose id is `2022/gm0518-1/assessment-szw`. */
export const taskPath = (taskId: string): string => below('tasks', taskId);

/** The page of an evaluation, whose id is `2022/gm0518-1/p3`. */
export const evaluationPath = (evaluationId: string): string => below('evaluations', evaluationId);

/** The page of a monitoring record, whose id is `2022/gm0518-1`. */
export const monitoringPath = (monitoringId: string): string => below('monitorings', monitoringId);

/** The page of a claim, whose id is `2022/gm0518-1/1`. */
export const recoveryPath = (recoveryId: string): string => below('recoveries', recoveryId);
/** The page of an objection, whose id is `2022/gm0518-1/1`. */
export function objectionPath(objectionId: string): string {
  const slash = objectionId.lastIndexOf('/');
  return `${applicationPath(objectionId.slice(0, slash))}/objections/${objectionId.slice(slash + 1)}`;
}
/** The page of a notice of default, whose id is `2022/gm0518-1/1`. */
export const penaltyPath = (penaltyId: string): string => below('penalties', penaltyId);
/** The page of a payment, whose id is `2022/gm0518-1/1`. */
export const paymentPath = (paymentId: string): string => below('payments', paymentId);

function below(collection: string, id: string): string {
  const slash = id.indexOf('/');
  return `/rounds/${id.slice(0, slash)}/${collection}/${id.slice(slash + 1)}`;
}
