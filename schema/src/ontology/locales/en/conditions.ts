import { parameter } from '../../words.ts'

export const conditions = {
  ipClass: parameter(
    'Protection class',
    'Protection against dust and water under IEC 60529; the higher, the tighter.',
    'protection class | ip class | ip rating | ip | ingress protection | ip code | degree of protection | dustproof | waterproof | splash-proof',
    'IP',
  ),
  operatingTemperature: parameter(
    'Operating temperature',
    'Air temperature at which the device may work.',
    'operating temperature | temperature | working temperature | ambient temperature | temperature range | service temperature | temp',
    'Temperature',
  ),
  storageTemperature: parameter(
    'Storage temperature',
    'Temperature at which the device may be stored and shipped.',
    'storage temperature | storage temp | transport temperature | shipping temperature | storing temperature',
    'Storage',
  ),
  humidity: parameter(
    'Permitted humidity',
    'Highest relative humidity, without condensation.',
    'permitted humidity | humidity | relative humidity | rh | moisture | max humidity | damp | tropical climate',
    'Humidity',
  ),
  noiseLevel: parameter(
    'Noise level',
    'Sound pressure at the operator’s ear under ISO 15744; from 80 dB(A) hearing protection must be offered in the EU.',
    'noise level | noise | sound level | sound pressure | loudness | db | dba | quiet | decibels',
    'Noise',
  ),
  vibration: parameter(
    'Vibration',
    'Hand-arm vibration under ISO 28927-2; below 2.5 m/s² no daily limit needs to be watched in the EU.',
    'vibration | hand-arm vibration | vibration level | vibration emission | hav | acceleration | vibrations',
  ),
  esdSafe: parameter(
    'ESD-safe',
    'Housing conducts static charge away, so that electronics are not damaged.',
    'esd-safe | esd | esd safe | antistatic | anti-static | electrostatic discharge | static dissipative | epa',
    'ESD',
  ),
  certificates: parameter(
    'Certificates',
    'Approvals and standards for which a document can be downloaded or is supplied.',
    'certificates | certificate | certification | certifications | approvals | approval | standards | compliance | conformity | declaration',
  ),
  calibrationInterval: parameter(
    'Calibration interval',
    'Time after which the device should be calibrated again; your quality system may ask for less.',
    'calibration interval | calibration | recalibration | calibration period | calibration cycle | calibration due | how often to calibrate',
    'Calibration',
  ),
  serviceInterval: parameter(
    'Service interval',
    'Number of tightenings after which the tool should be serviced.',
    'service interval | maintenance interval | service | maintenance | overhaul | service life | cycles between service',
    'Service',
  ),
  warranty: parameter(
    'Warranty',
    'Time from delivery during which we repair or replace free of charge.',
    'warranty | guarantee | warranty period | warranty time | guaranteed for | warrenty',
  ),
} as const
