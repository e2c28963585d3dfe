import { parameter } from '../../words.ts'

export const performance = {
  torqueRange: parameter(
    'Torque range',
    'The tool keeps its stated accuracy between these two torques; your target torque should lie inside, ideally in the middle.',
    'torque range | torque | tightening torque | target torque | torque capacity | max torque | maximum torque | min torque | torque setting | working torque | tq',
    'Torque',
  ),
  torqueAccuracy: parameter(
    'Torque accuracy',
    'How far a single tightening may be from the torque you set, in percent of the set value.',
    'torque accuracy | accuracy | precision | tolerance | torque tolerance | error | deviation | measuring error | accurracy',
    'Accuracy',
  ),
  torqueRepeatability: parameter(
    'Torque repeatability',
    'Scatter of repeated tightenings on the same joint at three standard deviations, as in ISO 5393.',
    'torque repeatability | repeatability | scatter | torque scatter | 3 sigma | six sigma | cm | cmk | consistency | mean shift',
    'Repeatability',
  ),
  torqueResolution: parameter(
    'Torque resolution',
    'The smallest step of torque that can be set or read.',
    'torque resolution | resolution | smallest step | increment | graduation | readability | scale division',
    'Resolution',
  ),
  overloadCapacity: parameter(
    'Overload capacity',
    'How much of its nominal torque the sensor or wrench survives without losing its calibration.',
    'overload capacity | overload | safe overload | overload limit | maximum load | overtorque',
    'Overload',
  ),
  freeSpeed: parameter(
    'Free speed',
    'Speed of the spindle with no load; decides how fast a long thread is run down.',
    'free speed | no-load speed | idle speed | rpm | speed | spindle speed | rotational speed | max speed | rundown speed',
    'Speed',
  ),
  boltSize: parameter(
    'Bolt size',
    'Metric bolts the tool is meant for, at strength class 8.8; stronger bolts need more torque.',
    'bolt size | bolt | screw size | screw | thread size | thread | bolt diameter | fastener size | metric thread | m size',
    'Bolts',
  ),
  dutyCycle: parameter(
    'Duty cycle',
    'Share of the time the tool may run without overheating.',
    'duty cycle | duty | on-time | operating factor | continuous duty | ed',
    'Duty',
  ),
  cycleTime: parameter(
    'Cycle time',
    'Time for one typical tightening, from the trigger to the OK signal.',
    'cycle time | tightening time | time per joint | takt | takt time | seconds per bolt | tightening cycle',
    'Cycle',
  ),
  tighteningsPerCharge: parameter(
    'Tightenings per charge',
    'Number of typical joints one full battery tightens.',
    'tightenings per charge | bolts per charge | screws per charge | battery life | runtime | run time | joints per battery | fastenings per charge',
    'Per charge',
  ),
  reversible: parameter(
    'Reversible',
    'Turns both ways, so that joints can be loosened with the same tool.',
    'reversible | reverse | loosening | left and right | forward/reverse | untightening | ccw rotation | left-hand thread',
  ),
  measuringDirection: parameter(
    'Measuring direction',
    'Direction of rotation in which the torque is measured or controlled.',
    'measuring direction | direction | direction of rotation | operating direction | cw/ccw | rotation',
    'Direction',
  ),
} as const
