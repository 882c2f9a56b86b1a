import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import type { TakenTable } from './taken-table.js';

const FORMS = ['xlsx', 'csv'] as const;

interface TakeTableProps<Row> extends TakenTable<Row> {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly drawAll: (() => unknown) | undefined;
  readonly served: ((form: 'xlsx' | 'csv') => string) | undefined;
}

/** Downloads a table as it is shown, or, where the API gives the whole list, that. */
export function TakeTable<Row>({ table, drawAll, served, ...taken }: TakeTableProps<Row>) {
  const { t } = useTranslation('shared');
  const [busy, setBusy] = useState(false);
  const latest = useRef(taken);
  useEffect(() => {
    latest.current = taken;
  });
  const take = async (form: 'xlsx' | 'csv') => {
    setBusy(true);
    await drawAll?.();
    const { takeTable } = await import('./taken-table.js');
    await painted();
    if (table.current) takeTable(table.current, latest.current, form);
    setBusy(false);
  };
  const text = (form: 'xlsx' | 'csv') => t('download', { form: form.toUpperCase() });
  const name = (form: 'xlsx' | 'csv') => `${text(form)}: ${taken.caption}`;
  return (
    <p className="table-take">
      {FORMS.map((form) =>
        served === undefined ? (
          <Button key={form} look="SUBTLE" busy={busy} aria-label={name(form)} onClick={() => void take(form)}>
            {text(form)}
          </Button>
        ) : (
          <a key={form} className="utrecht-link utrecht-link--html-a" href={served(form)} aria-label={name(form)}>
            {text(form)}
          </a>
        ),
      )}
    </p>
  );
}

/** Waits until what was asked for stands on the page. */
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
