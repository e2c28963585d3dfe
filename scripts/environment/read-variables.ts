import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'

/**
 * Variables of the process before those of `.env`; outside production, what `.env.example` sets (the demo's secrets)
 * fills the gaps, so that a fresh clone starts.
 */
export function readVariables(
  root: string,
  own: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const set = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined && value !== ''))
  const variables = { ...readEnvFile(path.join(root, '.env')), ...set }
  if (variables.TRADEWIND_ENV === 'production') return variables
  const examples = readEnvFile(path.join(root, '.env.example'))
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  return { ...examples, ...filled }
}

function readEnvFile(file: string): Record<string, string | undefined> {
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}
