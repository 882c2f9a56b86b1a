import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../shared/api/faults-of.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/form/error-summary.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Table } from '../../../shared/ui/table.js';
import { Text } from '../../../shared/ui/text.js';
import type { Scenarios } from '../api/scenarios.js';
import { useMunicipalityColumns } from './use-municipality-columns.js';
import { addressOfWeights, readWeights, type TypedWeights } from './weights.js';

interface PerMunicipalityProps {
  readonly found: Scenarios;
  readonly onWeights: (address: string) => void;
}

/** What each municipality would get by each scenario, with a weight that can be changed. */
export function PerMunicipality({ found, onWeights }: PerMunicipalityProps) {
  const { t } = useTranslation('scenarios');
  const { municipalities } = found;
  const [typed, setTyped] = useState<TypedWeights>(() =>
    Object.fromEntries(municipalities.map(({ municipality, weight }) => [municipality.code, String(weight)])),
  );
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const columns = useMunicipalityColumns(typed, faults, (code, weight) => setTyped({ ...typed, [code]: weight }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { weights, faulty } = readWeights(typed);
    const nameOf = (code: string) =>
      municipalities.find(({ municipality }) => municipality.code === code)?.municipality.name;
    setFaults(faulty.map((code) => ({ id: `weight-${code}`, message: t('noWeight', { municipality: nameOf(code) }) })));
    if (faulty.length === 0) onWeights(addressOfWeights(weights));
  };
  return (
    <form onSubmit={submit} noValidate aria-labelledby="per-municipality">
      <Heading level={2} id="per-municipality">
        {t('perMunicipality')}
      </Heading>
      <Text>{t('weightsHint')}</Text>
      <ErrorSummary faults={faults} />
      <Table
        caption={t('perMunicipality')}
        columns={columns}
        rows={municipalities}
        keyOf={({ municipality }) => municipality.code}
      />
      <Button type="submit">{t('reckon')}</Button>
    </form>
  );
}
