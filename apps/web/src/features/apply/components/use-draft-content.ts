import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from '../../../shared/api/problem.js';
import { draftQuery, type DraftContent, type DraftView } from '../api/drafts.js';
import { useSaveDraft } from './use-save-draft.js';
import { forgetUnsaved, keepUnsaved, unsavedOf } from './unsaved.js';

/** Whether what is on the screen is stored. STALE: a colleague stored something else meanwhile. */
export type Saving = 'SAVED' | 'CHANGED' | 'FAILED' | 'STALE';

const QUIET_MS = 700;

/** A draft that stores itself shortly after each change. */
export function useDraftContent(draft: DraftView) {
  const { draftId } = draft;
  const queries = useQueryClient();
  const save = useSaveDraft();
  const [kept] = useState(() => unsavedOf(draftId));
  const [content, setContent] = useState<DraftContent>(kept?.content ?? draft.content);
  const [version, setVersion] = useState(kept?.version ?? draft.version);
  const [saving, setSaving] = useState<Saving>(kept === undefined ? 'SAVED' : 'CHANGED');
  const [theirs, setTheirs] = useState<DraftView>();
  const latest = useRef(content);

  const change = (next: DraftContent, on = version) => {
    latest.current = next;
    keepUnsaved(draftId, { version: on, content: next });
    setContent(next);
    setSaving('CHANGED');
  };

  const store = useCallback(async (): Promise<boolean> => {
    const sent = latest.current;
    try {
      const saved = await save({ draftId, version, content: sent });
      setVersion(saved.version);
      queries.setQueryData(
        draftQuery(draftId).queryKey,
        (known) => known && { ...known, ...saved, content: asRead(sent) },
      );
      if (latest.current === sent) {
        forgetUnsaved(draftId);
        setSaving('SAVED');
      } else keepUnsaved(draftId, { version: saved.version, content: latest.current });
      return true;
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'STALE_VERSION')) setSaving('FAILED');
      else {
        setTheirs(await queries.fetchQuery({ ...draftQuery(draftId), staleTime: 0 }));
        setSaving('STALE');
      }
      return false;
    }
  }, [draftId, queries, save, version]);

  useStoreWhenQuiet(saving, store, content);

  const choose = (chosen: DraftContent) => {
    if (theirs === undefined) return;
    setVersion(theirs.version);
    setTheirs(undefined);
    change(chosen, theirs.version);
  };
  const isStored = saving === 'SAVED';
  return { content, version, change, store: async () => isStored || (await store()), saving, theirs, choose };
}

function useStoreWhenQuiet(saving: Saving, store: () => Promise<boolean>, content: DraftContent): void {
  useEffect(() => {
    if (saving !== 'CHANGED') return;
    const waiting = setTimeout(() => void store(), QUIET_MS);
    return () => clearTimeout(waiting);
  }, [content, saving, store]);
}

/** One draft on the screen. */
export type OpenDraft = ReturnType<typeof useDraftContent>;

function asRead({ projects = [], partnerMunicipalities = [], present = [] }: DraftContent): DraftView['content'] {
  return { projects, partnerMunicipalities, present };
}
