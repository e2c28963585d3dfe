import { expect, it } from 'vitest'
import { chartTable } from './chart-table.ts'

const dollars = (value: number): string => `$${value}`

it('says every figure of the lines, their intervals and the goal', () => {
  const table = chartTable({
    kind: 'line',
    categories: ['Nov', 'Dec'],
    categoryLabel: 'Month',
    format: dollars,
    series: [
      { name: 'Won', values: [5, null] },
      { name: 'Forecast', values: [null, 10], band: { name: '80 %', low: [null, 6], high: [null, 15] } },
    ],
    target: { label: 'Goal', value: 12 },
    hrefs: ['/a'],
  })
  expect(table.head).toEqual(['Month', 'Won', 'Forecast', '80 %', 'Goal'])
  expect(table.rows).toEqual([
    { cells: ['Nov', '$5', '–', '–', '$12'], href: '/a' },
    { cells: ['Dec', '–', '$10', '$6 – $15', '$12'] },
  ])
})

it('says the notes of a funnel where they have a head', () => {
  const items = [
    { label: 'Lead', value: 10, note: 'all', href: '/x' },
    { label: 'Won', value: 1 },
  ]
  const spec = { kind: 'funnel', items, itemLabel: 'Stage', valueLabel: 'Customers', format: String } as const
  expect(chartTable({ ...spec, noteLabel: 'Share' }).rows).toEqual([
    { cells: ['Lead', '10', 'all'], href: '/x' },
    { cells: ['Won', '1', '–'] },
  ])
  expect(chartTable(spec).head).toEqual(['Stage', 'Customers'])
})

it('says the points of a scatter', () => {
  const table = chartTable({
    kind: 'scatter',
    points: [{ x: 0.1, y: 0.2, label: 'low' }],
    xLabel: 'said',
    yLabel: 'seen',
    formatX: String,
    formatY: String,
    pointLabel: 'group',
  })
  expect(table).toEqual({ head: ['group', 'said', 'seen'], rows: [{ cells: ['low', '0.1', '0.2'] }] })
})
