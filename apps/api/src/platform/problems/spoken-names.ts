/** Fields whose name alone does not say what they are. */
const IRREGULAR: Readonly<Record<string, string>> = {
  cents: 'amount',
  callOpensOn: 'day on which the call opens',
  callClosesOn: 'day on which the call closes',
  supplementDays: 'days to supplement',
  coAssessmentWorkingDays: 'working days for the co-assessment',
  escalateWorkingDaysAfter: 'working days until it is escalated',
  remindWorkingDaysBefore: 'reminders before the last day',
  remindWorkingDaysAfter: 'reminders after the last day',
  warnWorkingDaysBefore: 'working days to warn before the last day',
  closesOn: 'day on which the call closes',
  publishOn: 'day of publication',
  dueOn: 'last day',
  notifiedOn: 'day of the notification',
  returnedOn: 'day on which it came back',
  parliamentToldOn: 'day on which Parliament was told',
  receivedFromBzkOn: 'day on which BZK passed it on',
  validFrom: 'first day on which the mandate holds',
  validUntil: 'last day on which the mandate holds',
  acts: 'acts that the mandate is for',
  spent: 'spending lines',
  progress: 'progress lines',
  under: 'mandate it is given on from',
};

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^(.+)DueOn$/, 'last day of $1'],
  [/^(.+)StartsOn$/, 'first day of $1'],
  [/^(.+)EndsOn$/, 'last day of $1'],
  [/^(.+)On$/, 'day on which it was $1'],
  [/^(.+)Cents$/, '$1 amount'],
  [/^(.+)Id$/, '$1'],
  [/^(.+)Ids$/, '$1s'],
];

/** A field as people speak of it: `the title of project 1` for projects.0.title; of the whole: `the body of the request`. */
export function spokenName(path: readonly PropertyKey[]): string {
  const steps = path.map(String);
  if (steps.length === 0) return 'the body of the request';
  const parts: string[] = [];
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at] ?? '';
    if (/^\d+$/.test(step) && at > 0) {
      parts.push(`${singular(words(steps[at - 1] ?? ''))} ${Number(step) + 1}`);
      at -= 1;
    } else if (step !== 'dates' || parts.length === 0) parts.push(`the ${words(step)}`);
  }
  return parts.join(' of ');
}

function words(name: string): string {
  const known = IRREGULAR[name];
  if (known !== undefined) return known;
  const [pattern, spoken] = PATTERNS.find(([candidate]) => candidate.test(name)) ?? [/^(.+)$/, '$1'];
  return name
    .replace(pattern, spoken)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

function singular(plural: string): string {
  return plural.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}
