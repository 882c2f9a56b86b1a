import { MINISTRIES, SUBSTITUTED_ROLES } from '@ronde/domain';
import { z } from 'zod';
import { answer } from './answers.js';
import { personId } from './assessment-bodies.js';
import { instant, localDate } from './values.js';

const absence = {
  personId,
  substituteId: personId,
  role: z.enum(SUBSTITUTED_ROLES),
  ministry: z.enum(MINISTRIES),
  firstDay: localDate,
  lastDay: localDate,
};

export const absenceBody = z
  .strictObject(absence)
  .meta({ id: 'Absence', description: 'Who is away and who does the work, by ids. Never why: that is private.' });
export const registeredAbsence = answer.extend({ absenceId: z.string() }).meta({ id: 'RegisteredAbsence' });

export const absencesQuery = z.strictObject({ substituteId: z.string().max(100).optional() });
const absenceRow = z
  .object({
    absenceId: z.string(),
    ...absence,
    registeredBy: z.string(),
    registeredAt: instant,
    endedAt: instant.optional(),
  })
  .meta({ id: 'AbsenceRow' });
export const absenceList = z.object({ items: z.array(absenceRow) }).meta({ id: 'AbsenceList' });
