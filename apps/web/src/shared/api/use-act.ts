import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { actKeys } from './act-key.js';
import { Problem } from './problem.js';

/** Headers that go with every act. */
export interface ActHeaders {
  readonly 'Idempotency-Key': string;
}

/** How an act is sent. */
export type SendAct<I, O> = (input: I, headers: ActHeaders) => Promise<O>;

/** What becomes of an act. */
interface ActOptions<O> {
  /** Answers that are no longer true once it is done: the beginnings of their query keys. */
  readonly changes?: readonly QueryKey[];
  readonly onDone?: (answer: O) => void;
}

/**
 * Does something by a button or a form, once: while it is under way a second click does nothing, and a repetition after
 * a lost connection is known again by its key.
 */
export function useAct<I, O>(send: SendAct<I, O>, { changes = [], onDone }: ActOptions<O> = {}) {
  const queries = useQueryClient();
  const [keys] = useState(() => actKeys());
  const lookAnew = () => Promise.all(changes.map((queryKey) => queries.invalidateQueries({ queryKey })));
  const { mutate, isPending, error, isSuccess, data, reset } = useMutation<O, Error, I>({
    mutationFn: (input) => send(input, { 'Idempotency-Key': keys.keyFor(input) }),
    onError: (failed) => {
      if (isAnswer(failed)) keys.answered();
      // How it stands now must stand beside what was typed.
      if (failed instanceof Problem && failed.code === 'STALE_VERSION') void lookAnew();
    },
    onSuccess: async (answer) => {
      keys.answered();
      await lookAnew();
      onDone?.(answer);
    },
  });
  const act = (input: I) => {
    if (!isPending) mutate(input);
  };
  return { act, isPending, error, isDone: isSuccess, answer: data, reset };
}

/** Refused for good; after anything else it is not known whether the act was stored. */
function isAnswer(error: Error): boolean {
  return error instanceof Problem && error.status < 500;
}
