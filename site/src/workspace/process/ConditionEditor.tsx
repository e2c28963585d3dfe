import type { PlaybookCondition } from '@tradewind/schema/contracts/playbook-condition'
import { ConditionGroup } from './condition/ConditionGroup.tsx'
import type { Path } from './condition/condition-tree.ts'

interface Props {
  /** In the form of `inGroups`. */
  readonly condition: PlaybookCondition
  /** Where it stands in the definition. */
  readonly path: Path
  readonly onChange: (condition: PlaybookCondition) => void
}

/** A condition as groups of rows, nested as deep as the contract allows. */
export function ConditionEditor({ condition, path, onChange }: Props) {
  return <ConditionGroup condition={condition} path={path} depth={0} number="" onChange={onChange} />
}
