import type { LetterData, LetterKind } from './letter-kinds.js';
import { sampleFrame } from './sample-frame.js';

type ObjectionLetter = Extract<LetterKind, `objection-${string}` | 'hearing-invitation'>;

const contested = {
  municipality: 'Gouda',
  contested: { decision: 'AWARD', caseReference: 'VG-2022-0008-05', on: '2021-12-20' },
  receivedOn: '2022-01-20',
} as const;

const decisionOnObjection = (dueOn: string) => ({
  dueOn,
  explanation: ['Zes weken na het einde van de bezwaartermijn op maandag 31 januari 2022 (Awb 7:10(1)).'],
});

/** One letter of each kind about a made-up objection. */
export const SAMPLE_OBJECTION_LETTERS: { [K in ObjectionLetter]: LetterData<K> } = {
  'objection-confirmation': {
    ...sampleFrame('2022-01-20', 'VG-2022-0008-B1'),
    ...contested,
    registeredAt: '2022-01-20T10:12:00.000Z',
    contentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    timeliness: 'in-time',
    decision: decisionOnObjection('2022-03-14'),
  },
  'objection-cure-request': {
    ...sampleFrame('2022-02-01', 'VG-2022-0008-B1'),
    ...contested,
    lacks: ['GROUNDS', 'SIGNATURE'],
    dueOn: '2022-02-15',
    decision: decisionOnObjection('2022-03-28'),
  },
  'hearing-invitation': {
    ...sampleFrame('2022-02-10', 'VG-2022-0008-B1'),
    ...contested,
    ...{ on: '2022-03-01', time: '10.30', form: 'IN_PERSON', withCommittee: true },
    documentsUntil: '2022-02-18',
    inspectionFrom: '2022-02-22',
  },
  'objection-adjournment': {
    ...sampleFrame('2022-03-10', 'VG-2022-0008-B1'),
    ...contested,
    previousDueOn: '2022-03-14',
    decision: decisionOnObjection('2022-04-25'),
    reasons: ['Ik wacht nog op informatie over de kosten van het casusoverleg.'],
  },
  'objection-decision': {
    ...sampleFrame('2022-04-04', 'VG-2022-0008-B1'),
    ...contested,
    outcome: 'PARTLY_FOUNDED',
    hearing: { heardOn: '2022-03-01', withCommittee: true, followsAdvice: false },
    reasons: ['Uit de stukken blijkt dat het casusoverleg meer uren vraagt dan ik eerder aannam.'],
    amendment: {
      lines: [
        { title: 'Weerbaar Opvoeden tegen radicalisering', previousCents: 4_331_000, awardedCents: 4_331_000 },
        { title: 'Persoonsgerichte aanpak en casusoverleg', previousCents: 9_953_120, awardedCents: 10_500_000 },
      ],
      previousTotalCents: 14_284_120,
      totalCents: 14_831_000,
    },
    appealEndsOn: '2022-05-16',
  },
};
