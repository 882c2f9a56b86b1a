/** How values of a fact are written in a sentence. */
interface Writing {
  readonly cents: (cents: number) => string;
  readonly date: (date: string) => string;
  /** The words of a code. */
  readonly word: (code: string) => string;
}

type Data = Readonly<Record<string, unknown>>;

const AMOUNTS = [
  ...['totalCents', 'amountCents', 'settledCents', 'advisedCents', 'requestedCents', 'ceilingCents'],
  ...['repaidCents', 'receivedCents', 'cents', 'penaltyCents', 'reservedCents'],
];
const DAYS = ['decisionDueOn', 'dueOn', 'accountabilityDueOn', 'dueAt', 'decideBy'];
const CODES = ['ground', 'outcome', 'cause', 'decision', 'deadline', 'ministry', 'phase'];

/** What a sentence about a fact can name: its amount, its day, its codes; a dash for what it does not say. */
export function toldValues(data: Data, { cents, date, word }: Writing): Readonly<Record<string, string>> {
  const amount = firstOf(data, AMOUNTS, 'number');
  const day = firstOf(data, DAYS, 'string');
  const codes = CODES.map((name) => [name, typeof data[name] === 'string' ? word(String(data[name])) : '–']);
  const objection = data['objectionEndsOn'];
  return {
    ...(Object.fromEntries(codes) as Record<string, string>),
    amount: amount === undefined ? '–' : cents(Number(amount)),
    day: day === undefined ? '–' : date(String(day).slice(0, 10)),
    objection: typeof objection === 'string' ? date(objection) : '–',
  };
}

function firstOf(data: Data, names: readonly string[], type: 'number' | 'string'): unknown {
  const name = names.find((one) => typeof data[one] === type);
  return name === undefined ? undefined : data[name];
}
