import type { FirstContent } from './database/tradewind-database.ts'
import type { Environment } from './environment/parse-environment.ts'

/** What is printed when everything runs: where to go and how to sign in. */
export function welcome(environment: Environment, content: FirstContent): string {
  const { SITE_URL, CMS_URL, API_URL, KNOWLEDGE_URL, SMTP_URL, TRADEWIND_DATA } = environment
  const lines = [
    '',
    'Tradewind runs.',
    '',
    `  Site         ${SITE_URL}`,
    `  Workspace    ${SITE_URL}/workspace`,
    `  CMS          ${CMS_URL}/admin`,
    `  GraphQL      ${API_URL}/graphql`,
    `  Knowledge    ${KNOWLEDGE_URL}`,
    '',
  ]
  if (content === 'empty') lines.push(`  First run: create the administrator at ${SITE_URL}/workspace/first-run`, '')
  if (SMTP_URL === undefined) lines.push(`  No SMTP_URL: mails are kept in ${TRADEWIND_DATA}/mail`)
  lines.push(`  Logs: ${TRADEWIND_DATA}/logs`, '', 'Ctrl-C stops everything.')
  return lines.join('\n')
}
