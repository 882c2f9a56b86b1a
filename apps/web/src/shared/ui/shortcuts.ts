import { useEffect, useSyncExternalStore } from 'react';

const KEPT_AS = 'ronde.shortcuts';
const watchers = new Set<() => void>();

/** Whether keys do something on these pages; some people steer their computer by keys of their own. */
export function shortcutsAreOn(): boolean {
  return localStorage.getItem(KEPT_AS) !== 'off';
}

/** Switches the keyboard shortcuts on or off on this device. */
export function switchShortcuts(on: boolean): void {
  localStorage.setItem(KEPT_AS, on ? 'on' : 'off');
  for (const watcher of watchers) watcher();
}

/** Whether they are on, followed. */
export function useShortcutsOn(): boolean {
  return useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, shortcutsAreOn);
}

/** Does something at a key, unless somebody is typing or switched shortcuts off. `key`: `j`, `?`, or `Ctrl+k`. */
export function useShortcut(key: string, then: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!shortcutsAreOn() || pressed(event) !== key) return;
      if (!key.startsWith('Ctrl+') && isTyping(event.target)) return;
      event.preventDefault();
      then();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, then]);
}

function pressed({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string {
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${key}`;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
