import { docSentence } from './rules/doc-sentence.rule.mjs';
import { fileName } from './rules/file-name.rule.mjs';
import * as policies from './rules/import-policies.mjs';
import { importPolicyRule } from './rules/import-policy.rule.mjs';

/** The house's own rules, as an ESLint plugin. */
export const ronde = {
  rules: {
    'doc-sentence': docSentence,
    'file-name': fileName,
    'domain-imports': importPolicyRule(policies.domainImports),
    'workflow-imports': importPolicyRule(policies.workflowImports),
    'application-imports': importPolicyRule(policies.applicationImports),
    'controller-imports': importPolicyRule(policies.controllerImports),
    'feature-imports': importPolicyRule(policies.featureImports),
    'web-imports': importPolicyRule(policies.webImports),
    'compiled-relative-imports': importPolicyRule(policies.compiledRelativeImports),
    'direct-relative-imports': importPolicyRule(policies.directRelativeImports),
    'process-imports': importPolicyRule(policies.processImports),
  },
};
