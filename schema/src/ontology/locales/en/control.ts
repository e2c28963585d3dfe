import { parameter } from '../../words.ts'

export const control = {
  torqueControl: parameter(
    'Torque control',
    'How the tool knows when to stop: a transducer measures, a clutch or a click mechanism releases.',
    'torque control | control type | control method | shut-off | shutoff | clutch type | controlled by | cut-off | release mechanism',
    'Control',
  ),
  angleMonitoring: parameter(
    'Angle monitoring',
    'Measures the angle of rotation, which uncovers stripped threads and missing washers.',
    'angle monitoring | angle | angle measurement | angle control | torque and angle | torque plus angle | torque-angle | gyro | yield control',
    'Angle',
  ),
  angleResolution: parameter(
    'Angle resolution',
    'The smallest angle that is told apart.',
    'angle resolution | angular resolution | degrees resolution | encoder resolution | pulses per revolution',
  ),
  programs: parameter(
    'Programs',
    'Number of tightening programs (parameter sets) that can be stored.',
    'programs | psets | pset | parameter sets | programmes | tightening programs | jobs | presets | recipes | number of programs',
  ),
  resultMemory: parameter(
    'Result memory',
    'Number of tightening results kept in the device when the network is away.',
    'result memory | memory | stored results | data storage | data logging | results | log | number of readings | data memory | traceability',
    'Memory',
  ),
  sampleRate: parameter(
    'Sample rate',
    'Measurements of torque per second.',
    'sample rate | sampling rate | sampling frequency | measuring rate | samples per second | bandwidth | hz',
  ),
  channels: parameter(
    'Channels',
    'Number of spindles, tools or sensors that can be connected at the same time.',
    'channels | number of channels | spindles | ports | number of tools | connected tools | multi-spindle | axes',
  ),
  display: parameter(
    'Display',
    'How results are shown on the device itself.',
    'display | screen | readout | indicator | lcd | touchscreen | display type',
  ),
  protocols: parameter(
    'Protocols',
    'Interfaces and fieldbuses over which programs are chosen and results leave the device.',
    'protocols | protocol | fieldbus | interface | interfaces | communication | plc connection | network | connectivity | bus | mes',
  ),
  wireless: parameter(
    'Wireless',
    'Radio standards; check which are allowed in your country and in your plant.',
    'wireless | radio | wifi | bluetooth | wireless connection | wireless communication | cordless data',
  ),
  wirelessRange: parameter(
    'Wireless range',
    'Distance in open space; steel structures shorten it.',
    'wireless range | radio range | range of radio | signal range | wifi range | transmission distance | reach',
    'Range',
  ),
} as const
