import { DEFICIENCY_WORDS } from '../code-words.js';
import type { ReasonsSource } from './compose-reasons.js';
import { ASSESSED, criteriaNotMet, viewsOnRefusal } from './judged-projects.js';

/** Why an application is rejected, beside the ground itself. */
export function rejectionReasons(source: ReasonsSource): readonly string[] {
  const { file } = source;
  const judged = file.advised.length > 0;
  return [
    judged ? ASSESSED : 'Aan de inhoud van uw aanvraag ben ik daarom niet toegekomen.',
    ...criteriaNotMet(source),
    ...viewsOnRefusal(file),
  ];
}

/** Why an application is not taken into consideration (Awb 4:5), beside the course of the supplement. */
export function notTakenReasons({ file }: ReasonsSource): readonly string[] {
  if (file.missing.length === 0) return [];
  const missing = file.missing.map((deficiency) => lowerCase(DEFICIENCY_WORDS[deficiency].name));
  return [`In uw aanvraag ontbreekt nog: ${missing.join('; ')}. Daardoor kan ik uw aanvraag niet beoordelen.`];
}

const lowerCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
