/** Kinds of the sample certificates in the library; management systems beside product certificates. */
export type CertificateKind =
  | 'ce'
  | 'ukca'
  | 'ul'
  | 'ccc'
  | 'iso-6789-2'
  | 'iso-17025'
  | 'vdi-2647'
  | 'iso-9001'
  | 'iso-14001'

export interface CompanyText {
  readonly legalName: string
  readonly tagline: string
  readonly description: string
  readonly hours: string
  readonly addressTitle: string
  readonly addressLines: string
  /** Says on every page's foot that the company is invented. */
  readonly demoNotice: string
  readonly certificateLibrary: { readonly title: string; readonly text: string; readonly sampleLabel: string }
  readonly certificates: Readonly<Record<CertificateKind, string>>
}
