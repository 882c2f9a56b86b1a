import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addressOfStream } from '../../../shared/files/address-of-stream.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { StandingBadge } from '../../../shared/rounds/standing-badge.js';
import { Heading } from '../../../shared/ui/heading.js';
import { SummaryList } from '../../../shared/ui/summary-list.js';
import { TaskList } from '../../../shared/ui/task-list.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { readersCopies } from './readers-copies.js';
import { lettersQuery, ownTermsQuery, type OwnFile as File, type OwnTerm } from '../api/mine.js';

/** One application of mine: where it is, what is asked of me and by when, and its letters. */
export function OwnFile({ file }: { readonly file: File }) {
  const { t } = useTranslation('mine');
  const { t: ofAll } = useTranslation('shared');
  const { cents, date } = useFormats();
  const { roundId, leadName, leadMunicipality, requestedCents, awardedCents, decisionDueOn, decidedAt } = file;
  const code = file.id.split('/').at(-1) ?? '';
  const name = leadName ?? leadMunicipality;
  const terms = useQuery(ownTermsQuery(roundId));
  const letters = useQuery(lettersQuery(roundId, code));
  // Together: what comes later would push away what is being read.
  if (terms.isPending || letters.isPending) return <p className="loading">{ofAll('loading')}</p>;
  return (
    <section aria-labelledby={file.id}>
      <Heading level={2} id={file.id}>
        {t('file', { name, round: roundId })}
      </Heading>
      <SummaryList
        rows={[
          { term: t('standing'), answer: <StandingBadge file={file} /> },
          { term: t('requested'), answer: cents(requestedCents) },
          ...(awardedCents === null ? [] : [{ term: t('awarded'), answer: cents(awardedCents) }]),
          ...(decidedAt === null ? [{ term: t('decision'), answer: date(decisionDueOn) }] : []),
        ]}
      />
      <Asked file={file} />
      <Letters roundId={roundId} code={code} />
      <p>
        <TextLink to={addressOf('application', { roundId, code })}>{t('open', { name, round: roundId })}</TextLink>
      </p>
    </section>
  );
}

/** Rights that need not be used. */
const MAY: readonly string[] = ['OBJECTION', 'APPEAL', 'VIEWS'];

function Asked({ file: { id, roundId } }: { readonly file: File }) {
  const { t } = useTranslation('mine');
  const { t: ofNames } = useTranslation('names');
  const { date } = useFormats();
  const terms = useQuery(ownTermsQuery(roundId)).data?.filter(({ stream }) => isOf(stream, id));
  if (terms === undefined) return null;
  return (
    <>
      <Heading level={3}>{t('asked')}</Heading>
      {terms.length === 0 ? (
        <Text>{t('nothingAsked')}</Text>
      ) : (
        <TaskList
          label={t('asked')}
          rows={terms.map((term) => ({
            key: `${term.stream} ${term.code}`,
            title: t(`ask.${term.code}`, { defaultValue: ofNames(`work.${term.code}`, { defaultValue: term.title }) }),
            to: addressOfStream(term.stream),
            hint: t('until', { date: date(term.dueOn) }),
            status: statusOf(term, { may: t('may'), late: t('late'), open: t('todo') }),
          }))}
        />
      )}
    </>
  );
}

const isOf = (stream: string, id: string) => stream.split('/').slice(1, 3).join('/') === id;

interface Words {
  readonly may: string;
  readonly late: string;
  readonly open: string;
}

function statusOf({ code, workingDaysLeft }: OwnTerm, { may, late, open }: Words) {
  if (MAY.includes(code)) return { kind: 'NEUTRAL' as const, text: may };
  return workingDaysLeft < 0 ? { kind: 'STOPPED' as const, text: late } : { kind: 'WAITING' as const, text: open };
}

function Letters({ roundId, code }: { readonly roundId: string; readonly code: string }) {
  const { t } = useTranslation('mine');
  const { instant } = useFormats();
  const letters = readersCopies(useQuery(lettersQuery(roundId, code)).data ?? []);
  if (letters.length === 0) return null;
  return (
    <>
      <Heading level={3}>{t('letters')}</Heading>
      <ul className="record-list">
        {letters.map(({ documentId, title, path, createdAt }) => (
          <li key={documentId}>
            <a className="utrecht-link utrecht-link--html-a" href={path}>
              {t('letter', { title })}
            </a>
            <div className="task-list__hint">{instant(createdAt)}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
