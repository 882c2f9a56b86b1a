import { addressOf } from '../paths.js';
import { TextLink } from './text-link.js';

/** The way back to the round, above the heading of what belongs to it. */
export function BackToRound({ roundId, text }: { readonly roundId: string; readonly text: string }) {
  return <TextLink to={addressOf('round', { roundId })}>{text}</TextLink>;
}
