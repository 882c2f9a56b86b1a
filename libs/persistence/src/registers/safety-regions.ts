/** A safety region (Wet veiligheidsregio's, annex) by its code of Statistics Netherlands. */
export interface SafetyRegion {
  readonly code: string;
  readonly name: string;
}

const NAMES = [
  ...['Groningen', 'Fryslân', 'Drenthe', 'IJsselland', 'Twente', 'Noord- en Oost-Gelderland', 'Gelderland-Midden'],
  ...['Gelderland-Zuid', 'Utrecht', 'Noord-Holland-Noord', 'Zaanstreek-Waterland', 'Kennemerland'],
  ...['Amsterdam-Amstelland', 'Gooi en Vechtstreek', 'Haaglanden', 'Hollands Midden', 'Rotterdam-Rijnmond'],
  ...['Zuid-Holland Zuid', 'Zeeland', 'Midden- en West-Brabant', 'Brabant-Noord', 'Brabant-Zuidoost'],
  ...['Limburg-Noord', 'Zuid-Limburg', 'Flevoland'],
];

/** The 25 safety regions in the order of their codes, VR01 to VR25. */
export const SAFETY_REGIONS: readonly SafetyRegion[] = NAMES.map((name, index) => ({
  code: `VR${String(index + 1).padStart(2, '0')}`,
  name,
}));
