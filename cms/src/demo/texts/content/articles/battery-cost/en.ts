import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const en: ArticleText = {
  title: 'Battery tools on the assembly line: shifts, charging and real cost',
  summary:
    'How many packs a station needs, what a pack costs per year, and why running cost alone pays a battery tool back in about four years rather than in one.',
  seoTitle: 'Battery tools on the line: packs, charging, cost',
  seoDescription:
    'Formulas for packs per station and yearly cost, with a two-shift example in dollars: BP-60 battery pulse tool against an air tool.',
  body: [
    paragraph(
      'Two questions come up in every trial: will the pack last the shift, and what does it cost? Both can be worked out before a tool is on the table.',
    ),
    heading('How many packs'),
    paragraph(
      'Take two thirds of the data sheet figure for planning; it covers cold mornings and aging. BP-60: 1,050 tightenings per charge, so plan 700. At 175 tightenings an hour a pack runs 4 hours. AC-CHG-2 fills a 5 Ah pack in 40 minutes, two at once in 50.',
    ),
    list(
      'Packs per tool = 1 + charging time ÷ running time, rounded up',
      'Here: 1 + 40 min ÷ 240 min, rounded up = 2 packs',
    ),
    paragraph(
      'Change packs at breaks, not on the red LED. Charge between 5 and 40 °C and keep one spare pack for every five tools.',
    ),
    heading('What a year costs'),
    paragraph(
      'Two shifts of 7.5 hours, 240 days: A = 630,000 tightenings, that is 900 charges. Assumptions: pack life 800 charges, 0.09 kWh per charge, charger efficiency 85 %, power at $0.12/kWh, compressed air at 0.12 kWh/m³.',
    ),
    table(
      ['Per station and year', 'Battery (BP-60)', 'Air (AP-50)'],
      [
        ['Energy', '95 kWh: $11', '814 kWh: $98'],
        ['Packs: 900 ÷ 800 × $128', '$144', '–'],
        ['Charger $145 over 5 years', '$29', '–'],
        ['Hoses, filter, lubricator', '–', '$160'],
        ['Air drop $1,200 over 8 years', '–', '$150'],
        ['Total', '$184', '$408'],
      ],
    ),
    paragraph(
      'The air line: 440 L/min for one second per tightening gives 4,620 m³; a 10 L/min leak at the coupling over 3,600 pressurized hours adds 2,160 m³. A third of the bill is a leak.',
    ),
    heading('What that means'),
    paragraph(
      'The saving is about $224 a year. The battery tool costs roughly $960 more with its second pack, so payback on running cost alone takes 4.3 years. Anyone who promises you one year has counted something else. Usually that something is real:',
    ),
    list(
      'Every line move costs a new air drop; a battery station is carried over.',
      'No hose across a finished surface, so no scratch to rework.',
      'A connected tool counts bolts; see our sample case on rework.',
    ),
    paragraph(
      'Prices are rounded planning figures for the United States in dollars, not an offer; the other language editions use the prices and shifts of their own markets and reach other payback periods. Put in your own and the formula still holds.',
    ),
  ],
}
