import { describe, expect, it } from 'vitest'
import { playbookDefinition, playbookInput } from './playbook.ts'
import { MAX_CONDITION_DEPTH, playbookCondition } from './playbook-condition.ts'

const RISK = { fact: 'risk', op: 'at_least', value: 0.5 }
const nestedBy = (groups: number): object =>
  Array.from({ length: groups }).reduce<object>((inner) => ({ any: [inner] }), RISK)
const playbook = (part: object) => ({
  trigger: { kind: 'silence', days: 7 },
  condition: { all: [] },
  steps: [{ id: 'stop', kind: 'end' }],
  loopGuard: { runs: 1, days: 30 },
  ...part,
})
const problemsOf = (schema: typeof playbookDefinition, input: unknown) =>
  schema
    .safeParse(input)
    .error?.issues.map(({ path, code, ...issue }) => [
      path.join('.'),
      code === 'custom' ? (issue as { params?: { code?: string } }).params?.code : code,
    ])

describe('a condition', () => {
  it('comes back as it was given, without what does not belong to it', () => {
    const tree = { all: [{ any: [RISK, { not: { fact: 'has_owner', op: 'is', value: true } }] }] }
    expect(playbookCondition.parse(tree as never)).toEqual(tree)
    expect(playbookCondition.parse({ ...RISK, more: 1 } as never)).toEqual(RISK)
  })

  it('names the row that is wrong, however deep it stands', () => {
    const rows = {
      all: [
        RISK,
        {
          not: {
            any: [
              { fact: 'stage', op: 'one_of', value: 'won' },
              { ...RISK, value: null },
            ],
          },
        },
      ],
    }
    expect(problemsOf(playbookDefinition, playbook({ condition: rows }))).toEqual([
      ['condition.all.1.not.any.0.value', 'invalid_type'],
      ['condition.all.1.not.any.1.value', 'invalid_type'],
    ])
  })

  it('goes as deep as is allowed and no deeper, even when somebody sends a tower of ten thousand', () => {
    expect(playbookCondition.safeParse(nestedBy(MAX_CONDITION_DEPTH) as never).success).toBe(true)
    for (const groups of [MAX_CONDITION_DEPTH + 1, 10_000])
      expect(playbookCondition.safeParse(nestedBy(groups) as never).success).toBe(false)
    const nots = Array.from({ length: 10_000 }).reduce<object>((inner) => ({ not: inner }), RISK)
    expect(playbookCondition.safeParse(nots as never).success).toBe(false)
  })

  it.each([null, 1, 'all', [], {}, { all: 1 }, { any: [] }, { fact: 'x' }])('is not %j', (value) =>
    expect(playbookCondition.safeParse(value as never).success).toBe(false),
  )
})

describe('a playbook that is handed in', () => {
  it('makes sense besides having the right form', () => {
    const condition = {
      all: [
        { fact: 'stage', op: 'one_of', value: [] },
        { ...RISK, value: 50 },
        { fact: 'days_silent', op: 'at_least', value: -1 },
        { not: { all: [] } },
      ],
    }
    const steps = [
      { id: 'look', kind: 'check', condition: { all: [] }, otherwise: 'end' },
      { id: 'do', kind: 'action', action: 'task', title: { en: 'Call {compny}' } },
    ]
    expect(problemsOf(playbookInput as never, playbook({ condition, steps }))).toEqual([
      ['condition.all.0.value', 'empty_list'],
      ['condition.all.1.value', 'not_a_share'],
      ['condition.all.2.value', 'negative'],
      ['condition.all.3.not', 'empty_group'],
      ['steps.0.condition', 'empty_group'],
      ['steps.1.title.en', 'unknown_mark'],
    ])
    // What is stored already is taken as it is.
    expect(playbookDefinition.safeParse(playbook({ condition })).success).toBe(true)
  })
})
