import type { Work } from '../../context.ts'
import { readableAccountsSql } from '../../crm/store/readable-accounts.ts'
import { loadRuleRecords, type RuleRecord } from '../store/rule-record.store.ts'

export type { RuleRecord } from '../store/rule-record.store.ts'

/** How rules and playbooks have done with the customers the caller may see. */
export function ruleRecords(work: Work): Promise<RuleRecord[]> {
  return loadRuleRecords(work.database.prisma, readableAccountsSql(work.actor, 'a'))
}
