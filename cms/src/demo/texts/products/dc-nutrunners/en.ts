import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'DN-8': {
    name: 'DN-8 DC nutrunner',
    summary: '1.2 to 8 Nm for M4 and M5, ±3 % by transducer, 0.85 kg in the hand.',
    sellingPoints: [
      'Resolves 0.01 Nm: a 2 Nm screw in plastic can be given limits that mean something',
      'ESD-safe housing and hex ¼″ bit drive for housings of control units and displays',
      '66 dB(A) and 1.2 m/s², well below the EU action values for a full shift',
    ],
  },
  'DN-20': {
    name: 'DN-20 DC nutrunner',
    summary: '3 to 20 Nm for M5 and M6, ±3 % by transducer, exactly 1 kg.',
    sellingPoints: [
      'Airbag and steering column joints with torque and angle on record',
      'ESD-safe as standard, so it also closes battery covers',
      '1,480 rpm run-down, 0.01 Nm resolution, 1.2 s per joint',
    ],
  },
  'DN-40': {
    name: 'DN-40 DC nutrunner',
    summary: '6 to 40 Nm for M6 to M8, ±3 % by transducer, 1.25 kg.',
    sellingPoints: [
      'The largest pistol that still works on the torque arm AC-ARM-30, which takes up to 50 Nm',
      'At 40 Nm on AC-ARM-30 or with the reaction bar; bar, ESD housing and ½″ square are options',
      '1,060 rpm free speed, 70 dB(A)',
    ],
  },
  'DN-40A': {
    name: 'DN-40A DC angle nutrunner',
    summary: '6 to 40 Nm through an angle head 36 mm high, 16 mm from axis to side.',
    sellingPoints: [
      'Goes under a dashboard beam or beside a pipe where the pistol needs 202 mm of room',
      'Its 412 mm are the lever that holds the reaction: 40 Nm are about 100 N at the grip',
      'Torque at the same ±3 % as the pistol, angle resolved to 1°, 880 rpm',
    ],
  },
  'DN-75': {
    name: 'DN-75 DC nutrunner',
    summary: '12 to 75 Nm for M8 and M10, ±3 % by transducer, 1.6 kg.',
    sellingPoints: [
      'Seat, belt and chassis brackets: M10 of class 8.8 needs 54 Nm, well inside its range',
      'From 40 Nm on with the reaction bar, ordered as an option: one operator holds 75 Nm the whole shift',
      '0.05 Nm resolution, 640 rpm, 1.8 s per joint',
    ],
  },
  'DN-75A': {
    name: 'DN-75A DC angle nutrunner',
    summary: '12 to 75 Nm through an angle head 44 mm high, 19.5 mm from axis to side.',
    sellingPoints: [
      'Suspension arms and stabilisers: the head goes between arm and subframe',
      '468 mm long: 75 Nm are about 160 N at the grip, without a reaction bar',
      '2.2 kg, 520 rpm, ½″ square; ⅜″ and ¾″ can be ordered',
    ],
  },
  'DN-150': {
    name: 'DN-150 DC nutrunner',
    summary: '25 to 150 Nm for M10 to M14, ±3 % by transducer, 2.5 kg.',
    sellingPoints: [
      'Wheel bolts and axle joints handheld, always from 40 Nm on with the reaction bar, ordered as an option',
      '0.1 Nm resolution and 1° of angle: torque-then-angle to the yield point',
      '330 rpm, 1.8 s per joint; ½″ square, ⅜″ or ¾″ on request',
    ],
  },
  'DN-250': {
    name: 'DN-250 DC nutrunner',
    summary: '40 to 250 Nm for M12 to M16, the strongest handheld DN, 3.6 kg.',
    sellingPoints: [
      'Truck axles, bogies, slewing rings: a record for joints that were done by wrench',
      '¾″ square, 1″ on request; work with the reaction bar, an option, and a balancer',
      '205 rpm, 2.6 s per joint, repeatability ±1.5 %',
    ],
  },
  'DN-150F': {
    name: 'DN-150F fixtured DC spindle',
    summary: '25 to 150 Nm as a spindle for machines, repeatability ±1 %, IP54.',
    sellingPoints: [
      '58 mm body: several spindles stand close around one hub',
      '2,000,000 tightenings between services, twice as many as a handheld DN',
      '460 rpm from a 900 W motor, duty 70 %, angle resolution 0.5°',
      'Synchronised with up to seven others on a CX-8',
    ],
  },
  'DN-400F': {
    name: 'DN-400F fixtured DC spindle',
    summary: '70 to 400 Nm as a spindle for machines, for M14 to M20, repeatability ±1 %.',
    sellingPoints: [
      'Main bearings, wheel nuts of trucks, ring gears: 400 Nm from an 80 mm body',
      '1,400 W motor, 240 rpm, 2.6 s per joint at duty 70 %',
      '8.8 kg with a steel housing, IP54; ¾″ square, 1″ can be ordered',
    ],
  },
} satisfies ProductsInLanguage
