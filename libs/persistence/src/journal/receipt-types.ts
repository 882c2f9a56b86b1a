import type {
  ApplicationReceipt,
  BankAccountFact,
  EvaluationFact,
  MonitoringFact,
  ObjectionArrival,
  PenaltyFact,
} from '@ronde/domain';

type ReceiptType =
  | ApplicationReceipt['type']
  | Extract<BankAccountFact['type'], 'bankAccountGiven'>
  | ObjectionArrival['type']
  | Extract<PenaltyFact['type'], 'noticeOfDefaultReceived'>
  | Extract<EvaluationFact['type'], 'evaluationReceived'>
  | Extract<MonitoringFact['type'], 'monitoringReceived'>;

const receiptTypes: Readonly<Record<ReceiptType, true>> = {
  applicationReceived: true,
  supplementReceived: true,
  withdrawalReceived: true,
  changeRequestReceived: true,
  viewsReceived: true,
  accountabilityReceived: true,
  bankAccountGiven: true,
  evaluationReceived: true,
  monitoringReceived: true,
  objectionReceived: true,
  objectionCureReceived: true,
  hearingReportReceived: true,
  objectionWithdrawalReceived: true,
  noticeOfDefaultReceived: true,
};

/** Whether facts of this type arrive from outside: a decision must know all of them before it is written. */
export function isReceipt(type: string): boolean {
  return type in receiptTypes;
}
