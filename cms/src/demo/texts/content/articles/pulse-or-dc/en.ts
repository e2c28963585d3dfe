import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const en: ArticleText = {
  title: 'Pulse tool or DC nutrunner? Decide by risk, record and reaction',
  summary:
    'A pulse tool is fast and kind to the wrist. A DC nutrunner measures and documents. Three questions settle most stations.',
  seoTitle: 'Pulse tool or DC nutrunner: a comparison table',
  seoDescription:
    'Reaction force, scatter, traceability, noise and cost of battery pulse tools and DC nutrunners side by side, and three questions that decide.',
  body: [
    paragraph(
      'Both tools reach 60 Nm. One does it in a series of short hydraulic blows, the other in one continuous turn against a torque transducer. Everything else follows from that.',
    ),
    heading('Side by side'),
    table(
      ['Criterion', 'Battery pulse tool (BP)', 'DC nutrunner (DN)'],
      [
        ['How torque is made', 'Hydraulic pulses, shut-off at target', 'Continuous rotation, closed-loop control'],
        ['Scatter in production, typical', '±10 % on mixed joints', '±3 to 5 % on mixed joints'],
        ['Reaction in the hand', 'Low, one-handed up to high torque', 'Full: torque ÷ lever length'],
        ['Soft joints', 'Loses energy, needs more capacity', 'Good, speed is adapted'],
        [
          'Torque and angle record',
          'Estimated; measured with a transducer (BP-25C, else an option)',
          'Measured, with curve',
        ],
        ['Noise and vibration', 'Check exposure per shift', 'Low'],
        ['Freedom of movement', 'No cable, no hose', 'Cable to controller'],
        ['Purchase', 'Tool, two packs, charger', 'Tool, cable, controller'],
      ],
    ),
    paragraph(
      'The scatter figures describe the tool type. For a given model the data sheet and a capability study on your joint count.',
    ),
    heading('Three questions'),
    list(
      'Can a loose bolt hurt somebody? Then measure torque and angle: DC nutrunner. If it can only stop the vehicle, a pulse tool with transducer is allowed, too.',
      'Does the customer ask for the value of every bolt? Then DC, or a pulse tool whose transducer reads within ±5 %: up to 25 Nm the connected BP-25C, above it a BP with the transducer option. Is a count enough? Any pulse tool will do.',
      'Is the tool held in one hand, overhead, or above roughly 10 Nm without an arm? Then the pulse tool has the better case.',
    ),
    heading('The mixed line is normal'),
    paragraph(
      'Most lines we plan end up with both: DC at the few safety-relevant joints, pulse tools everywhere the bolt is many and the risk is small. A typical split for a 30-station line is six DC stations and 24 pulse stations, all reporting into the same controller family, so that one sequence covers both.',
    ),
    heading('Before you sign'),
    list(
      'Run 50 tightenings on your own parts and look at mean and scatter, not at the best value.',
      'Have daily vibration exposure A(8) calculated; in the EU and UK action starts at 2.5 m/s² and the limit is 5 m/s².',
      'Check the residual torque with a TW-series wrench after ten minutes: on gaskets it falls with both tools.',
    ),
  ],
}
