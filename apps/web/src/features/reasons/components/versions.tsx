import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Text } from '../../../shared/ui/text.js';
import type { ReasonsVersion } from '../api/reasons.js';

/** Every version, the latest first, each with what it left out of the proposal and what it added. */
export function Versions({ versions }: { readonly versions: readonly ReasonsVersion[] }) {
  const { t } = useTranslation('reasons');
  return (
    <section aria-labelledby="versions">
      <Heading level={2} id="versions">
        {t('versions.title')}
      </Heading>
      {versions.length === 0 ? (
        <Text>{t('versions.none')}</Text>
      ) : (
        versions.map((version) => <Version key={version.version} version={version} />)
      )}
    </section>
  );
}

function Version({
  version: { version, editedBy, editedAt, adoptedBy, difference },
}: {
  readonly version: ReasonsVersion;
}) {
  const { t } = useTranslation('reasons');
  const { instant } = useFormats();
  return (
    <article>
      <Heading level={3}>{t('versions.one', { version })}</Heading>
      <Text>{t('versions.by', { person: editedBy, at: instant(editedAt) })}</Text>
      {adoptedBy !== null && <Text>{t('versions.adopted', { person: adoptedBy })}</Text>}
      <p className="letter-text">
        {difference.map(({ kind, text }, index) => {
          if (kind === 'SAME') return <span key={index}>{text}</span>;
          return kind === 'ADDED' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
        })}
      </p>
    </article>
  );
}
