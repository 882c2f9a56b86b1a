/** Whether the mail with this Message-ID arrived. Rejects when nobody can tell now. */
export type DeliveryProbe = (messageId: string) => Promise<boolean>;

const ANSWER_WITHIN_MS = 10_000;

/** Asks a mail catcher (maildev 3) by its REST interface. */
export function catcherProbe(catcherUrl: string): DeliveryProbe {
  return async (messageId) => {
    const question = new URL('api/email', catcherUrl.endsWith('/') ? catcherUrl : `${catcherUrl}/`);
    question.searchParams.set('headers.message-id', messageId);
    question.searchParams.set('limit', '1');
    const answer = await fetch(question, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    if (!answer.ok) throw new Error(`the mail catcher answers ${answer.status}`);
    const found: unknown = await answer.json();
    if (!Array.isArray(found)) throw new Error('the mail catcher answers something else than a list');
    return found.length > 0;
  };
}
