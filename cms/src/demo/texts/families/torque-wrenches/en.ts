import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Torque wrenches',
  summary:
    'Click wrenches to ±3 % and digital wrenches to ±1 % from 1.5 to 1,000 Nm, each with its own ISO 6789-2 calibration certificate.',
  intro:
    'A torque wrench is the last word on a joint: for final tightening, for audit and for service. The six click wrenches, 5 to 800 Nm, hold ±3 % where ISO 6789-1 allows ±4 %; the hand feels the click, nothing needs charging, and the scale locks. The six digital wrenches, 1.5 to 1,000 Nm, measure to ±1 % in both directions, show torque and angle, and keep 5,000 results with program and time. Usable range is 1:5 for click and 1:20 for digital, so one digital wrench often replaces two click ones. Each wrench leaves Ningbo with an ISO 6789-2 certificate under its serial number; ISO/IEC 17025 calibration can be ordered.',
  scenes: [
    {
      title: 'Audit of a tightening line',
      text: 'Breakaway and residual torque on the finished car, five joints per shift and station. A TW-135D guides through the list, stores value and angle, and hands the results over by USB.',
    },
    {
      title: 'Wheel service in workshop and depot',
      text: '110 Nm on one axle, 160 on the next: set, lock, click. A TW-210C needs 410 N at the grip for its full torque, and the steel body bears life in the tool trolley.',
    },
    {
      title: 'Flanges and towers in the field',
      text: 'M24 and M27 where no power is at hand. The TW-800C and TW-1000D are long levers of 1,090 and 1,280 mm; a second person steadies the head.',
    },
  ],
  operatingConditions:
    'Click: −10 to 50 °C, humidity up to 90 %. Digital: 0 to 45 °C, humidity up to 85 %, IP54, 4,000 tightenings per charge. Storage −20 to 60 °C. Overload up to 125 % of the top torque, not for loosening. Recalibrate after 12 months or 5,000 cycles, whichever comes first. Set a click wrench back to its lowest value before storing it.',
  faq: [
    {
      question: 'Click or digital?',
      answer:
        'Click for one torque, many hands and rough places. Digital when the value must be recorded, the angle counts, the limit is below ±3 %, or you tighten left-hand threads: click wrenches measure clockwise only, the other direction is an option.',
    },
    {
      question: 'Which size do I take?',
      answer:
        'Put your torque in the upper two thirds of the range. Accuracy is a share of the reading, but a long lever is easier to pull evenly. For 100 Nm: TW-120C or TW-135D.',
    },
    {
      question: 'What does the certificate in the box say?',
      answer:
        'ISO 6789-2: measured deviation at three points, uncertainty, serial number, date, temperature. The ISO/IEC 17025 option comes from an accredited laboratory and is what aerospace audits usually ask for.',
    },
    {
      question: 'Can the digital wrench talk to my line?',
      answer:
        'By USB always; by Wi-Fi or Bluetooth with the option. It speaks Open Protocol, so a controller that takes a nutrunner also takes the wrench.',
    },
  ],
  seoTitle: 'Torque wrenches, click and digital | Corvane Torque',
  seoDescription:
    'Twelve torque wrenches 1.5 to 1,000 Nm: click to ±3 %, digital to ±1 % with angle and memory. ISO 6789-2 certificate, prices, lead time.',
} satisfies FamilyInLanguage
