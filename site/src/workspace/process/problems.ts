import { playbookInput } from '@tradewind/schema/contracts/playbook'
import type { LocalizedText } from '@tradewind/schema/locales'
import { createContext, useContext } from 'react'
import type { FieldProblem } from '../api/failure.ts'
import { wordFieldProblem } from '../api/failure.ts'
import type { WorkspaceTranslate } from '../words/translate.ts'
import type { Path } from './condition/condition-tree.ts'

/** What the contract complains about in words of its own. */
export const PROBLEM_CODES = [
  'empty_list',
  'empty_value',
  'bad_field',
  'no_text',
  'empty_group',
  'too_deep',
  'not_a_share',
  'negative',
  'id_twice',
  'not_automatic',
  'needs_content',
  'unknown_content',
  'unknown_mark',
] as const

/** Problems of a definition by the place where they stand. */
export type Problems = ReadonlyMap<string, FieldProblem>
export const NO_PROBLEMS: Problems = new Map()

const keyOf = (path: Path): string => path.map(String).join('.')

export const ProblemContext = createContext<Problems>(NO_PROBLEMS)

/** What is wrong at a place, in the reader's language; the first of several places that has something. */
export function useProblem(t: WorkspaceTranslate): (...paths: readonly Path[]) => string | undefined {
  const problems = useContext(ProblemContext)
  return (...paths) => {
    for (const path of paths) {
      const found = problems.get(keyOf(path))
      if (found !== undefined) return wordProblem(t, found)
    }
    return undefined
  }
}

export function wordProblem(t: WorkspaceTranslate, problem: FieldProblem): string {
  const code = PROBLEM_CODES.find((one) => one === problem.code)
  return code === undefined ? wordFieldProblem(t, problem) : t(`workspaceProcess:problem.${code}`)
}

/** As the API tells them: a definition's own places stand below `definition` there. */
export function problemsOf(fields: readonly FieldProblem[]): Problems {
  return new Map(
    fields.map((field) => [keyOf(field.path[0] === 'definition' ? field.path.slice(1) : field.path), field]),
  )
}

/** What the API would refuse, found before it is asked. */
export function checkPlaybook(name: LocalizedText, definition: unknown): Problems {
  const found = playbookInput.safeParse(definition).error?.issues ?? []
  const fields = found.map((issue): FieldProblem => {
    const named = issue.code === 'custom' ? issue.params?.code : undefined
    return {
      path: issue.path.map(String),
      code: typeof named === 'string' ? named : (issue.code ?? 'invalid'),
      message: issue.message,
    }
  })
  const nameless = Object.values(name).every((text) => text.trim() === '')
  return problemsOf(nameless ? [{ path: ['name'], code: 'invalid_type', message: '' }, ...fields] : fields)
}
