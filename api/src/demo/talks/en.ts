import type { Talk } from './talk.ts'

export const TALKS_EN: readonly Talk[] = [
  {
    key: 'en-airframe',
    at: [10, 40],
    page: '/products/tw-30d',
    storyOf: 'gwhitfield@northmoor-aero.example',
    lines: [
      {
        buyer: 'We build wing ribs and need digital torque wrenches for 5 to 28 Nm.',
        advisor: 'Noted: aerospace, 5–28 N·m. How accurate do they have to be?',
        step: 'details',
        industry: ['aerospace', 'wing ribs'],
        wants: [{ code: 'torqueRange', said: '5 to 28 Nm', min: 5, max: 28, unit: 'Nm' }],
      },
      {
        buyer: '±1 % would be good, 15 pieces',
        advisor:
          'TW-30D fits: {TW-30D.torqueRange} at {TW-30D.torqueAccuracy} [1]. Would you like to see it beside the TW-85D?',
        step: 'recommendation',
        wants: [{ code: 'torqueAccuracy', said: '±1 %', max: 1, unit: '%' }],
        quantity: [15, '15 pieces'],
        shows: ['TW-30D', 'TW-85D'],
        thumb: 'up',
      },
      {
        buyer: 'How many results does the TW-30D keep?',
        advisor: 'The result memory of the TW-30D holds {TW-30D.resultMemory} results [1].',
        step: 'recommendation',
        answer: ['answered', 'specification'],
      },
      {
        buyer: 'Fine. I will send you the rest through the contact form.',
        advisor: 'Good. Your request will carry this talk, so nothing has to be said twice.',
        step: 'contact',
        form: 'quotation',
      },
    ],
  },
  {
    key: 'en-iolink',
    at: [9, 500],
    page: '/products/bp-25c',
    lines: [
      {
        buyer: 'Battery tool for M6 on seat frames, about 10 Nm',
        advisor:
          'BP-12 and BP-25C both reach that: {BP-12.torqueRange} [1] and {BP-25C.torqueRange} [2]. Do results have to go to your line control?',
        step: 'recommendation',
        industry: ['automotive', 'seat frames'],
        wants: [{ code: 'torqueRange', said: '10 Nm', min: 10, max: 10, unit: 'Nm' }],
        shows: ['BP-25C', 'BP-12'],
      },
      {
        buyer: 'Can the controller be connected over IO-Link?',
        advisor: 'I find nothing on that in our documents. I have noted the question for a colleague.',
        step: 'recommendation',
        protocols: [['io-link', 'IO-Link']],
        answer: ['unknown', 'specification'],
        thumb: 'down',
        correction:
          'Not natively. An IO-Link master at the digital I/O of the CX controllers works; we have done it twice.',
      },
      {
        buyer: 'Pity. What does it speak?',
        advisor: 'The BP-25C speaks {BP-25C.protocols} [1].',
        step: 'recommendation',
        answer: ['answered', 'specification'],
      },
    ],
  },
  {
    key: 'en-saber',
    at: [7, 300],
    page: '/products/ap-130',
    lines: [
      {
        buyer: 'Air tools for a refinery shutdown in Jubail, 100 Nm, hazardous area',
        advisor:
          'AP-130 covers 100 N·m ({AP-130.torqueRange}) and holds {AP-130.certificates} [1]. How many do you need?',
        step: 'recommendation',
        industry: ['energy', 'refinery'],
        wants: [{ code: 'torqueRange', said: '100 Nm', min: 100, max: 100, unit: 'Nm' }],
        certificates: [['atex', 'hazardous area']],
        shows: ['AP-130'],
      },
      {
        buyer: 'Do the tools have a SASO certificate for Saudi customs?',
        advisor: 'I do not find that in our certificates. A colleague can check it; shall I pass it on?',
        step: 'recommendation',
        certificates: [['SASO', 'SASO']],
        answer: ['unknown', 'certificate'],
      },
      {
        buyer: 'Yes please, customs stopped our last shipment.',
        advisor: 'I have left the talk to a colleague, who sees everything we said.',
        step: 'handed_off',
      },
    ],
    handOver: 'Yes please, customs stopped our last shipment.',
    takenOver: true,
  },
  {
    key: 'en-heavy',
    at: [6, 610],
    page: '/selector',
    lines: [
      {
        buyer: 'We bolt slewing rings, 1800 Nm, M36',
        advisor:
          'No tool of ours reaches that. Up to {TW-1000D.torqueRange} the TW-1000D would do it [1]; above, a colleague may know a way.',
        step: 'need',
        industry: ['construction-machinery', 'slewing rings'],
        wants: [{ code: 'torqueRange', said: '1800 Nm', min: 1800, max: 1800, unit: 'Nm' }],
        unserved: ['torqueRange'],
      },
      {
        buyer: 'Then it is no use to us, sorry',
        advisor: 'I understand. Should the joint change, I am here.',
        step: 'need',
      },
    ],
  },
  {
    key: 'en-rent',
    at: [5, 200],
    page: '/products/tw-1000d',
    lines: [
      {
        buyer: 'Can we rent a torque wrench for three months?',
        advisor: 'I do not know that; our documents say nothing about renting. A colleague can tell you.',
        step: 'industry',
        answer: ['unknown', 'company'],
      },
      {
        buyer: 'And what would the big one weigh?',
        advisor: 'The TW-1000D weighs {TW-1000D.weight} [1].',
        step: 'need',
        answer: ['answered', 'specification'],
        removed: [{ text: 'That is 2 kg less than its predecessor.', reason: 'number', token: '2 kg' }],
      },
    ],
  },
  {
    key: 'en-rent-again',
    at: [3, 840],
    page: '/',
    lines: [
      {
        buyer: 'Is it possible to rent a torque wrench for three months?',
        advisor: 'I do not know that; our documents say nothing about renting. A colleague can tell you.',
        step: 'industry',
        answer: ['unknown', 'company'],
        thumb: 'down',
      },
      {
        buyer: 'ok, just looking for now',
        advisor: 'Gladly. A torque or a bolt size is enough to begin with.',
        step: 'industry',
      },
    ],
  },
  {
    key: 'en-rival',
    at: [2, 420],
    page: '/compare',
    lines: [
      {
        buyer: 'We use Atlas Copco nutrunners today, 40 Nm. What do you have in that class?',
        advisor:
          'DN-40 and DN-40A: {DN-40.torqueRange} at {DN-40.torqueAccuracy} [1], the angle version weighs {DN-40A.weight} [2].',
        step: 'recommendation',
        wants: [{ code: 'torqueRange', said: '40 Nm', min: 40, max: 40, unit: 'Nm' }],
        brands: [['Atlas Copco', 'Atlas Copco']],
        shows: ['DN-40', 'DN-40A'],
      },
      {
        buyer: 'Is yours quieter than theirs?',
        advisor: 'Ours: {DN-40.noiseLevel} [1]. For the other maker I have no figure I could vouch for.',
        step: 'comparison',
        answer: ['partly', 'competitor'],
        removed: [{ text: 'It is about 5 dB quieter.', reason: 'number', token: '5 dB' }],
      },
      {
        buyer: 'Compare the DN-40 with the DN-40A then',
        advisor:
          'DN-40 weighs {DN-40.weight} and turns at {DN-40.freeSpeed} [1]; DN-40A weighs {DN-40A.weight} and turns at {DN-40A.freeSpeed} [2].',
        step: 'comparison',
        answer: ['answered', 'difference'],
      },
      {
        buyer: 'Price for 6 of the DN-40 to Poland?',
        advisor: 'I can put that into a quotation for 6 DN-40, delivered to Poland. Who shall it go to?',
        step: 'contact',
        quantity: [6, '6'],
        country: ['PL', 'Poland'],
        form: 'quotation',
      },
    ],
  },
  {
    key: 'en-cycles',
    at: [1, 660],
    page: '/products/bp-80',
    lines: [
      {
        buyer: 'Wind farm service, M12 bolts, 80 Nm, battery please',
        advisor: 'BP-80 reaches 80 N·m at its upper end, BP-110 with reserve: {BP-110.torqueRange} [1].',
        step: 'recommendation',
        industry: ['energy', 'Wind farm'],
        wants: [
          { code: 'torqueRange', said: '80 Nm', min: 80, max: 80, unit: 'Nm' },
          { code: 'powerSource', said: 'battery', values: ['battery'] },
        ],
        shows: ['BP-110', 'BP-80'],
        thumb: 'up',
      },
      {
        buyer: 'How many charge cycles does the battery survive?',
        advisor: 'I find no figure for that. I have noted the question for a colleague.',
        step: 'recommendation',
        wants: [{ code: 'powerSource', said: 'battery', values: ['battery'] }],
        answer: ['unknown', 'reliability'],
      },
    ],
  },
]
