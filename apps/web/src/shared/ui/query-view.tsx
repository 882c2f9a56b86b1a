import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NotAnswered, Problem } from '../api/problem.js';
import { Alert } from './alert.js';
import { Button } from './button.js';

interface QueryViewProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (answer: T) => ReactNode;
}

/** What was asked for; until then that it comes, and if it does not, why and how to ask again. */
export function QueryView<T>({ query, children }: QueryViewProps<T>) {
  const { t } = useTranslation('shared');
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending)
    return (
      <p className="loading" role="status">
        {t('loading')}
      </p>
    );
  return (
    <Alert kind="ERROR" announced>
      <p className="utrecht-paragraph">{t(whyNot(query.error))}</p>
      <p>
        <Button onClick={() => void query.refetch()}>{t('tryAgain')}</Button>
      </p>
    </Alert>
  );
}

function whyNot(error: Error | null) {
  if (error instanceof NotAnswered) return 'problem.NOT_ANSWERED';
  if (error instanceof Problem && error.status === 404) return 'problem.NOT_FOUND';
  if (error instanceof Problem && error.status === 403) return 'problem.NOT_YOURS_TO_SEE';
  return 'problem.INTERNAL_ERROR';
}
