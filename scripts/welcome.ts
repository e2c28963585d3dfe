import { z } from 'zod'
import type { Environment } from './environment/parse-environment.ts'

const signIns = z.object({
  password: z.string(),
  people: z.array(z.object({ email: z.string(), role: z.string() })),
})

/** Who can sign in to the demo. */
export type SignIns = z.infer<typeof signIns>

/** Reads what `api/scripts/demo-sign-ins.ts` prints. */
export function parseSignIns(line: string): SignIns | undefined {
  try {
    return signIns.parse(JSON.parse(line))
  } catch {
    return undefined
  }
}

/**
 * What is printed when everything runs: where to go and how to sign in.
 * @param demo undefined when the database is not the demo company's.
 */
export function welcome(environment: Environment, demo: SignIns | undefined, isNew: boolean): string {
  const { SITE_URL, CMS_URL, API_URL, KNOWLEDGE_URL, SMTP_URL, TRADEWIND_DATA } = environment
  const lines = [
    '',
    'Tradewind runs.',
    '',
    `  Site        ${SITE_URL}`,
    `  Workspace   ${SITE_URL}/workspace`,
    `  CMS         ${CMS_URL}/admin`,
    `  GraphQL     ${API_URL}/graphql`,
    `  Knowledge   ${KNOWLEDGE_URL}`,
    '',
  ]
  if (demo !== undefined) {
    lines.push(`  Sign in with the password ${demo.password} as`)
    for (const { email, role } of demo.people) lines.push(`    ${email.padEnd(28)} ${role}`)
    lines.push('')
  } else if (isNew) {
    lines.push(`  First run: create the administrator at ${SITE_URL}/workspace/first-run`, '')
  }
  if (SMTP_URL === undefined) lines.push(`  Mails       ${TRADEWIND_DATA}/mail (no SMTP_URL is set)`)
  lines.push(`  Logs        ${TRADEWIND_DATA}/logs`, '', 'Ctrl-C stops everything.')
  return lines.join('\n')
}
