import type {
  ContestedKind,
  AmendmentCause,
  ChangeKind,
  ChangeRefusalGround,
  Component,
  Deficiency,
  EvaluationRule,
  Flag,
  HearingForm,
  HearingWaiver,
  InadmissibilityGround,
  ObjectionDeficiency,
  ProjectCategory,
  RefusalGround,
  SettlementGround,
} from '@ronde/domain';

/** Dutch name of each part of the approach (Regeling 2022, article 3). */
export const COMPONENT_WORDS: Record<Component, string> = {
  LOCAL_ANALYSIS: 'Analyse lokale problematiek',
  PERSON_SPECIFIC: 'Persoonsgerichte aanpak',
  NETWORKS: 'Netwerken',
  EXPERTISE: 'Deskundigheidsbevordering',
  PREVENTION_INDICATED: 'Preventie voor radicaliserende personen en hun omgeving',
  RESILIENCE: 'Versterken weerbaarheid',
  EVALUATION: 'Evalueren',
};

/** Dutch name of each kind of project (Regeling 2023–2026). */
export const CATEGORY_WORDS: Record<ProjectCategory, string> = {
  BASICS_IN_ORDER_TASKS: 'Basis op orde',
  ONE_YEAR_PROJECT: 'Eenjarig project',
  PREVENTION_PROJECT: 'Preventieproject',
};

/** What an applicant is told about each point an official still has to look at. */
export const FLAG_WORDS: Record<Flag, string> = {
  LATE: 'Uw aanvraag is na de sluitingsdatum binnengekomen. Ik beoordeel of ik de aanvraag toch in behandeling neem.',
  NOT_INVITED:
    'Uw gemeente staat niet op de lijst van gemeenten die voor deze ronde zijn uitgenodigd. Ik beoordeel of ik de aanvraag in behandeling neem.',
  SECOND_APPLICATION:
    'U heeft voor deze ronde al eerder een aanvraag ingediend. Ik neem contact met u op over welke aanvraag geldt.',
  ABOVE_CEILING: 'U vraagt meer aan dan er in deze ronde in totaal beschikbaar is.',
  NO_EVALUATION_PLAN:
    'Voor een of meer projecten is een evaluatie verplicht, maar ik vond daarvoor geen evaluatieplan. Ik kan u vragen dit aan te vullen.',
  INCOMPLETE: 'Uw aanvraag lijkt niet volledig. Als er iets ontbreekt, krijgt u de kans om dit aan te vullen.',
};

/** What is missing from an application, and the rule that asks for it. */
export const DEFICIENCY_WORDS: Record<Deficiency, { name: string; source: string }> = {
  ACTION_PLAN: {
    name: 'Het plan van aanpak, met per activiteit het doel, het beoogde effect en een uitsplitsing van de kosten',
    source: 'artikel 4, tweede lid, onder c',
  },
  BUDGET: { name: 'De begroting van de aangevraagde activiteiten', source: 'artikel 4, tweede lid, onder d' },
  CO_FUNDING: {
    name: 'Het overzicht van andere geldstromen die u voor de activiteiten gebruikt',
    source: 'artikel 4, tweede lid, onder e',
  },
  LOCAL_ANALYSIS_DOCUMENT: {
    name: 'De actuele lokale analyse van de problematiek en het gemeentelijk beleid',
    source: 'artikel 4, tweede lid, onder f',
  },
  BANK_ACCOUNT: {
    name: 'Het rekeningnummer en de naam van de rekeninghouder',
    source: 'artikel 4, tweede lid, onder g',
  },
  PARTNER_INVOLVEMENT: {
    name: 'De betrokkenheid van elke gemeente in uw regio en de vorm van de regionale aanpak',
    source: 'artikel 4, derde lid',
  },
  EVALUATION_PLAN: {
    name: 'De verklaring dat u een onafhankelijke evaluatie laat uitvoeren, met een evaluatieplan',
    source: 'artikel 7, derde lid',
  },
};

/** The ground of a refusal in one sentence; the reason of the case itself is printed after it. */
export const REFUSAL_GROUND_WORDS: Record<RefusalGround, string> = {
  NOT_NECESSARY: 'Uit het plan blijkt niet dat de aanpak vanwege de dreiging noodzakelijk is.',
  INSUFFICIENT_EVIDENCE: 'Het plan maakt niet aannemelijk dat de activiteit grotendeels effectief zal zijn.',
  OUTSIDE_FRAMEWORK: 'De activiteit valt niet onder de activiteiten waarvoor deze ronde geld beschikbaar is.',
  EVALUATION_REFUSED: 'U bent niet bereid de verplichte evaluatie te laten uitvoeren.',
  INCOMPLETE: 'De aanvraag is niet volledig, ook niet nadat u de kans kreeg om haar aan te vullen.',
  LATE: 'De aanvraag is na de sluitingsdatum ontvangen.',
  NOT_INVITED: 'Uw gemeente behoort niet tot de gemeenten die voor deze ronde zijn uitgenodigd.',
  DUPLICATE: 'Voor dezelfde activiteit is al een aanvraag ingediend.',
  WITHDRAWN: 'U heeft dit project ingetrokken.',
  CEILING_EXHAUSTED: 'Het beschikbare bedrag voor deze ronde is verdeeld.',
};

/** Why an award becomes another, in one sentence; the reason of the case itself is printed after it. */
export const AMENDMENT_CAUSE_WORDS: Record<AmendmentCause, string> = {
  OBJECTION: 'Ik heb beslist op uw bezwaar. Daarom wijzig ik de toekenning.',
  CHANGE_REQUEST: 'U heeft mij gevraagd de toekenning te wijzigen. Dat verzoek heb ik toegewezen.',
  CORRECTION: 'In de toekenning stond een fout. Die herstel ik met dit besluit.',
  REVOCATION: 'Ik trek de toekenning geheel of gedeeltelijk in.',
  SECOND_TRANCHE: 'Er is in deze ronde geld beschikbaar gekomen. Daarvan krijgt uw gemeente een deel.',
  ACTIVITY_CANCELLED: 'Een activiteit gaat niet door. Daarvoor krijgt u geen geld meer.',
  WITHDRAWAL: 'U heeft mij gevraagd de toekenning geheel of gedeeltelijk in te trekken. Dat verzoek heb ik toegewezen.',
};

/** What a municipality asks to be otherwise. */
export const CHANGE_KIND_WORDS: Record<ChangeKind, string> = {
  BUDGET_SHIFT: 'een verschuiving van geld tussen projecten',
  CONTENT: 'een wijziging van de inhoud van een project',
  PARTNERS: 'een wijziging van de deelnemende gemeenten',
  ACTIVITY_CANCELLED: 'een activiteit die niet doorgaat',
  EXTENSION: 'een langere uitvoeringsperiode',
  WITHDRAWAL: 'het geheel of gedeeltelijk intrekken van de toekenning',
  OTHER: 'een andere wijziging',
};

/** Why a change is not, or not wholly, granted; the reason of the case itself is printed after it. */
export const CHANGE_GROUND_WORDS: Record<ChangeRefusalGround, string> = {
  OUTSIDE_FRAMEWORK: 'De wijziging valt buiten de activiteiten waarvoor in deze ronde geld beschikbaar is.',
  LESS_EFFECTIVE: 'Met de wijziging is het project naar verwachting minder effectief.',
  INSUFFICIENT_EVIDENCE: 'Uit uw verzoek blijkt niet waarom de wijziging nodig is.',
  REACH_TOO_SMALL: 'Met de wijziging bereikt u te weinig van uw regio.',
  TOO_LATE: 'Er is niet genoeg tijd meer om de wijziging uit te voeren.',
};

/** Why a grant is settled lower than it was awarded (Regeling 2022, article 10, third paragraph). */
export const SETTLEMENT_GROUND_WORDS: Record<SettlementGround, string> = {
  NOT_FULLY_EXECUTED: 'De activiteiten hebben niet of niet helemaal plaatsgevonden (onderdeel a).',
  OBLIGATION_NOT_MET: 'U heeft niet voldaan aan een verplichting die aan de uitkering verbonden is (onderdeel b).',
  AWARD_WRONG: 'De toekenning was onjuist en u wist dat of had dat kunnen weten (onderdeel c).',
};

/** The evaluation a round demands above its threshold. */
export const EVALUATION_DEMAND_WORDS: Record<EvaluationRule['kind'], string> = {
  ANY: 'evaluatie',
  EFFECT_INDEPENDENT: 'effectevaluatie door een onafhankelijke organisatie',
};

/** The decision that is objected to, after "tegen". */
export const CONTESTED_DECISION_WORDS: Record<ContestedKind, string> = {
  AWARD: 'de toekenning',
  REJECTION: 'de afwijzing van uw aanvraag',
  NOT_TAKEN: 'het besluit om uw aanvraag niet te behandelen',
  SETTLEMENT: 'de vaststelling',
  AMENDMENT: 'de wijziging van de toekenning',
  CHANGE: 'het besluit op uw wijzigingsverzoek',
  PAYMENT_PLAN: 'de betalingsregeling',
  INTEREST: 'het besluit over de wettelijke rente',
  PENALTY: 'het besluit over de dwangsom',
};

/** What an objection lacks (Awb 6:5 and 2:1). */
export const OBJECTION_DEFICIENCY_WORDS: Record<ObjectionDeficiency, string> = {
  NAME_AND_ADDRESS: 'uw naam en adres',
  DATE: 'de datum van uw bezwaarschrift',
  DECISION_DESCRIBED: 'het besluit waartegen u bezwaar maakt',
  GROUNDS: 'de redenen waarom u het niet eens bent met het besluit',
  SIGNATURE: 'uw handtekening',
  AUTHORISATION: 'de machtiging van wie namens u bezwaar maakt',
};

/** How a hearing is held. */
export const HEARING_FORM_WORDS: Record<HearingForm, string> = {
  IN_PERSON: 'bij ons op kantoor',
  VIDEO: 'via een videoverbinding',
  TELEPHONE: 'per telefoon',
};

/** Why nobody was heard (Awb 7:3 a to e). */
export const HEARING_WAIVER_WORDS: Record<HearingWaiver, string> = {
  MANIFESTLY_INADMISSIBLE: 'Uw bezwaar is duidelijk niet-ontvankelijk (onderdeel a).',
  MANIFESTLY_UNFOUNDED: 'Uw bezwaar is duidelijk ongegrond (onderdeel b).',
  RIGHT_WAIVED: 'U heeft laten weten dat u niet gehoord wilt worden (onderdeel c).',
  NO_RESPONSE: 'U heeft niet op tijd laten weten dat u gehoord wilt worden (onderdeel d).',
  FULLY_UPHELD: 'U krijgt helemaal gelijk en niemand anders wordt daardoor geraakt (onderdeel e).',
};

/** Why an objection is not looked at. */
export const INADMISSIBILITY_WORDS: Record<InadmissibilityGround, string> = {
  LATE: 'U heeft te laat bezwaar gemaakt en daar is geen goede reden voor (artikel 6:11 van de Algemene wet bestuursrecht).',
  PREMATURE: 'U heeft bezwaar gemaakt toen er nog geen besluit was (artikel 6:10 van de Algemene wet bestuursrecht).',
  NOT_CURED:
    'Uw bezwaar is niet volledig, ook niet nadat u de kans kreeg om het aan te vullen (artikel 6:6 van de Algemene wet bestuursrecht).',
  NO_INTEREST: 'U heeft geen belang bij dit bezwaar (artikel 1:2 van de Algemene wet bestuursrecht).',
};
