import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const en: ArticleText = {
  title: 'How to choose torque capacity for hard and soft joints',
  summary:
    'The target torque alone does not pick the tool. Measure the joint angle, add the reserve that fits the tool type, then check the reaction force.',
  seoTitle: 'Choose torque capacity: hard vs soft joints',
  seoDescription:
    'Measure the joint angle, add the right reserve and check the reaction force: a worked M12 example with pulse tools and DC nutrunners.',
  body: [
    paragraph(
      'Two bolts with the same 84 Nm on the drawing can need two different tools. What separates them is the angle the bolt turns between snug and final torque.',
    ),
    heading('Measure the joint before you read a catalog'),
    paragraph(
      'Fit a rotary transducer between tool and socket, tighten ten bolts and record torque over angle. ISO 5393 counts the angle between 10 % and 100 % of target torque: up to 27° is a hard test joint, 324° or more a soft one. Most production joints sit in between.',
    ),
    table(
      ['Joint', 'Angle to target', 'Where you meet it', 'Typical fault'],
      [
        ['Hard', 'up to about 30°', 'Steel on steel, bearing caps', 'Overshoot: the tool cannot stop in time'],
        ['Medium', '30–360°', 'Brackets, coated sheet, long bolts', 'Scatter between operators'],
        ['Soft', 'over 360°', 'Gaskets, rubber mounts, hoses', 'Early shut-off and a hot tool'],
      ],
    ),
    heading('Add the reserve'),
    paragraph(
      'A tool that works at its limit loses accuracy first and service life next. Divide the target torque T by the factor below to get the top torque the tool should have. The factors are our working rules, not a standard.',
    ),
    list(
      'Hard or medium joint, any tool: T ÷ 0.85',
      'Soft joint, DC nutrunner: T ÷ 0.80, because the motor holds load for longer',
      'Soft joint, pulse tool: T ÷ 0.65, because every pulse loses energy in the gasket',
    ),
    paragraph(
      'Example, M12 class 8.8 at 84 Nm (62 lbf·ft). Hard joint: 84 ÷ 0.85 = 99 Nm, so BP-110. Soft joint with a pulse tool: 84 ÷ 0.65 = 129 Nm, so BP-150. Soft joint with a DC nutrunner: 84 ÷ 0.80 = 105 Nm, so DN-150. Do not go far above that: stay at 40 % of top torque or higher, where resolution is still good.',
    ),
    heading('Check what the operator has to hold'),
    paragraph(
      'A pulse tool passes little reaction to the hand. A DC angle tool passes all of it: force = torque ÷ lever length. At 84 Nm with the hand 0.45 m from the spindle, that is 187 N on every bolt, just short of the 200 N from which an angle tool needs a reaction bar or arm. Do the sum before the trial, not after the first complaint.',
    ),
    heading('Send us these five figures'),
    list(
      'Target torque and tolerance, such as 84 Nm ±10 %',
      'Angle from snug to target, measured or estimated',
      'Bolt size, strength class and access drawing',
      'Tightenings per hour and shifts per day',
      'What must be recorded: nothing, OK/NOK, or the curve',
    ),
  ],
}
