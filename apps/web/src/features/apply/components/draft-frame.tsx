import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/paths.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Button } from '../../../shared/ui/button.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { draftQuery, type DraftView } from '../api/drafts.js';
import { callQuery, termsOf, type CallTerms } from '../api/round.js';
import { StaleDraft } from './stale-draft.js';
import { useDraftContent, type OpenDraft } from './use-draft-content.js';

/** What a page of a draft works with. */
export interface DraftOnPage {
  readonly draft: DraftView;
  readonly terms: CallTerms;
  readonly open: OpenDraft;
}

interface DraftFrameProps {
  readonly roundId: string;
  readonly draftId: string;
  readonly children: (page: DraftOnPage) => ReactNode;
}

/** A draft that can be worked on: with its terms, and what became of the last change. */
export function DraftFrame({ roundId, draftId, children }: DraftFrameProps) {
  const round = useQuery(callQuery(roundId));
  const draft = useQuery(draftQuery(draftId));
  return (
    <QueryView query={round}>
      {(call) => (
        <QueryView query={draft}>
          {(known) =>
            known.submittedAs === null ? (
              <Writing key={draftId} draft={known} terms={termsOf(call)}>
                {children}
              </Writing>
            ) : (
              <HandedIn submittedAs={known.submittedAs} />
            )
          }
        </QueryView>
      )}
    </QueryView>
  );
}

type WritingProps = Pick<DraftFrameProps, 'children'> & Pick<DraftOnPage, 'draft' | 'terms'>;

function Writing({ draft, terms, children }: WritingProps) {
  const open = useDraftContent(draft);
  if (open.theirs !== undefined) return <StaleDraft open={open} theirs={open.theirs} />;
  return (
    <>
      {children({ draft, terms, open })}
      <SavingState open={open} />
    </>
  );
}

function SavingState({ open: { saving, store } }: { readonly open: OpenDraft }) {
  const { t } = useTranslation('apply');
  if (saving === 'FAILED')
    return (
      <Alert kind="WARNING" announced>
        <Text>{t('saving.FAILED')}</Text>
        <Button onClick={() => void store()}>{t('saving.again')}</Button>
      </Alert>
    );
  return (
    <p className="count" role="status">
      {saving === 'SAVED' ? t('saving.SAVED') : t('saving.CHANGED')}
    </p>
  );
}

function HandedIn({ submittedAs }: { readonly submittedAs: string }) {
  const { t } = useTranslation('apply');
  const [roundId = '', code = ''] = submittedAs.split('/');
  return (
    <Alert kind="INFO">
      <Text>{t('handedIn')}</Text>
      <TextLink to={addressOf('application', { roundId, code })}>{t('seeFile')}</TextLink>
    </Alert>
  );
}
