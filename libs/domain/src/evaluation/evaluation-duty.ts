import type { Cents } from '../vocabulary.js';
import type { ReceivedEvaluation } from './evaluation-facts.js';

/**
 * When a project must be evaluated. The sources differ on all four points, so each is a choice of the round.
 */
export interface EvaluationRule {
  readonly amountCents: Cents;
  /** GT: strictly above (Kamerstuk 29754-623); GTE: from the amount on (Regeling 2022 art. 7(3)). */
  readonly comparison: 'GT' | 'GTE';
  readonly basis: 'REQUESTED' | 'AWARDED';
  readonly unit: 'PROJECT' | 'APPLICATION';
  readonly kind: 'ANY' | 'EFFECT_INDEPENDENT';
}

/** The default of the product: above € 100,000 requested, per project, any kind (Kamerstuk 29754-623; per project is an assumption). */
export const LETTER_2021_RULE: EvaluationRule = {
  amountCents: 10_000_000,
  comparison: 'GT',
  basis: 'REQUESTED',
  unit: 'PROJECT',
  kind: 'ANY',
};

/** Regeling 2022 art. 7(3): € 100,000 or more requested, an effect evaluation by an independent organisation. */
export const REGULATION_2022_RULE: EvaluationRule = {
  ...LETTER_2021_RULE,
  comparison: 'GTE',
  kind: 'EFFECT_INDEPENDENT',
};

/** Amounts in cents that the threshold may look at; before the award `awardedCents` is absent and the requested amount counts. */
export interface ThresholdAmounts {
  readonly requestedCents: Cents;
  readonly awardedCents?: Cents;
  /** Sum over the application, used when the unit is APPLICATION. */
  readonly applicationRequestedCents: Cents;
  readonly applicationAwardedCents?: Cents;
}

/** Whether the project must be evaluated under `rule`. */
export function mustBeEvaluated(rule: EvaluationRule, amounts: ThresholdAmounts): boolean {
  const measured = measuredAmount(rule, amounts);
  return rule.comparison === 'GT' ? measured > rule.amountCents : measured >= rule.amountCents;
}

function measuredAmount(rule: EvaluationRule, amounts: ThresholdAmounts): Cents {
  const whole = rule.unit === 'APPLICATION';
  const requested = whole ? amounts.applicationRequestedCents : amounts.requestedCents;
  if (rule.basis === 'REQUESTED') return requested;
  return (whole ? amounts.applicationAwardedCents : amounts.awardedCents) ?? requested;
}

/**
 * Whether a report is what the rule asks for. Regeling 2022 art. 7(3): an evaluation of the effect by an independent
 * organisation; the letters leave the kind open. What the municipality said of its report counts, a person judges whether
 * it is so.
 */
export function meetsKind(rule: EvaluationRule, report: Pick<ReceivedEvaluation, 'kind' | 'independent'>): boolean {
  return rule.kind === 'ANY' || (report.kind === 'EFFECT' && report.independent);
}
