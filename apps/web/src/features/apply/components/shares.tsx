import { Group } from '../../../shared/ui/form/choice-group.js';
import { CentsField } from './cents-field.js';
import { useMunicipalityName } from './written-answers.js';

interface SharesProps {
  readonly title: string;
  /** Years, or codes of municipalities. */
  readonly keys: readonly string[];
  readonly field: 'byYear' | 'division';
  readonly shares: Readonly<Record<string, number>>;
  readonly onChange: (shares: readonly (readonly [key: string, cents: number])[]) => void;
  readonly onFault: (id: string, fault: string | undefined) => void;
}

/** An amount divided over years or municipalities. */
export function Shares({ title, keys, field, shares, onChange, onFault }: SharesProps) {
  const nameOf = useMunicipalityName();
  const keep = (key: string, cents: number | undefined) =>
    onChange(
      keys.flatMap((one) => {
        const share = one === key ? cents : shares[one];
        return share === undefined ? [] : [[one, share] as const];
      }),
    );
  return (
    <Group id={field} label={title}>
      {keys.map((key) => (
        <CentsField
          key={key}
          id={`${field}.${key}`}
          label={nameOf(key)}
          cents={shares[key]}
          onCents={(cents) => keep(key, cents)}
          onFault={onFault}
        />
      ))}
    </Group>
  );
}
