import type { WorkspaceTranslate } from '../words/translate.ts'

/** Why knowledge could not read a document; its ReadFailureCode. */
export const REASONS = [
  'malformed',
  'encrypted',
  'empty',
  'illegible',
  'too_large',
  'too_many_pages',
  'unsupported',
  'timeout',
  'unreachable',
] as const
/** Why knowledge could not read the CMS at all. */
export const PROBLEMS = ['unreachable', 'timeout', 'refused', 'malformed'] as const

export function wordReason(t: WorkspaceTranslate, code: string): string {
  const known = REASONS.find((one) => one === code)
  return known === undefined ? t('workspaceDocuments:reason.other', { code }) : t(`workspaceDocuments:reason.${known}`)
}

export function wordProblem(t: WorkspaceTranslate, code: string): string {
  const known = PROBLEMS.find((one) => one === code)
  return known === undefined
    ? t('workspaceDocuments:problem.other', { code })
    : t(`workspaceDocuments:problem.${known}`)
}
