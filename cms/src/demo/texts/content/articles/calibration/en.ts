import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const en: ArticleText = {
  title: 'Torque wrench calibration to ISO 6789: what is tested and how often',
  summary:
    'Part 1 gives you a declaration of conformance, part 2 a calibration certificate with uncertainty. The interval is 12 months or 5,000 cycles unless your own procedure says otherwise.',
  seoTitle: 'ISO 6789 torque wrench calibration and interval',
  seoDescription:
    'Permissible deviation, test points, the difference between part 1 and part 2, and a worked interval: when 5,000 cycles come before 12 months.',
  body: [
    paragraph(
      'A wrench does not announce that it has drifted. It still clicks. This is what the 2017 edition of ISO 6789 asks for and how to turn it into a date in your calendar.',
    ),
    heading('Two parts, two documents'),
    list(
      'ISO 6789-1: design and conformity. Its paper is a declaration of conformance. It carries no measurement uncertainty.',
      'ISO 6789-2: calibration with an uncertainty budget. Only this gives a calibration certificate, and every TW wrench comes with one. If an auditor wants traceability, ask a laboratory accredited to ISO/IEC 17025 (UKAS, A2LA, ANAB).',
    ),
    heading('What is tested'),
    table(
      ['Item', 'Requirement'],
      [
        ['Test points', 'Lowest marked value, 60 % and 100 % of the maximum'],
        ['Deviation, maximum above 10 Nm', '±4 % for click wrenches and electronic wrenches'],
        ['Deviation, maximum up to 10 Nm', '±6 %'],
        ['Our own limit for TW wrenches, tighter than the standard', '±3 % for click, ±1 % for digital wrenches'],
        ['Room', '18–28 °C, steady within 1 °C'],
        ['Before the readings', 'Five full loads on setting wrenches, in the direction tested'],
      ],
    ),
    paragraph(
      'Deviation = (set value − reference) ÷ reference × 100 %. A TW-60C set to 60 Nm that the bench reads as 58.4 Nm deviates by 2.7 %: passed by the standard and by our own ±3 %. At 57.2 Nm it is 4.9 %: adjust, repeat, and review what it tightened since the last good check. Between 3 and 4 % a click wrench meets ISO 6789 but no longer its data sheet: have it adjusted.',
    ),
    heading('How often'),
    paragraph(
      'With no procedure of your own, the default is 12 months or 5,000 cycles, whichever comes first. Count honestly: 60 checks a day reach 5,000 after 83 working days, about four months. Calibrate at once after an overload, a repair or a drop.',
    ),
    heading('Between calibrations'),
    list(
      'Check daily on a bench analyzer such as TS-200B, three clicks at the working value, and write the result down.',
      'Wind click wrenches back to the lowest mark, never below it.',
      'Store them in the case; a wrench hanging on a hook by its head will be dropped.',
      'Track each serial number. A falling trend over three checks is a reason to act before the limit.',
    ),
    paragraph(
      'Powered tools are outside ISO 6789. Test them on a joint simulator to ISO 5393 and, on the line, with a rotary transducer.',
    ),
  ],
}
