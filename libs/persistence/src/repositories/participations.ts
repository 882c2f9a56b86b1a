/**
 * Who takes part in a round, a row for each municipality and application: those that lead and those named as partner.
 * The columns are those of `application` with the municipality's `code`; $1 is the round.
 */
export const PARTICIPATIONS = `
  SELECT DISTINCT a.*, p.code FROM application a, unnest(a.partner_municipalities || a.lead_municipality) AS p (code)
  WHERE a.round_id = $1`;

/** What makes a municipality reached: it takes part in an application with an award. Of a row of PARTICIPATIONS. */
export const IS_REACHED = 'coalesce(awarded_cents > 0, false)';
