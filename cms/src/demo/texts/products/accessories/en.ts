import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'AC-BAT18-25': {
    name: 'AC-BAT18-25 battery 18 V 2.5 Ah',
    summary: 'Lithium-ion battery 18 V, 2.5 Ah, 0.42 kg: standard with BP-12 to BP-40, fits every BP up to BP-110.',
    sellingPoints: [
      '0.28 kg lighter than the 5 Ah pack, felt at the end of a shift',
      '45 Wh, four-step charge display on the pack',
      'Works from −5 to 45 °C, IP44',
    ],
  },
  'AC-BAT18-50': {
    name: 'AC-BAT18-50 battery 18 V 5 Ah',
    summary: 'Lithium-ion battery 18 V, 5 Ah, 0.7 kg: standard from BP-60 to BP-110, long-lasting on the small ones.',
    sellingPoints: [
      'Doubles the tightenings per charge of BP-12 to BP-40',
      '90 Wh: packed with a tool, under the 100 Wh limit for air freight',
      'Same dock as the 2.5 Ah pack, 20 mm taller',
    ],
  },
  'AC-BAT36-40': {
    name: 'AC-BAT36-40 battery 36 V 4 Ah',
    summary: 'Lithium-ion battery 36 V, 4 Ah, 1.05 kg, for BP-150 and BP-200.',
    sellingPoints: [
      '144 Wh: 850 tightenings with the BP-150, 640 with the BP-200',
      'Charged in the same AC-CHG-2 as the 18 V packs',
      'Sent as class 9 dangerous goods, papers included',
    ],
  },
  'AC-CHG-2': {
    name: 'AC-CHG-2 dual charger',
    summary: 'Charges one pack of 18 or 36 V in 40 minutes, or two at the same time, 240 W.',
    sellingPoints: [
      'Takes all three batteries in any mixture and recognises them',
      'Two at once share the 240 W: two 2.5 Ah packs 40 minutes, two 5 Ah packs 50, two 36 V packs 80',
      '100 to 240 V, plug for your country in the carton',
      '1.4 kg, can be screwed to a wall or a trolley',
    ],
  },
  'AC-SKT-38': {
    name: 'AC-SKT-38 socket set ⅜″',
    summary: 'Impact-resistant sockets with ⅜″ square for M5 to M12, 0.72 kg on a rail.',
    sellingPoints: [
      'Fits BP-25 to BP-60, DN-20, DN-40, AP-30, AP-50 and the small TW wrenches',
      'Little play in the square, so the torque arrives at the bolt',
      'Phosphated steel: no chrome to flake off onto a painted part',
    ],
  },
  'AC-SKT-12': {
    name: 'AC-SKT-12 socket set ½″',
    summary: 'Impact-resistant sockets with ½″ square for M6 to M18, 1.65 kg on a rail.',
    sellingPoints: [
      'Fits BP-80, BP-110, BP-150, DN-75, DN-150, AP-80, AP-130 and TW wrenches up to 340 Nm',
      'Each socket marked with its width on two sides, readable under oil',
      'Goes with the extension AC-EXT-12',
    ],
  },
  'AC-EXT-12': {
    name: 'AC-EXT-12 extension ½″',
    summary: 'Extension with ½″ square, 125 mm long, 0.24 kg, impact-resistant.',
    sellingPoints: [
      'Brings the socket past flanges and ribs, for M6 to M18',
      '18 mm shaft: slim enough beside a bolt head',
      'For pulse tools check the torque with the extension mounted: it takes energy out of each pulse',
    ],
  },
  'AC-CBL-5': {
    name: 'AC-CBL-5 tool cable 5 m',
    summary: 'Cable 5 m between CX controller and DN tool, IP65 at both plugs, 0.95 kg.',
    sellingPoints: [
      'Power and transducer signal in one jacket of 11 mm',
      'Works from −20 to 80 °C, oil-resistant',
      'Changed without tools; calibration stays in the tool, so no new setup',
    ],
  },
  'AC-CBL-10': {
    name: 'AC-CBL-10 tool cable 10 m',
    summary: 'Cable 10 m between CX controller and DN tool, for long stations and overhead runs, 1.75 kg.',
    sellingPoints: [
      'Reaches a tool on an overhead trolley over a whole car length',
      'No loss of accuracy: the transducer signal is digitised in the tool',
      'IP65 plugs, −20 to 80 °C',
    ],
  },
  'AC-ARM-30': {
    name: 'AC-ARM-30 torque reaction arm',
    summary: 'Takes the reaction of tools from 1 to 50 Nm over a reach of 920 mm, 6.8 kg.',
    sellingPoints: [
      'Carries DN-8 to DN-40 and keeps them upright over every screw',
      'Overload 150 %: a seized screw bends nothing',
      'Aluminium, ESD-safe, bolted to the table edge',
    ],
  },
  'AC-BAL-20': {
    name: 'AC-BAL-20 spring balancer',
    summary: 'Spring balancer with 2 m of rope, itself only 0.9 kg, holds the tool at working height.',
    sellingPoints: [
      'The tool stays where you let go of it',
      'For DN and AP tools with suspension bail',
      'Aluminium housing, −10 to 60 °C; protective cover as an option',
    ],
  },
  'AC-FRL-38': {
    name: 'AC-FRL-38 filter regulator',
    summary: 'Filters and regulates up to 2,400 L/min at a maximum of 10 bar, G⅜, 1.3 kg.',
    sellingPoints: [
      'Feeds two AP-300 or five AP-50 at once',
      'Keeps 6.3 bar steady, which keeps the torque of air tools steady',
      'Bowl guard and lockable knob: nobody turns the pressure up',
    ],
  },
  'AC-CASE-TW': {
    name: 'AC-CASE-TW wrench case',
    summary: 'Case for torque wrenches up to 700 mm long, IP54, 2.1 kg.',
    sellingPoints: [
      'Takes every TW wrench up to 340 Nm, with sockets and certificate',
      'Cut foam keeps the wrench from knocks that cost it its calibration',
      'Can be sealed and stacked, −20 to 60 °C',
    ],
  },
} satisfies ProductsInLanguage
