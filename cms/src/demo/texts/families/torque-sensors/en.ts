import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Torque sensors and analysers',
  summary:
    'Rotary sensors to ±0.25 %, static sensors to ±0.2 % and bench analysers to ±0.5 %, from 0.2 to 1,000 Nm, all with calibration certificate.',
  intro:
    'A tool says what it did; a sensor says whether that is true. TS rotary sensors sit between tool and socket and measure on the real joint, 0.5 to 500 Nm, torque and angle at 10,000 samples per second. TS static sensors stand in a bench and take the pull of a wrench, 2.5 to 1,000 Nm. The bench analysers TS-10B and TS-200B bring the amplifier, the touch display, 200 test programs and 50,000 results along, and take a second sensor on their second channel. Accuracy is given of the reading over the range in the table; the ISO/IEC 17025 option halves it. Each sensor carries its calibration date, due again after twelve months.',
  scenes: [
    {
      title: 'Release of a new station',
      text: 'Rotary sensor on the nutrunner, 25 tightenings on the original joint, Cm and Cmk before the first car. Torque and angle come from the same shaft, so the joint rate is seen as well.',
    },
    {
      title: 'Wrench check before the shift',
      text: 'A TS-200B beside the tool crib: three pulls, green or red, and the result under the serial number of the wrench. It takes a minute, instead of a recall.',
    },
    {
      title: 'Calibration room',
      text: 'TS-50S, TS-250S and TS-1000S cover 2.5 to 1,000 Nm with ±0.2 %; with ISO/IEC 17025 calibration, ±0.1 %, they serve as reference for wrenches to ISO 6789-2.',
    },
  ],
  operatingConditions:
    'Sensors 5 to 50 °C, analysers 5 to 40 °C, humidity up to 80 %, storage −20 to 60 °C. Rotary sensors IP50, static IP65, analysers IP40. Overload: rotary and bench up to 200 % of the top torque, static up to 150 %. Mind the highest shaft speed of rotary sensors, 2,500 to 5,000 rpm. Sensors are fed with 5 to 12 V, analysers with 100 to 240 V.',
  faq: [
    {
      question: 'Rotary, static or bench?',
      answer:
        'Rotary to measure a power tool on its joint. Static to check wrenches or to build a bench. Bench analyser when display, memory and evaluation are needed at once: it is a sensor with everything behind it.',
    },
    {
      question: 'Can I measure pulse tools?',
      answer:
        'Yes. A pulse lasts a few milliseconds, 10,000 samples per second resolve it. Where the free speed of the tool lies above the limit of the sensor, reduce it in the tool’s program or set the tool on the snug joint.',
    },
    {
      question: 'Which range do I choose?',
      answer:
        'The working torque should lie between 20 and 80 % of the sensor’s top torque. For a 60 Nm joint: TS-75R; if it is a hard joint run by a pulse tool, rather the TS-180R.',
    },
    {
      question: 'Which signals do the sensors give?',
      answer:
        'Rotary and static sensors give ±10 V and RS-232 and plug into a TS analyser as they are. Analysers offer USB, RS-232, Modbus TCP and Open Protocol.',
    },
  ],
  seoTitle: 'Torque sensors and analysers 0.2–1,000 Nm | Corvane Torque',
  seoDescription:
    'Rotary, static and bench torque sensors 0.2 to 1,000 Nm: ±0.2 to ±0.5 %, ISO/IEC 17025 calibration, drawings, prices and lead time.',
} satisfies FamilyInLanguage
