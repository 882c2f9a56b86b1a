import type { ObjectionOutcome, ObjectionState } from '@ronde/domain';

const ADVISED: Record<ObjectionOutcome, string> = {
  INADMISSIBLE: 'niet-ontvankelijk te verklaren',
  UNFOUNDED: 'ongegrond te verklaren',
  PARTLY_FOUNDED: 'voor een deel gegrond te verklaren',
  FOUNDED: 'gegrond te verklaren',
};

/** Why an objection is decided as it is (Awb 7:12(1)), as far as its course tells: its day, its cure, its committee. */
export function composeObjectionReasons(file: ObjectionState): readonly string[] {
  const { report, withCommittee } = file;
  return [
    ...timeliness(file),
    ...cured(file),
    ...(withCommittee && report?.advice ? [`De commissie adviseert mij uw bezwaar ${ADVISED[report.advice]}.`] : []),
  ];
}

function timeliness({ objection, takenIntoAccount }: ObjectionState): readonly string[] {
  if (objection === undefined) return [];
  const { timeliness: when } = objection;
  if (when === 'in-time' || when === 'in-time-by-post') return ['U heeft op tijd bezwaar gemaakt.'];
  if (when === 'early') return ['U heeft bezwaar gemaakt voordat de termijn begon.'];
  if (takenIntoAccount === undefined) return ['U heeft na afloop van de termijn bezwaar gemaakt.'];
  return [
    takenIntoAccount
      ? 'U heeft na afloop van de termijn bezwaar gemaakt. Daar had u een goede reden voor (artikel 6:11 van de Algemene wet bestuursrecht).'
      : 'U heeft na afloop van de termijn bezwaar gemaakt. Daar had u geen goede reden voor (artikel 6:11 van de Algemene wet bestuursrecht).',
  ];
}

function cured({ cures }: ObjectionState): readonly string[] {
  const latest = cures.at(-1);
  if (latest === undefined || latest.status === 'OPEN') return [];
  return latest.status === 'CURED'
    ? ['Wat aan uw bezwaarschrift ontbrak, heeft u op tijd aangevuld.']
    : ['Wat aan uw bezwaarschrift ontbrak, heeft u niet op tijd aangevuld.'];
}
