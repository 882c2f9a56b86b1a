import type { TFunction } from 'i18next';
import type { AskedAct } from '../../../shared/asked/asked-form.js';
import type { AskedField } from '../../../shared/asked/asked-field.js';
import type { Objection, ObjectionParams } from '../api/objection.js';
import { decisionForm } from './decision-form.js';
import { choicesIn, LACKS, OUTCOMES, WAIVERS } from './objection-words.js';
import { placeIn } from './place-in.js';

type Forms = Readonly<Record<string, AskedAct>>;

/** What people do with this objection, in the order in which it is treated. */
export function objectionForms(params: ObjectionParams, objection: Objection, t: TFunction<'objections'>): Forms {
  return {
    ...receipts(params, objection, t),
    ...preparation(params, objection, t),
    ...changes(params, objection, t),
    decideObjection: decisionForm(params, objection, t),
    ...letterOfDecision(params, objection, t),
    ...inCourt(params, objection, t),
  };
}

const reasonIn = (t: TFunction<'objections'>, optional = false): AskedField => ({
  ...{ kind: 'TEXT', name: 'reason', label: t('field.reason'), hint: t('noNames'), optional },
});

/** What arrives from outside is taken on any version of the file. */
function receipts(params: ObjectionParams, { lacks }: Objection, t: TFunction<'objections'>): Forms {
  const at = placeIn(params);
  const words = choicesIn(t);
  return {
    submitCure: {
      title: t('act.submitCure'),
      place: at('cure'),
      fields: [
        {
          ...{ kind: 'SOME', name: 'supplied', label: t('field.supplied') },
          choices: words('lack', lacks.length > 0 ? lacks : LACKS),
        },
        { kind: 'TEXT', name: 'grounds', label: t('field.grounds'), hint: t('noNames'), optional: true },
        { kind: 'FILES', name: 'attachments', label: t('field.attachments'), uploads: params },
      ],
    },
    reportHearing: {
      title: t('act.reportHearing'),
      place: at('hearing-report'),
      fields: [
        { kind: 'YES_NO', name: 'heard', label: t('field.heard') },
        {
          ...{ kind: 'ONE', name: 'advice', label: t('field.advice'), optional: true },
          choices: words('outcome', OUTCOMES),
        },
        { kind: 'TEXT', name: 'report', label: t('field.report'), hint: t('noNames') },
      ],
    },
    withdrawObjection: {
      ...{ title: t('act.withdrawObjection'), place: at('withdrawal'), final: true },
      fields: [reasonIn(t, true)],
    },
  };
}

function preparation(params: ObjectionParams, { position, lacks }: Objection, t: TFunction<'objections'>): Forms {
  const at = placeIn(params, position);
  const words = choicesIn(t);
  return {
    judgeTimeliness: {
      ...{ title: t('act.judgeTimeliness'), place: at('timeliness') },
      fields: [{ kind: 'YES_NO', name: 'takenIntoAccount', label: t('field.takenIntoAccount') }, reasonIn(t)],
    },
    requestCure: {
      ...{ title: t('act.requestCure'), place: at('cure-request') },
      fields: [
        {
          ...{ kind: 'SOME', name: 'lacks', label: t('field.lacks'), choices: words('lack', LACKS) },
          initial: lacks,
        },
        reasonIn(t, true),
      ],
    },
    appointCommittee: {
      ...{ title: t('act.appointCommittee'), place: at('committee') },
      fields: [reasonIn(t, true)],
    },
    planHearing: {
      ...{ title: t('act.planHearing'), place: at('hearing') },
      fields: [
        { kind: 'DATE', name: 'on', label: t('field.on') },
        { kind: 'LINE', name: 'time', label: t('field.time'), hint: t('hint.time') },
        {
          ...{ kind: 'ONE', name: 'form', label: t('field.form') },
          choices: words('form', ['IN_PERSON', 'VIDEO', 'TELEPHONE']),
        },
        reasonIn(t, true),
      ],
    },
    waiveHearing: {
      ...{ title: t('act.waiveHearing'), place: at('hearing-waiver') },
      fields: [
        { kind: 'ONE', name: 'ground', label: t('field.waiver'), choices: words('waiver', WAIVERS) },
        reasonIn(t),
      ],
    },
  };
}

/** Other days, and another decision than the one objected to. */
function changes(params: ObjectionParams, { position }: Objection, t: TFunction<'objections'>): Forms {
  const at = placeIn(params, position);
  return {
    adjournObjection: {
      ...{ title: t('act.adjournObjection'), place: at('adjournment') },
      fields: [reasonIn(t, true)],
    },
    agreeFurtherDelay: {
      ...{ title: t('act.agreeFurtherDelay'), place: at('further-delay') },
      fields: [{ kind: 'DATE', name: 'dueOn', label: t('field.dueOn') }, reasonIn(t)],
    },
    coverAmendment: {
      ...{ title: t('act.coverAmendment'), place: at('amendment') },
      fields: [{ kind: 'YES_NO', name: 'interest', label: t('field.interest') }, reasonIn(t)],
    },
  };
}

/** A letter that did not arrive, and the one that leaves instead. */
function letterOfDecision(params: ObjectionParams, { position }: Objection, t: TFunction<'objections'>): Forms {
  const at = placeIn(params, position);
  const causes = choicesIn(t)('cause', ['UNDELIVERABLE', 'WRONG_ADDRESS', 'MAIL_FAILED']);
  return {
    registerReturnedObjectionDecision: {
      ...{ title: t('act.registerReturnedObjectionDecision'), place: at('notifications/returned') },
      fields: [
        { kind: 'DATE', name: 'returnedOn', label: t('field.returnedOn') },
        { kind: 'ONE', name: 'cause', label: t('field.cause'), choices: causes },
        reasonIn(t, true),
      ],
    },
    notifyObjectionDecision: {
      ...{ title: t('act.notifyObjectionDecision'), place: at('notifications') },
      fields: [
        {
          ...{ kind: 'DATE', name: 'notifiedOn', label: t('field.notifiedOn') },
          ...{ hint: t('hint.notifiedOn'), optional: true },
        },
        reasonIn(t, true),
      ],
    },
  };
}

function inCourt(params: ObjectionParams, { position }: Objection, t: TFunction<'objections'>): Forms {
  const at = placeIn(params, position);
  return {
    registerAppeal: {
      ...{ title: t('act.registerAppeal'), place: at('appeal') },
      fields: [
        { kind: 'LINE', name: 'court', label: t('field.court') },
        { kind: 'LINE', name: 'courtCaseNumber', label: t('field.courtCaseNumber'), hint: t('hint.courtCase') },
        { kind: 'DATE', name: 'filedOn', label: t('field.filedOn') },
      ],
    },
    noteJudgment: {
      ...{ title: t('act.noteJudgment'), place: at('judgment') },
      fields: [
        {
          ...{ kind: 'ONE', name: 'outcome', label: t('field.judged') },
          choices: choicesIn(t)('judged', ['DISMISSED', 'ANNULLED']),
        },
        { kind: 'DATE', name: 'judgedOn', label: t('field.judgedOn') },
        { kind: 'DATE', name: 'decideBy', label: t('field.decideBy'), optional: true },
        reasonIn(t, true),
      ],
    },
  };
}
