let isPressed = false;
const released = new Set<() => void>();

if (typeof document !== 'undefined') {
  const release = () => {
    isPressed = false;
    const waiting = [...released];
    released.clear();
    // The click follows the release: what moves the page comes after it.
    setTimeout(() => waiting.forEach((then) => then()));
  };
  document.addEventListener('pointerdown', () => (isPressed = true), { capture: true });
  document.addEventListener('pointerup', release, { capture: true });
  document.addEventListener('pointercancel', release, { capture: true });
}

/**
 * Does something that may move what stands below: at once, or while a button is being pressed after the click, which
 * would otherwise miss what it was meant for.
 */
export function afterPress(then: () => void): void {
  if (isPressed) released.add(then);
  else then();
}
