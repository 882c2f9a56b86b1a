/**
 * Names by which people know a municipality that the register lists under another: the spoken name beside the written one
 * (Den Haag stands as 's-Gravenhage), and the Dutch name beside the Frisian one that the municipality made official.
 */
export const SPOKEN_NAMES: readonly { readonly code: string; readonly name: string }[] = [
  { code: 'GM0518', name: 'Den Haag' },
  { code: 'GM0796', name: 'Den Bosch' },
  { code: 'GM0737', name: 'Tietjerksteradeel' },
  { code: 'GM0820', name: 'Nuenen' },
  { code: 'GM1891', name: 'Dantumadeel' },
  { code: 'GM1900', name: 'Zuidwest-Friesland' },
  { code: 'GM1900', name: 'Sudwest-Fryslan' },
  { code: 'GM1940', name: 'De Friese Meren' },
  { code: 'GM1970', name: 'Noordoost-Friesland' },
  { code: 'GM1970', name: 'Noardeast-Fryslan' },
];
