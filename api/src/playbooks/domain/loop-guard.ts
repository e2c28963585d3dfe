import type { PlaybookDefinition } from '@tradewind/schema/contracts/playbook'

const DAY_MS = 86_400_000

/** Whether another run may begin at `at`, given when earlier ones of this playbook began with this customer. */
export function mayRun({ runs, days }: PlaybookDefinition['loopGuard'], begun: readonly Date[], at: Date): boolean {
  const since = at.getTime() - days * DAY_MS
  return begun.filter((one) => one.getTime() > since && one <= at).length < runs
}
