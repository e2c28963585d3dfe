import { heading, list, paragraph, quote, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const en: ArticleText = {
  title: 'Sample case: rework on a gearbox line from 3.1 % to 0.6 %',
  summary:
    'A calculated sample, not a customer report: 14 bolts per housing, missed bolts as the main cause, and a payback of 8.9 months with every step shown.',
  seoTitle: 'Sample case: gearbox line rework cut to 0.6 %',
  seoDescription:
    'A worked sample: why a gearbox line reworked 3.1 % of units, what counting and angle limits change, and how the payback is calculated.',
  body: [
    quote(
      'Sample case. The plant and its figures are invented to show the method; they describe no customer of ours. Wages and prices are those of the United States; the other language editions calculate with their own markets and reach other payback periods.',
    ),
    heading('The station'),
    paragraph(
      'A housing cover is closed with 14 M8 flange bolts at 25 Nm ±10 %. Output is 420 gearboxes a day over two shifts. Two air shut-off tools, no counting. At the leak test 3.1 % of units come back, 13 a day, each costing 18 minutes.',
    ),
    heading('What the returns had in common'),
    table(
      ['Cause', 'Share', 'Would a better tool alone stop it?'],
      [
        ['Bolt missed', '48 %', 'No, this needs counting'],
        ['Torque too low on gasket side', '31 %', 'Yes, closed-loop control'],
        ['Sequence not kept', '13 %', 'No, this needs guidance'],
        ['Cross-threaded', '8 %', 'Yes, with angle limits'],
      ],
    ),
    paragraph(
      'Six returns in ten had nothing to do with accuracy. Ordering a more precise tool without a counter would have left them on the line.',
    ),
    heading('What was changed'),
    list(
      'Two DN-40 nutrunners on AC-ARM-30 reaction arms, one CX-2 controller for both',
      'Batch of 14 per unit; the fixture clamp opens only at 14 OK',
      'Two stages: snug all at 8 Nm, then 25 Nm in a cross pattern',
      'Angle window 20–75° from 8 Nm, set from 50 recorded tightenings with a TS-75R',
      'Daily check with a rotary transducer, three readings per tool',
    ),
    heading('The result, and the arithmetic'),
    paragraph(
      'Rework after eight weeks in the sample: 0.6 %. The cycle became 2 seconds longer, which the line had in reserve.',
    ),
    list(
      'Units avoided: 420 × (3.1 − 0.6) % = 10.5 a day',
      'Time: 10.5 × 18 min = 189 min a day; × 240 days = 756 hours',
      'Value at $42 an hour: $31,752 a year',
      'Investment with integration and training: $23,500',
      'Payback: 23,500 ÷ 31,752 × 12 = 8.9 months',
    ),
    heading('What stays open'),
    paragraph(
      'The remaining 0.6 % came from castings and gaskets. No tool fixes those. Before you copy this case, count your own causes for two weeks: if missed bolts are under 20 %, the payback changes.',
    ),
  ],
}
