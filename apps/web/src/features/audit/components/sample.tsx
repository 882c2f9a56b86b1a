import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/paths.js';
import { boardQuery, type BoardFile } from '../../../shared/rounds/board.js';
import { Button } from '../../../shared/ui/button.js';
import { TextField } from '../../../shared/ui/form/text-field.js';
import { Heading } from '../../../shared/ui/heading.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { TaskList } from '../../../shared/ui/task-list.js';
import { useKeptFilter } from '../../../shared/ui/use-kept-filter.js';
import { drawSample } from './draw-sample.js';

const START = { seed: '', count: '5' };

/** A random sample of the files of a round, which others can draw again. */
export function Sample({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('audit');
  const [drawn, draw] = useKeptFilter<{ seed: string; count: string; [name: string]: string }>(START);
  const [typed, type] = useState(drawn);
  const board = useQuery({ ...boardQuery(roundId), enabled: drawn.seed !== '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    draw(typed);
  };
  return (
    <section aria-labelledby="sample">
      <Heading level={2} id="sample">
        {t('sample.title')}
      </Heading>
      <form onSubmit={submit} noValidate>
        <TextField
          id="seed"
          label={t('sample.seed')}
          hint={t('sample.seedHint')}
          value={typed.seed}
          onChange={({ target }) => type({ ...typed, seed: target.value })}
        />
        <TextField
          id="count"
          label={t('sample.count')}
          inputMode="numeric"
          value={typed.count}
          onChange={({ target }) => type({ ...typed, count: target.value.replace(/\D/g, '').slice(0, 3) })}
        />
        <Button type="submit">{t('sample.draw')}</Button>
      </form>
      {drawn.seed !== '' && (
        <QueryView query={board}>
          {(files) => <Drawn roundId={roundId} files={files} seed={drawn.seed} count={Number(drawn.count)} />}
        </QueryView>
      )}
    </section>
  );
}

interface DrawnProps {
  readonly roundId: string;
  readonly files: readonly BoardFile[];
  readonly seed: string;
  readonly count: number;
}

function Drawn({ roundId, files, seed, count }: DrawnProps) {
  const { t } = useTranslation('audit');
  const { t: ofNames } = useTranslation('names');
  const codes = drawSample(
    files.map(({ code }) => code),
    seed,
    count,
  );
  const rows = codes.flatMap((code) => files.filter((file) => file.code === code));
  return (
    <TaskList
      label={t('sample.drawn')}
      rows={rows.map(({ code, leadName, phase, outcome }) => ({
        key: code,
        title: t('sample.file', { name: leadName ?? code }),
        to: addressOf('history', { roundId, code }),
        hint: code,
        status: {
          kind: outcome === null ? ('BUSY' as const) : ('DONE' as const),
          text: outcome === null ? ofNames(`phase.${phase}`) : ofNames(`outcome.${outcome}`),
        },
      }))}
    />
  );
}
