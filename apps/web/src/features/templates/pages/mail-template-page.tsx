import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PATHS } from '../../../shared/paths.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { SummaryList } from '../../../shared/ui/summary-list.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { exampleMailQuery, type ExampleMail } from '../api/templates.js';
import { LetterExample } from '../components/letter-example.js';
import { MailPassages } from '../components/mail-passages.js';

/** One kind of mail, as it might leave about a made-up file. */
export function MailTemplatePage() {
  const { t } = useTranslation('templates');
  const { t: ofMail } = useTranslation('mails');
  const { mail = '' } = useParams();
  return (
    <Page title={ofMail(`mail.${mail}`)} above={<TextLink to={PATHS.templates}>{t('back')}</TextLink>}>
      <QueryView query={useQuery(exampleMailQuery(mail))}>{(known) => <Example example={known} />}</QueryView>
    </Page>
  );
}

/** The mail itself is in Dutch, whatever the language of the page. */
function Example({ example }: { readonly example: ExampleMail }) {
  const { t } = useTranslation('templates');
  const { subject, to, letter, heading, greeting, passages, link, closing, footer } = example;
  return (
    <>
      <Text lead>{t('example')}</Text>
      <SummaryList
        rows={[
          { term: t('head.to'), answer: t(`to.${to}`) },
          { term: t('head.subject'), answer: <span lang="nl">{subject}</span> },
          ...(letter === undefined
            ? []
            : [{ term: t('head.letter'), answer: <LetterExample letter={letter}>{t('openLetter')}</LetterExample> }]),
        ]}
      />
      <article lang="nl" className="empty-state">
        <Heading level={2}>{heading}</Heading>
        <Text>{greeting}</Text>
        <MailPassages passages={passages} />
        <p>
          <strong>{link.label}</strong>
        </p>
        {closing.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        {footer.map((line) => (
          <Text key={line}>
            <small>{line}</small>
          </Text>
        ))}
      </article>
    </>
  );
}
