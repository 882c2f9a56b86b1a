/** How the pages are coloured; AS_DEVICE follows the setting of the device, CONTRAST does so with more contrast. */
export const COLOUR_SCHEMES = ['AS_DEVICE', 'LIGHT', 'DARK', 'CONTRAST'] as const;
export type ColourScheme = (typeof COLOUR_SCHEMES)[number];

const KEPT_AS = 'ronde.colour-scheme';
const DARK = '(prefers-color-scheme: dark)';
const MORE_CONTRAST = '(prefers-contrast: more)';

/** What was chosen on this device. */
export function chosenColourScheme(): ColourScheme {
  const kept = localStorage.getItem(KEPT_AS);
  return COLOUR_SCHEMES.find((one) => one === kept) ?? 'AS_DEVICE';
}

/** Colours the pages, now; styles know only what is in force. */
export function applyColourScheme(scheme: ColourScheme): void {
  const { dataset } = document.documentElement;
  const isDark = scheme === 'DARK' || (scheme !== 'LIGHT' && matchMedia(DARK).matches);
  dataset['scheme'] = isDark ? 'dark' : 'light';
  if (scheme === 'CONTRAST' || matchMedia(MORE_CONTRAST).matches) dataset['contrast'] = 'more';
  else delete dataset['contrast'];
}

/** Colours the pages as was chosen, and again when the setting of the device changes. */
export function followColourScheme(): void {
  const apply = () => applyColourScheme(chosenColourScheme());
  for (const asked of [DARK, MORE_CONTRAST]) matchMedia(asked).addEventListener('change', apply);
  apply();
}

/** Colours the pages, now and the next time on this device. */
export function chooseColourScheme(scheme: ColourScheme): void {
  localStorage.setItem(KEPT_AS, scheme);
  applyColourScheme(scheme);
}
