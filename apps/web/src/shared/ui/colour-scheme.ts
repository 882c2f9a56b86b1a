/** How the pages are coloured; AS_DEVICE follows the setting of the device. */
export const COLOUR_SCHEMES = ['AS_DEVICE', 'LIGHT', 'DARK'] as const;
export type ColourScheme = (typeof COLOUR_SCHEMES)[number];

const KEPT_AS = 'ronde.colour-scheme';

/** What was chosen on this device. */
export function chosenColourScheme(): ColourScheme {
  const kept = localStorage.getItem(KEPT_AS);
  return COLOUR_SCHEMES.find((one) => one === kept) ?? 'AS_DEVICE';
}

/** Colours the pages, now. */
export function applyColourScheme(scheme: ColourScheme): void {
  const { dataset } = document.documentElement;
  if (scheme === 'AS_DEVICE') delete dataset['scheme'];
  else dataset['scheme'] = scheme.toLowerCase();
}

/** Colours the pages, now and the next time on this device. */
export function chooseColourScheme(scheme: ColourScheme): void {
  localStorage.setItem(KEPT_AS, scheme);
  applyColourScheme(scheme);
}
