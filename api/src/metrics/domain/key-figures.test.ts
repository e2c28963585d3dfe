import { expect, it } from 'vitest'
import { type KeyFigureFacts, keyFigures } from './key-figures.ts'

const NOTHING: KeyFigureFacts = {
  leads: 0,
  leadsConverted: 0,
  customersAssigned: 0,
  customersContacted: 0,
  tasksDue: 0,
  tasksDone: 0,
  dealsOpened: 0,
  dealsWon: 0,
  dealsLost: 0,
  responseHours: 0,
  leadsAnswered: 0,
  pipelineUsd: 0,
  weightedUsd: 0,
  dealsOpen: 0,
  wonUsd: 0,
}
const panel = (facts: Partial<KeyFigureFacts>, before: Partial<KeyFigureFacts> = {}, targets = {}) =>
  new Map(
    keyFigures({ ...NOTHING, ...facts }, { ...NOTHING, ...before }, targets).map((figure) => [figure.code, figure]),
  )

it('tells win rate (won of those that entered) from closing rate (won of those decided)', () => {
  const figures = panel({ dealsOpened: 10, dealsWon: 2, dealsLost: 3 })
  expect(figures.get('win_rate')).toMatchObject({ value: 0.2, cases: 10 })
  expect(figures.get('closing_rate')).toMatchObject({ value: 0.4, cases: 5 })
})

it('averages the time to the first answer over the leads that got one', () => {
  const figure = panel({ responseHours: 36, leadsAnswered: 3, leads: 9 }).get('response_hours')
  expect(figure).toMatchObject({ value: 12, cases: 3, unit: 'hours', moreIsBetter: false })
})

it('makes up no share of nothing, but says that no value is zero dollars', () => {
  const figures = panel({})
  expect(figures.get('reach')?.value).toBeNull()
  expect(figures.get('pipeline_value')?.value).toBe(0)
})

it('puts the period before and the target beside it', () => {
  const figures = panel({ tasksDue: 4, tasksDone: 3 }, { tasksDue: 2, tasksDone: 1 }, { task_completion: 0.8 })
  expect(figures.get('task_completion')).toMatchObject({ value: 0.75, before: 0.5, target: 0.8 })
  expect(figures.get('reach')?.target).toBeNull()
})
