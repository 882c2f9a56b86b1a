import { Advice1764000000531 } from './advice-1764000000531.js';
import { Absences1764000000122 } from './absences-1764000000122.js';
import { Aftercare1764000000023 } from './aftercare-1764000000023.js';
import { Appeals1764000000142 } from './appeals-1764000000142.js';
import { Attachments1764000000501 } from './attachments-1764000000501.js';
import { BudgetYears1764000000161 } from './budget-years-1764000000161.js';
import { YearReservations1764000000401 } from './year-reservations-1764000000401.js';
import { CalendarFeeds1764000000024 } from './calendar-feeds-1764000000024.js';
import { Conflicts1764000000121 } from './conflicts-1764000000121.js';
import { CaseReferences1764000000143 } from './case-references-1764000000143.js';
import { Casework1764000000005 } from './casework-1764000000005.js';
import { ChangeRequests1764000000063 } from './change-requests-1764000000063.js';
import { CommonNames1764000000050 } from './common-names-1764000000050.js';
import { Correspondence1764000000002 } from './correspondence-1764000000002.js';
import { ExOfficio1764000000082 } from './ex-officio-1764000000082.js';
import { Histories1764000000011 } from './histories-1764000000011.js';
import { Installation1764000000010 } from './installation-1764000000010.js';
import { Journal1764000000001 } from './journal-1764000000001.js';
import { JournalOrder1764000000481 } from './journal-order-1764000000481.js';
import { Ledger1764000000021 } from './ledger-1764000000021.js';
import { Notifications1764000000020 } from './notifications-1764000000020.js';
import { LapsingDeadlines1764000000101 } from './lapsing-deadlines-1764000000101.js';
import { Mandates1764000000025 } from './mandates-1764000000025.js';
import { Revocations1764000000083 } from './revocations-1764000000083.js';
import { ProjectCategories1764000000162 } from './project-categories-1764000000162.js';
import { MonitoringYears1764000000521 } from './monitoring-years-1764000000521.js';
import { ProjectInterventions1764000000511 } from './project-interventions-1764000000511.js';
import { Reasons1764000000451 } from './reasons-1764000000451.js';
import { Recoveries1764000000081 } from './recoveries-1764000000081.js';
import { Objections1764000000091 } from './objections-1764000000091.js';
import { Payments1764000000092 } from './payments-1764000000092.js';
import { PaidPenalties1764000000491 } from './paid-penalties-1764000000491.js';
import { Penalties1764000000141 } from './penalties-1764000000141.js';
import { Registers1764000000003 } from './registers-1764000000003.js';
import { LoweredClaims1764000000431 } from './lowered-claims-1764000000431.js';
import { Mergers1764000000461 } from './mergers-1764000000461.js';
import { Mailboxes1764000000441 } from './mailboxes-1764000000441.js';
import { Representations1764000000402 } from './representations-1764000000402.js';
import { Rounds1764000000004 } from './rounds-1764000000004.js';

/** Every migration, oldest first. A migration that was released is never edited. */
export const migrations = [
  Journal1764000000001,
  Correspondence1764000000002,
  Registers1764000000003,
  Rounds1764000000004,
  Casework1764000000005,
  Installation1764000000010,
  Histories1764000000011,
  Notifications1764000000020,
  Ledger1764000000021,
  Aftercare1764000000023,
  CalendarFeeds1764000000024,
  Mandates1764000000025,
  CommonNames1764000000050,
  ChangeRequests1764000000063,
  Recoveries1764000000081,
  ExOfficio1764000000082,
  Revocations1764000000083,
  Objections1764000000091,
  Payments1764000000092,
  LapsingDeadlines1764000000101,
  Conflicts1764000000121,
  Absences1764000000122,
  Penalties1764000000141,
  Appeals1764000000142,
  CaseReferences1764000000143,
  BudgetYears1764000000161,
  ProjectCategories1764000000162,
  YearReservations1764000000401,
  Representations1764000000402,
  LoweredClaims1764000000431,
  Mailboxes1764000000441,
  Reasons1764000000451,
  Mergers1764000000461,
  JournalOrder1764000000481,
  PaidPenalties1764000000491,
  Attachments1764000000501,
  ProjectInterventions1764000000511,
  MonitoringYears1764000000521,
  Advice1764000000531,
];
