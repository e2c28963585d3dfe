import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Visitor } from './visitors.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Opens a page and lists everything that is wrong with it. */
export async function faultsOf({ page, complaints }: Visitor, address: string): Promise<string[]> {
  const response = await page.goto(address)
  const faults = response?.ok() === true ? [] : [`status ${response?.status()}`]
  await page.evaluate(() => document.fonts.ready)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (overflow > 0) faults.push(`${overflow} px wider than the window`)
  // Evaluated by the debugger, not by the page: its content security policy stays in force.
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run({ runOnly: rules }) as Promise<AxeResults>,
    RULES,
  )
  for (const { id, nodes } of violations)
    faults.push(`${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  faults.push(...complaints.splice(0))
  return faults
}
