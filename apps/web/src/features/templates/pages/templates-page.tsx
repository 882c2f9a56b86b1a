import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/paths.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { TextField } from '../../../shared/ui/form/text-field.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { templatesQuery, type MailTemplate, type Templates } from '../api/templates.js';
import { LetterExample } from '../components/letter-example.js';

/** What mails and letters look like, to read only: their words are changed with a new version. */
export function TemplatesPage() {
  const { t } = useTranslation('templates');
  return (
    <Page title={t('title')}>
      <Text lead>{t('lead')}</Text>
      <QueryView query={useQuery(templatesQuery)}>{(known) => <Known {...known} />}</QueryView>
    </Page>
  );
}

function Known({ mails, letters }: Templates) {
  const { t } = useTranslation('templates');
  const { t: ofMail } = useTranslation('mails');
  const [typed, setTyped] = useState('');
  const [to, setTo] = useState('');
  const shown = mails.filter((one) => {
    const text = `${ofMail(`mail.${one.mail}`)} ${one.subject}`.toLowerCase();
    return text.includes(typed.trim().toLowerCase()) && (to === '' || one.to === to);
  });
  return (
    <>
      <Heading level={2}>{t('mails')}</Heading>
      <div className="filters" role="search" aria-label={t('filter')}>
        <TextField
          id="q"
          type="search"
          label={t('search')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <SelectField
          id="to"
          label={t('head.to')}
          choices={[
            { value: '', label: t('all') },
            { value: 'MUNICIPALITY', label: t('to.MUNICIPALITY') },
            { value: 'OFFICE', label: t('to.OFFICE') },
          ]}
          value={to}
          onChange={({ target }) => setTo(target.value)}
        />
      </div>
      <p role="status">{t('count', { shown: shown.length, all: mails.length })}</p>
      <Table caption={t('mails')} columns={useColumns()} rows={shown} keyOf={({ mail }) => mail} />
      <Heading level={2}>{t('letters')}</Heading>
      <ul>
        {letters.map(({ letter, title }) => (
          <li key={letter}>
            <LetterExample letter={letter}>{t('letter', { title })}</LetterExample>
          </li>
        ))}
      </ul>
    </>
  );
}

function useColumns(): readonly Column<MailTemplate>[] {
  const { t } = useTranslation('templates');
  const { t: ofMail } = useTranslation('mails');
  return [
    {
      id: 'name',
      head: t('head.mail'),
      namesRow: true,
      cell: ({ mail }) => <TextLink to={addressOf('mailTemplate', { mail })}>{ofMail(`mail.${mail}`)}</TextLink>,
    },
    { id: 'subject', head: t('head.subject'), cell: ({ subject }) => <span lang="nl">{subject}</span> },
    { id: 'to', head: t('head.to'), cell: ({ to }) => t(`to.${to}`) },
  ];
}
