import type { LocalDate } from '@ronde/domain';
import { OBJECTION_DEFICIENCY_WORDS } from '../code-words.js';
import { day, moment, reasonGiven } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { ObjectionView } from './mail-view.js';
import { decidedBefore, viewing } from './objection-phrases.js';

type ObjectionMail =
  | 'objection-received'
  | 'objection-taken-into-account'
  | 'objection-dates-corrected'
  | 'objection-cure-request'
  | 'objection-cure-received'
  | 'objection-cure-lapsed'
  | 'objection-committee'
  | 'hearing-invitation'
  | 'objection-adjourned'
  | 'objection-further-delay'
  | 'objection-covers-amendment'
  | 'objection-withdrawn';

/** Mails about an objection. */
export const OBJECTION_MAILS: MailTexts<ObjectionMail, ObjectionView> = {
  'objection-received': ({ receivedOn, decisionDueOn, timeliness }, view) => ({
    subject: 'wij hebben uw bezwaar ontvangen',
    passages: [
      `Wij hebben uw bezwaar ontvangen op ${day(receivedOn)}. Lees in de bijlage wat er nu gebeurt.`,
      ...(timeliness === 'late'
        ? ['Uw bezwaar kwam binnen na de termijn. Wij beoordelen of wij het toch behandelen.']
        : []),
      ...(timeliness === 'early'
        ? ['Uw bezwaar kwam binnen voordat het besluit bekend was gemaakt. Wij bewaren het tot dan.']
        : []),
      ...decidedBefore(decisionDueOn),
    ],
    action: viewing(view),
  }),

  'objection-taken-into-account': ({ timeliness, decisionDueOn }, view) => ({
    subject: 'wij behandelen uw bezwaar',
    passages: [
      `Uw bezwaar kwam te ${timeliness === 'late' ? 'laat' : 'vroeg'} binnen. Wij behandelen het toch.`,
      ...decidedBefore(decisionDueOn),
    ],
    action: viewing(view),
  }),

  'objection-dates-corrected': ({ before, after }, view) => ({
    subject: 'een datum bij uw bezwaar is verbeterd',
    passages: [
      'Een datum bij dit bezwaar was verkeerd opgeschreven. Wij hebben die verbeterd.',
      ...reasonGiven(view.reason),
      {
        rows: [
          ...changed('Ontvangen op', before.receivedOn, after.receivedOn),
          ...changed('Datum van het poststempel', before.postmarkedOn, after.postmarkedOn),
          ...changed('Besluit bekendgemaakt op', before.announcedOn, after.announcedOn),
          ...changed('Laatste dag om bezwaar te maken', before.objectionEndsOn, after.objectionEndsOn),
          ...changed('Wij beslissen uiterlijk op', before.decisionDueOn, after.decisionDueOn),
        ],
      },
      ...(after.timeliness === 'late'
        ? ['Het bezwaar kwam binnen na de termijn. Wij beoordelen of wij het toch behandelen.']
        : []),
      ...(before.timeliness === 'late' && after.timeliness !== 'late' ? ['Het bezwaar kwam op tijd binnen.'] : []),
    ],
    action: viewing(view),
  }),

  'objection-cure-request': ({ lacks, dueOn }, view) => ({
    subject: `vul uw bezwaar aan, uiterlijk ${day(dueOn)}`,
    passages: [
      'Uw bezwaar is nog niet volledig. Dit ontbreekt:',
      { list: lacks.map((lack) => OBJECTION_DEFICIENCY_WORDS[lack]) },
      `Stuur dit uiterlijk op ${day(dueOn)}. Tot dan staat de termijn stil waarbinnen wij moeten beslissen.`,
    ],
    action: { ...viewing(view), label: 'Vul uw bezwaar aan' },
    due: { on: dueOn, what: 'Laatste dag om het bezwaar aan te vullen' },
  }),

  'objection-cure-received': ({ receivedAt }, view) => ({
    subject: 'wij hebben uw aanvulling op het bezwaar ontvangen',
    passages: [
      `Wij hebben uw aanvulling ontvangen op ${moment(receivedAt)}.`,
      view.file.lacks.length === 0 ? 'Uw bezwaar is nu volledig.' : 'Er ontbreekt nog iets:',
      ...(view.file.lacks.length > 0
        ? [{ list: view.file.lacks.map((lack) => OBJECTION_DEFICIENCY_WORDS[lack]) }]
        : []),
    ],
    action: viewing(view),
  }),

  'objection-cure-lapsed': ({ missing, decisionDueOn }, view) => ({
    subject: 'uw bezwaar is niet volledig',
    passages: [
      'De termijn om uw bezwaar aan te vullen is voorbij. Dit ontbreekt nog:',
      { list: missing.map((lack) => OBJECTION_DEFICIENCY_WORDS[lack]) },
      'Wij kunnen besluiten uw bezwaar daarom niet inhoudelijk te behandelen.',
      ...decidedBefore(decisionDueOn),
    ],
    action: viewing(view),
  }),

  'objection-committee': ({ decisionDueOn }, view) => ({
    subject: 'een commissie adviseert over uw bezwaar',
    passages: [
      'Een adviescommissie hoort u en adviseert ons over uw bezwaar. Daarom hebben wij twaalf weken om te beslissen in plaats van zes.',
      ...decidedBefore(decisionDueOn),
    ],
    action: viewing(view),
  }),

  'hearing-invitation': ({ on, time, documentsUntil }, view) => ({
    subject: `kom naar de hoorzitting op ${day(on)}`,
    passages: [
      'Wij nodigen u uit om uw bezwaar toe te lichten. Lees de uitnodiging in de bijlage.',
      {
        rows: [
          ['Hoorzitting', `${day(on)} om ${time.replace(':', '.')} uur`],
          ['Stukken sturen kan tot en met', day(documentsUntil)],
        ],
      },
    ],
    action: viewing(view),
    due: { on, what: 'Hoorzitting over het bezwaar' },
  }),

  'objection-adjourned': ({ previousDueOn, decisionDueOn }, view) => ({
    subject: 'wij beslissen later op uw bezwaar',
    passages: [
      'Wij hebben meer tijd nodig om op uw bezwaar te beslissen. Lees de brief in de bijlage.',
      {
        rows: [
          ['Was uiterlijk', day(previousDueOn)],
          ['Wordt uiterlijk', day(decisionDueOn)],
        ],
      },
    ],
    action: viewing(view),
  }),

  'objection-further-delay': ({ previousDueOn, decisionDueOn }, view) => ({
    subject: 'u heeft ingestemd met een latere beslissing op uw bezwaar',
    passages: [
      'U heeft ermee ingestemd dat wij later op uw bezwaar beslissen.',
      {
        rows: [
          ['Was uiterlijk', day(previousDueOn)],
          ['Wordt uiterlijk', day(decisionDueOn)],
        ],
      },
    ],
    action: viewing(view),
  }),

  'objection-covers-amendment': ({ interest }, view) => ({
    subject: 'uw toekenning is gewijzigd tijdens uw bezwaar',
    passages: [
      interest
        ? 'Wij hebben uw toekenning gewijzigd. Uw bezwaar gaat nu ook over het gewijzigde besluit. U hoeft niet opnieuw bezwaar te maken.'
        : 'Wij hebben uw toekenning gewijzigd. Met het gewijzigde besluit krijgt u wat u vroeg. Uw bezwaar gaat daar niet over.',
    ],
    action: viewing(view),
  }),

  'objection-withdrawn': ({ receivedAt }, view) => ({
    subject: 'u heeft uw bezwaar ingetrokken',
    passages: [`Wij hebben uw intrekking ontvangen op ${moment(receivedAt)}. Wij beslissen niet meer op uw bezwaar.`],
    action: viewing(view),
  }),
};

/** A day that was mistyped, before and after; nothing where it stays. */
function changed(what: string, before: LocalDate | null, after: LocalDate | null) {
  const words = (date: LocalDate | null): string => (date === null ? 'geen' : day(date));
  return before === after ? [] : [[what, `${words(after)} (was: ${words(before)})`] as const];
}
