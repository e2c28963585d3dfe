import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'BP-12': {
    name: 'BP-12 battery pulse tool',
    summary: 'The smallest of the range: 3 to 12 Nm for M5 and M6 screws, 1.05 kg including the 18 V battery.',
    sellingPoints: [
      '1,400 tightenings per 2.5 Ah charge: at three screws a minute that is close to eight hours',
      'Hex ¼″ drive takes standard bits, so screws and caps run with one tool',
      'ESD-safe housing, usable next to control units and battery management boards',
      '5,200 rpm run-down and 75 dB(A), the quietest BP',
    ],
  },
  'BP-25': {
    name: 'BP-25 battery pulse tool',
    summary: 'For M6 to M8 joints: 6 to 25 Nm at 1.15 kg with battery, 156 mm short.',
    sellingPoints: [
      'Covers brackets, earth points and trim at one station with eight torque programs',
      '1,150 tightenings per charge, 0.6 s per joint',
      'ESD-safe housing; battery 2.5 Ah, the 5 Ah pack fits too',
    ],
  },
  'BP-25C': {
    name: 'BP-25C connected battery pulse tool',
    summary: '6 to 25 Nm, measured by a transducer to ±5 %, with torque and angle of every joint sent by Wi-Fi.',
    sellingPoints: [
      'Stores 20,000 results and sends them on when the network is back: nothing is lost in a radio gap',
      'Speaks Open Protocol and MQTT, alone or through a CX-1W; radio range 40 m',
      '32 programs with torque and angle windows, angle resolution 1°, OK/NOK on the OLED display',
      '1.25 kg, only 0.1 kg more than the BP-25; 980 tightenings per charge',
    ],
  },
  'BP-40': {
    name: 'BP-40 battery pulse tool',
    summary: '8 to 40 Nm in a tool of 1.3 kg: M8 joints without a reaction bar.',
    sellingPoints: [
      'An M8 of class 8.8 needs about 27 Nm, two thirds of its top torque: enough for hard and medium joints; for soft ones take the BP-60',
      '900 tightenings per charge at 0.7 s each',
      '27 mm from axis to side: it gets close to a wall or a flange',
    ],
  },
  'BP-60': {
    name: 'BP-60 battery pulse tool',
    summary: '12 to 60 Nm for M8 and M10, 1.55 kg with the 5 Ah battery.',
    sellingPoints: [
      '1,050 tightenings per charge: the 5 Ah battery takes it further than the lighter BP-40 with 2.5 Ah',
      'Square ⅜″ drive; a ½″ spindle can be ordered',
      '4,700 rpm shortens the run-down of long M10 screws: 0.8 s per joint',
    ],
  },
  'BP-80': {
    name: 'BP-80 battery pulse tool',
    summary: '15 to 80 Nm, shut off by the pulse to ±8 %, 1.7 kg with battery.',
    sellingPoints: [
      'Belt anchors, seat rails, hinges: most joints of a trim line with one tool',
      '900 tightenings per charge; a second 5 Ah battery is an option',
      'Transducer option betters the accuracy from ±8 % to ±5 % and adds the angle',
      '3.6 m/s² vibration: 3.8 hours of trigger time before the EU action value of 2.5 m/s² is reached',
    ],
  },
  'BP-80A': {
    name: 'BP-80A battery pulse tool with angle head',
    summary: '20 to 80 Nm through an angle head 44 mm high and 21 mm from axis to side.',
    sellingPoints: [
      'Reaches screws between rail and floor where a pistol of 182 mm does not fit',
      'Same 18 V 5 Ah battery as the BP-80, 760 tightenings per charge',
      '372 mm long with the grip in line: two hands guide its 2.15 kg',
    ],
  },
  'BP-110': {
    name: 'BP-110 battery pulse tool',
    summary: '25 to 110 Nm for M10 and M12, the strongest on the 18 V platform, 2 kg with battery.',
    sellingPoints: [
      'Replaces a ½″ air tool with its hose, balancer and filter on M12 joints',
      'IP44 instead of IP42: splashing water from any side does no harm',
      '720 tightenings per charge, 1.0 s per joint, duty 50 %',
    ],
  },
  'BP-150': {
    name: 'BP-150 battery pulse tool',
    summary: '35 to 150 Nm from a 36 V battery, for M12 to M14, 2.55 kg.',
    sellingPoints: [
      '36 V platform: 850 tightenings per charge, more than the BP-110 on 18 V',
      'Suspended from a balancer it weighs nothing in the hand; the bail is an option',
      'Torque of a wheel bolt M14 within 1.2 s, final check with a TW wrench',
    ],
  },
  'BP-200': {
    name: 'BP-200 battery pulse tool',
    summary: '50 to 200 Nm on a ¾″ square, for M12 to M16 in frames, bogies and towers, 3.1 kg.',
    sellingPoints: [
      'No reaction arm at 200 Nm: one person works where a nutrunner needs a torque reaction',
      '640 tightenings per 36 V charge, IP44 for outdoor assembly in dry weather',
      '5.4 m/s² vibration: 1.7 hours of trigger time before the EU action value of 2.5 m/s² is reached',
    ],
  },
} satisfies ProductsInLanguage
