import { useQuery, type QueryKey } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../api/faults-of.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { DateField } from '../ui/form/date-field.js';
import { dateOfParts, partsOf, type DateParts } from '../ui/form/date-parts.js';
import { Heading } from '../ui/heading.js';
import { QueryView } from '../ui/query-view.js';
import { Text } from '../ui/text.js';
import { AskedForm, type AskedAct } from './asked-form.js';

/** The right days, by what the API calls them; what stayed empty was written down well. */
export type RightDays = Readonly<Partial<Record<string, string>>>;

interface AskedDay {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

interface AskedQuery<T> {
  readonly queryKey: QueryKey;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<T>;
}

interface DaysFirstProps<T> {
  /** Tells the forms of one page apart. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly days: readonly AskedDay[];
  readonly show: string;
  /** What is said where no day was typed. */
  readonly empty: string;
  /** Asks what would follow; decides nothing. */
  readonly query: (days: RightDays) => AskedQuery<T>;
  readonly follows: (answer: T) => ReactNode;
  readonly act: (days: RightDays) => AskedAct;
  readonly changes: readonly QueryKey[];
  readonly done: string;
}

const NO_DAY = partsOf('');
const isEmpty = ({ day, month, year }: DateParts) => `${day}${month}${year}`.trim() === '';

/** Correcting days in two steps: first what would follow, then the decision on those same days. */
export function DaysFirst<T>(props: DaysFirstProps<T>) {
  const { id, title, lead, days, show, empty } = props;
  const { typed, shown, done, errorAt, change, submit, finish } = useTypedDays(days, empty);
  return (
    <section aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {done && (
        <Alert kind="DONE" announced>
          <Text>{props.done}</Text>
        </Alert>
      )}
      <Text>{lead}</Text>
      <form onSubmit={submit} noValidate>
        {days.map(({ name, label, hint }, nth) => (
          <DateField
            key={name}
            {...{ id: `${id}-${name}`, label, hint, value: typed[name] ?? NO_DAY, error: errorAt(name, nth === 0) }}
            onChange={(parts) => change(name, parts)}
          />
        ))}
        <Button type="submit" look={shown === undefined ? 'PRIMARY' : 'SECONDARY'}>
          {show}
        </Button>
      </form>
      {shown !== undefined && <Shown key={JSON.stringify(shown)} {...{ ...props, shown, finish }} />}
    </section>
  );
}

function useTypedDays(days: readonly AskedDay[], empty: string) {
  const { t } = useTranslation('shared');
  const [typed, setTyped] = useState<Readonly<Record<string, DateParts>>>({});
  const [shown, setShown] = useState<RightDays>();
  const [stage, setStage] = useState<'TYPING' | 'PRESSED' | 'DONE'>('TYPING');
  const filled = days.filter(({ name }) => !isEmpty(typed[name] ?? NO_DAY));
  const errorAt = (name: string, first: boolean) => {
    if (stage !== 'PRESSED') return undefined;
    if (filled.length === 0) return first ? empty : undefined;
    const parts = typed[name] ?? NO_DAY;
    return isEmpty(parts) || dateOfParts(parts) !== undefined ? undefined : t('asked.fault.DATE');
  };
  const begin = (from: Readonly<Record<string, DateParts>>, next: 'TYPING' | 'DONE') => {
    setTyped(from);
    setShown(undefined);
    setStage(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setStage('PRESSED');
    const read = filled.map(({ name }) => [name, dateOfParts(typed[name] ?? NO_DAY)] as const);
    if (read.length > 0 && read.every(([, date]) => date !== undefined)) setShown(Object.fromEntries(read));
  };
  const change = (name: string, parts: DateParts) => begin({ ...typed, [name]: parts }, 'TYPING');
  return { typed, shown, done: stage === 'DONE', errorAt, change, submit, finish: () => begin({}, 'DONE') };
}

interface ShownProps<T> extends DaysFirstProps<T> {
  readonly shown: RightDays;
  readonly finish: () => void;
}

function Shown<T>({ id, shown, query, follows, act, changes, finish }: ShownProps<T>) {
  const { t } = useTranslation('shared');
  const asked = useQuery({ ...query(shown), retry: false });
  if (asked.isError)
    return (
      <Alert kind="WARNING" announced>
        {faultsOf(asked.error, [], t).map(({ message }) => (
          <Text key={message}>{message}</Text>
        ))}
      </Alert>
    );
  return (
    <QueryView query={asked}>
      {(answer) => (
        <>
          {follows(answer)}
          <AskedForm {...{ act: act(shown), draft: id, changes, onDone: finish }} />
        </>
      )}
    </QueryView>
  );
}
