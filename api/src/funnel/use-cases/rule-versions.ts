import type { Work } from '../../context.ts'
import type { RuleDefinition } from '../domain/rule-definition.ts'

/** The versions of a rule, newest first, with the name of who made each; null for what came with the pipeline. */
export async function ruleVersions({ prisma }: Work['database'], ruleId: string) {
  const versions = await prisma.stageRuleVersion.findMany({ where: { ruleId }, orderBy: { version: 'desc' } })
  const ids = versions.flatMap(({ changedBy }) => (changedBy.startsWith('user:') ? [changedBy.slice(5)] : []))
  const users = await prisma.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(users.map(({ id, name }) => [`user:${id}`, name]))
  return versions.map(({ version, definition, effectiveFrom, changedBy }) => ({
    version,
    effectiveFrom,
    definition: definition as unknown as RuleDefinition,
    changedBy: names.get(changedBy) ?? null,
  }))
}
