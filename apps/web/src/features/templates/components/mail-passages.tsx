import { SummaryList } from '../../../shared/ui/summary-list.js';
import { Text } from '../../../shared/ui/text.js';
import type { ExampleMail } from '../api/templates.js';

type Passage = ExampleMail['passages'][number];

/** What a mail says: sentences, lists, and names with their values. */
export function MailPassages({ passages }: { readonly passages: readonly Passage[] }) {
  return passages.map((passage, index) => <OnePassage key={index} passage={passage} />);
}

function OnePassage({ passage }: { readonly passage: Passage }) {
  if (typeof passage === 'string') return <Text>{passage}</Text>;
  if ('rows' in passage)
    return <SummaryList rows={passage.rows.map(({ name, value }) => ({ term: name, answer: value }))} />;
  return (
    <ul>
      {passage.list.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
