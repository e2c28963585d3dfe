import { legalName } from '../facts.ts'
import type { CompanyText } from './texts.ts'

export const en: CompanyText = {
  legalName,
  tagline: 'Tightening technology with figures attached',
  description:
    'Maker of battery pulse tools, DC nutrunners, air pulse tools, torque wrenches, sensors and controllers in Ningbo, supplying 40 countries.',
  hours: 'Monday to Friday, 8:30–17:30 (UTC+8)',
  addressTitle: 'Plant and head office',
  addressLines: 'Building 6, 188 Beacon Wharf Road\nYinzhou District, 315100 Ningbo\nZhejiang, China',
  demoNotice: 'Demonstration site of an invented company. No goods are sold here.',
  certificateLibrary: {
    title: 'Certificate library',
    text: 'Every certificate with number, issuer, scope and expiry date. Search by model, standard or country.',
    sampleLabel: 'Sample, not valid',
  },
  certificates: {
    ce: 'EU declaration of conformity: machinery, electromagnetic compatibility and, with radio, the Radio Equipment Directive.',
    ukca: 'Declaration for Great Britain, matching the CE scope.',
    ul: 'Product safety listing for the United States and Canada.',
    ccc: 'Compulsory certification for products sold in mainland China.',
    'iso-6789-2': 'Calibration certificate of one torque wrench, by serial number, with uncertainty.',
    'iso-17025': 'Calibration certificate from an accredited laboratory, traceable to national standards.',
    'vdi-2647': 'Dynamic test report for powered tools on a hard and a soft test joint.',
    'iso-9001': 'Quality management of the plant.',
    'iso-14001': 'Environmental management of the plant.',
  },
}
