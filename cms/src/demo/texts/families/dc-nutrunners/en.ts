import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'DC nutrunners',
  summary:
    'Transducerised nutrunners from 1.2 to 400 Nm, handheld and fixtured. ±3 % over the whole range, torque and angle of every joint on record.',
  intro:
    'A DC nutrunner measures what it tightens. The transducer sits between gear and square drive and is read 4,000 times a second; the controller steers the motor by that curve and ends at the target torque, at an angle, or at the yield point. The result is ±3 % over the whole range, ±2 % with an ISO/IEC 17025 calibration, and a record for every joint. Six pistols cover 1.2 to 250 Nm, two angle tools go where a pistol cannot, and two spindles serve machines, up to 400 Nm. All run on 48 V from a CX controller through one cable. The reaction goes into the hand: with a pistol, use the reaction bar from 40 Nm on.',
  scenes: [
    {
      title: 'Airbag, steering, seat: safety joints',
      text: 'The process sheet asks for torque and angle with limits, and for the record to be kept for years. A DN-20 or DN-40 with a CX-1 releases the conveyor only after the last joint is within its window.',
    },
    {
      title: 'Battery packs for electric vehicles',
      text: 'Ninety M6 joints on a cover, all alike, all to be proved. On the torque arm AC-ARM-30 the operator feels no reaction and the tool stays upright; tools up to 20 Nm are ESD-safe as standard.',
    },
    {
      title: 'Wheel hub and cylinder head: several spindles at once',
      text: 'Four DN-150F on one CX-4 reach the threshold torque together and finish together, so that the flange seats evenly. 0.5° angle resolution and duty 70 % fit a machine cycle.',
    },
  ],
  operatingConditions:
    '0 to 50 °C, humidity up to 85 %, storage −20 to 70 °C. Handheld tools IP42, duty 50 %; fixtured spindles IP54, duty 70 %. Cable 5 m, 10 m as an option. Noise 66 to 74 dB(A), vibration 1.2 to 2.3 m/s². Always needs a CX controller: a DN tool does not run on its own. Not for explosive atmospheres.',
  faq: [
    {
      question: 'Which controller goes with which tool?',
      answer:
        'Handheld DN tools run on CX-1, CX-2 or CX-4. The spindles DN-150F and DN-400F run on CX-2, CX-4 or CX-8. The tool brings its calibration values with it: change the tool and the controller reads them.',
    },
    {
      question: 'What is the difference between accuracy and repeatability here?',
      answer:
        '±3 % is how far the reading may lie from the true torque anywhere in the range. Repeatability, ±1.5 % handheld and ±1 % fixtured, is the scatter on one and the same joint. For a capability study the second counts.',
    },
    {
      question: 'How do I prove capability on my joint?',
      answer:
        'Mount a TS rotary sensor between tool and socket, tighten at least 25 joints and compare. The tools carry a VDI/VDE 2647 test; we send the report with the tool.',
    },
    {
      question: 'How long is the lead time?',
      answer:
        'Three weeks for the small handheld tools up to six weeks for the DN-400F, when stock does not cover your order. Each product page shows the pieces on hand and the days.',
    },
  ],
  seoTitle: 'DC nutrunners 1.2–400 Nm, transducerised | Corvane Torque',
  seoDescription:
    'Ten DC nutrunners, pistol, angle and fixtured, 1.2 to 400 Nm: ±3 % accuracy, angle monitoring, controllers, drawings, prices and lead time.',
} satisfies FamilyInLanguage
