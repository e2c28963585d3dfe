import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'TW-25C': {
    name: 'TW-25C click torque wrench',
    summary: '5 to 25 Nm to ±3 %, set in steps of 0.25 Nm, 276 mm long and 0.48 kg light.',
    sellingPoints: [
      'For M5 to M8: battery terminals, spark plugs, valve covers',
      '26 mm head height fits between pipes',
      'ISO 6789-2 certificate under its serial number in the box',
    ],
  },
  'TW-60C': {
    name: 'TW-60C click torque wrench',
    summary: '12 to 60 Nm to ±3 %, set in steps of 0.5 Nm, 0.78 kg.',
    sellingPoints: [
      'From M6 of class 10.9 to M10 of class 8.8: the size most assembly stations ask for',
      '352 mm lever: 170 N at the grip for the full torque, one hand is enough',
      '⅜″ square; ½″ can be ordered',
    ],
  },
  'TW-120C': {
    name: 'TW-120C click torque wrench',
    summary: '24 to 120 Nm to ±3 %, set in steps of 1 Nm, ½″ square, 1.15 kg.',
    sellingPoints: [
      'Wheel bolts of cars at 110 Nm lie in the upper third of the scale, where a lever is easiest to pull',
      '428 mm long: 280 N at the grip for the full torque',
      'Left-hand version for counter-clockwise joints as an option',
    ],
  },
  'TW-210C': {
    name: 'TW-210C click torque wrench',
    summary: '42 to 210 Nm to ±3 %, set in steps of 1 Nm, ½″ square, 1.48 kg.',
    sellingPoints: [
      'M10 to M14: wheels of vans and motor homes, axle and gearbox joints',
      '512 mm long: 410 N at the grip for the full torque, two hands',
      'Fits the case AC-CASE-TW together with a socket set',
    ],
  },
  'TW-340C': {
    name: 'TW-340C click torque wrench',
    summary: '68 to 340 Nm to ±3 %, set in steps of 2 Nm, ½″ square, 1.86 kg.',
    sellingPoints: [
      'The largest click wrench with a ½″ square and the last that still fits the case AC-CASE-TW',
      '628 mm long: 540 N at the grip for the full torque',
      'Operates from −10 °C: commissioning outdoors in winter',
    ],
  },
  'TW-800C': {
    name: 'TW-800C click torque wrench',
    summary: '160 to 800 Nm to ±3 %, set in steps of 5 Nm, ¾″ square, 5.2 kg.',
    sellingPoints: [
      'M18 to M24 of class 8.8 in flanges, rail and construction machinery',
      '1,090 mm lever: 730 N at the grip for the full torque, always a job for two people',
      '1″ square can be ordered; overload to 125 % does no harm',
    ],
  },
  'TW-30D': {
    name: 'TW-30D digital torque wrench',
    summary: '1.5 to 30 Nm to ±1 % in both directions, 0.01 Nm display step, 0.86 kg.',
    sellingPoints: [
      '1:20 range: from an M4 at 3 Nm to an M8 at 27 Nm with one wrench',
      'Angle to 0.1° for residual torque tests on small joints',
      '5,000 results, by USB as standard, by Wi-Fi or Bluetooth as an option',
    ],
  },
  'TW-85D': {
    name: 'TW-85D digital torque wrench',
    summary: '4.25 to 85 Nm to ±1 % in both directions, ⅜″ square, 1.02 kg.',
    sellingPoints: [
      'Replaces TW-25C and TW-60C where the value must be recorded',
      '100 programs with limits; the display and its light turn red or green',
      '424 mm long: 200 N at the grip for the full torque',
    ],
  },
  'TW-135D': {
    name: 'TW-135D digital torque wrench',
    summary: '6.75 to 135 Nm to ±1 % with angle, ½″ square, 1.24 kg: the audit wrench.',
    sellingPoints: [
      'From M6 to M12 without changing the tool: one audit round, one wrench',
      'Breakaway and residual torque with 1,000 samples per second',
      '4,000 measurements per charge, 5,000 in memory with program and time',
    ],
  },
  'TW-200D': {
    name: 'TW-200D digital torque wrench',
    summary: '10 to 200 Nm to ±1 % with angle, 0.1 Nm display step, ½″ square, 1.46 kg.',
    sellingPoints: [
      'Torque-and-angle tightening of M8 to M14 by hand, as the drawing says',
      '548 mm long: 365 N at the grip for the full torque',
      'IP54 and a steel body: oil and rain drops wipe off',
    ],
  },
  'TW-340D': {
    name: 'TW-340D digital torque wrench',
    summary: '17 to 340 Nm to ±1 % with angle, ½″ square, 1.92 kg.',
    sellingPoints: [
      'Chassis and axle joints M10 to M18 with a record for each',
      '662 mm long: 515 N at the grip for the full torque',
      'Speaks Open Protocol: with the Wi-Fi option it reports like a nutrunner',
    ],
  },
  'TW-1000D': {
    name: 'TW-1000D digital torque wrench',
    summary: '50 to 1,000 Nm to ±1 % with angle, ¾″ square, 6.1 kg.',
    sellingPoints: [
      'M18 to M27 in towers, turbines and bogies, each joint with value and time',
      '1,280 mm lever: 780 N at the grip for the full torque, two people',
      'Check it on the TS-1000S, the static sensor of the same range',
    ],
  },
} satisfies ProductsInLanguage
