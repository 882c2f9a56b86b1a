import type { QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Alert } from '../ui/alert.js';
import { Heading } from '../ui/heading.js';
import { Text } from '../ui/text.js';
import { TextLink } from '../ui/text-link.js';
import { AskedForm, type AskedAct } from './asked-form.js';
import type { ShownValue } from './seen.js';

/** What the API says somebody can do now. */
export interface PossibleAction {
  readonly action: string;
  readonly allowed: boolean;
}

interface PossibleFormsProps {
  readonly possible: readonly PossibleAction[];
  /** The forms, by what the API calls the act, in the order of the page. */
  readonly forms: Readonly<Record<string, AskedAct>>;
  /** What the page shows of the file they are about. */
  readonly shown?: readonly ShownValue[];
  readonly changes: readonly QueryKey[];
}

/** What somebody can do with a file now: its only form, or the ways to several; each form has an address of its own. */
export function PossibleForms({ possible, forms, shown, changes }: PossibleFormsProps) {
  const { t } = useTranslation('shared');
  const { chosen, open, done, finish } = useChosen(possible, forms);
  const form = chosen === undefined ? undefined : forms[chosen];
  return (
    <section aria-labelledby="possible-acts">
      <Heading level={2} id="possible-acts">
        {t('asked.title')}
      </Heading>
      {done !== undefined && (
        <Alert kind="DONE" announced>
          <Text>{t('asked.done', { act: done })}</Text>
        </Alert>
      )}
      {open.length === 0 && <Text>{t('asked.none')}</Text>}
      {form === undefined || chosen === undefined ? (
        <Ways acts={open.map((action) => ({ action, title: forms[action]?.title ?? '' }))} />
      ) : (
        <>
          <Heading level={3}>{form.title}</Heading>
          <AskedForm
            key={chosen}
            {...{ act: form, draft: chosen, shown, changes, onDone: () => finish(form.title) }}
            cancel={open.length > 1 && <TextLink to="?">{t('asked.cancel')}</TextLink>}
          />
        </>
      )}
    </section>
  );
}

function Ways({ acts }: { readonly acts: readonly { readonly action: string; readonly title: string }[] }) {
  if (acts.length === 0) return null;
  return (
    <ul className="act-list">
      {acts.map(({ action, title }) => (
        <li key={action}>
          <TextLink to={`?act=${action}`}>{title}</TextLink>
        </li>
      ))}
    </ul>
  );
}

function useChosen(possible: readonly PossibleAction[], forms: Readonly<Record<string, AskedAct>>) {
  const [asked, ask] = useSearchParams();
  const [done, setDone] = useState<string>();
  const allowed = possible.filter((one) => one.allowed).map(({ action }) => action);
  const open = Object.keys(forms).filter((action) => allowed.includes(action));
  const named = asked.get('act');
  const only = open.length === 1 ? open[0] : undefined;
  const chosen = named !== null && open.includes(named) ? named : only;
  const finish = (title: string) => {
    setDone(title);
    ask({}, { replace: true });
  };
  return { chosen, open, done, finish };
}
