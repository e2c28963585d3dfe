import type { DemoCertificate } from './product.ts'

/** Who issued what: bodies that do not exist, so that no certificate can be taken for a real one. */
const BODIES = {
  ce: { prefix: 'CE-DEMO', issuedBy: 'Hollmark Conformity Institute (sample)', years: 5 },
  ukca: { prefix: 'UKCA-DEMO', issuedBy: 'Hollmark Conformity Institute (sample)', years: 5 },
  ul: { prefix: 'NRTL-DEMO', issuedBy: 'Northlake Safety Laboratories (sample)', years: 3 },
  'iso-17025': { prefix: 'CAL-DEMO', issuedBy: 'East Harbour Metrology Laboratory (sample)', years: 1 },
  'iso-6789-2': { prefix: 'ISO6789-DEMO', issuedBy: 'East Harbour Metrology Laboratory (sample)', years: 1 },
  'vdi-2647': { prefix: 'VDI-DEMO', issuedBy: 'Rheinfurt Test Centre (sample)', years: 2 },
  ccc: { prefix: 'CCC-DEMO', issuedBy: 'Yongjiang Product Certification (sample)', years: 5 },
} as const
export type CertifiedKind = keyof typeof BODIES

/** Sample certificates of one product, valid from the start of the demo year. */
export function certificates(sku: string, ...kinds: CertifiedKind[]): readonly DemoCertificate[] {
  return kinds.map((kind) => ({
    kind,
    number: `${BODIES[kind].prefix}-${sku}-2026`,
    issuedBy: BODIES[kind].issuedBy,
    validFrom: '2026-03-01',
    validUntil: `${2026 + BODIES[kind].years}-02-28`,
    sample: true,
  }))
}
