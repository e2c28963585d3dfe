import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'AP-15': {
    name: 'AP-15 air pulse tool',
    summary: '7 to 15 Nm with shut-off for M5 and M6, 0.78 kg: the lightest power tool we make.',
    sellingPoints: [
      '290 L/min through a 6.5 mm hose, thin enough not to pull at the hand',
      'Hex ¼″ for bits; a ⅜″ square can be ordered',
      '76 dB(A), 73 dB(A) with the exhaust silencer',
    ],
  },
  'AP-30': {
    name: 'AP-30 air pulse tool',
    summary: '13 to 30 Nm with shut-off for M6 to M8, 0.92 kg.',
    sellingPoints: [
      'M8 flange bolts at 25 Nm on a hard joint in 0.6 s, and no reaction worth mentioning',
      '360 L/min at 6.3 bar, 8 mm hose, G¼ inlet',
      '148 mm long, 24 mm from axis to side',
    ],
  },
  'AP-50': {
    name: 'AP-50 air pulse tool',
    summary: '24 to 50 Nm with shut-off for M8 joints of high strength, 1.12 kg.',
    sellingPoints: [
      'Built for one bolt size: M8 of classes 8.8 to 12.9 lie inside its range',
      '0.6 s per joint at 80 % duty, 440 L/min',
      '3.5 m/s² vibration: 4 hours of trigger time before the EU action value of 2.5 m/s² is reached',
    ],
  },
  'AP-50A': {
    name: 'AP-50A air pulse tool with angle head',
    summary: '24 to 50 Nm through an angle head 40 mm high, 18.5 mm from axis to side.',
    sellingPoints: [
      'Exhaust manifolds and brackets beside the engine, where the 158 mm pistol cannot turn in',
      '318 mm long, 1.58 kg, guided with two hands',
      '460 L/min: the angle gear costs only 20 L/min more than the AP-50',
    ],
  },
  'AP-80': {
    name: 'AP-80 air pulse tool',
    summary: '42 to 80 Nm with shut-off for M8 and M10, 1.42 kg.',
    sellingPoints: [
      '0.28 kg lighter than the BP-80, and never on the charger',
      '0.8 s per joint, 540 L/min through a 10 mm hose',
      '½″ square; a ⅜″ spindle can be ordered',
    ],
  },
  'AP-130': {
    name: 'AP-130 air pulse tool',
    summary: '70 to 130 Nm with shut-off for M10 and M12, 1.95 kg.',
    sellingPoints: [
      'M12 of class 8.8 in 0.8 s, one hand, no reaction bar',
      '680 L/min on a G¼ inlet: the largest AP that runs on a 10 mm hose',
      '82 dB(A), with the exhaust silencer 79 dB(A) and thus below the EU action value of 80 dB(A)',
    ],
  },
  'AP-200': {
    name: 'AP-200 air pulse tool',
    summary: '115 to 200 Nm with shut-off for M12 and M14, ¾″ square, 2.65 kg.',
    sellingPoints: [
      'Aluminium housing, for frames and bogies where tools are put down on steel',
      '860 L/min, G⅜ inlet, 13 mm hose, 1.1 s per joint',
      '½″ or 1″ square on request',
    ],
  },
  'AP-300': {
    name: 'AP-300 air pulse tool',
    summary: '175 to 300 Nm with shut-off for M14 to M18, ¾″ square, 3.7 kg.',
    sellingPoints: [
      'The highest torque of all Corvane pulse tools, still without reaction arm',
      '1,120 L/min: one AC-FRL-38 with 2,400 L/min feeds two of them',
      '86 dB(A) and 6.7 m/s²: ear protection, and 1.1 hours of trigger time to the EU action value of 2.5 m/s²',
    ],
  },
} satisfies ProductsInLanguage
