import type { TermsInLanguage } from './texts.ts'

export const en: TermsInLanguage = {
  validity: {
    title: 'Validity',
    text: 'This quotation is open for 30 days from its date. Prices are net of tax, for the quantities stated.',
  },
  delivery: {
    title: 'Delivery',
    text: 'Delivery under the Incoterms 2020 rule and place named in this quotation. Lead time runs from order confirmation and receipt of any advance payment.',
  },
  payment: {
    title: 'Payment',
    text: 'As stated in this quotation, free of bank charges to the seller. Goods remain the seller’s property until paid in full, as far as local law allows. Import duties and taxes are the buyer’s, except under DDP.',
  },
  acceptance: {
    title: 'Inspection',
    text: 'Report visible transport damage within 7 days and short quantities within 14 days of arrival, with photos; after that the goods count as accepted in this respect.',
  },
  warranty: {
    title: 'Warranty',
    text: 'For the period in the data sheet, counted from delivery, on material and workmanship. Wear parts, battery capacity lost in normal use and damage from improper use are excluded.',
  },
  calibration: {
    title: 'Calibration',
    text: 'Each torque wrench comes with its ISO 6789-2 certificate, each sensor with its calibration certificate. A further ISO/IEC 17025 calibration is supplied where quoted as an option.',
  },
  'export-control': {
    title: 'Export control',
    text: 'Delivery is subject to export licenses and sanctions law. The buyer names the end user on request.',
  },
  law: {
    title: 'Law and disputes',
    text: 'United Nations sales convention (CISG); disputes by arbitration in Singapore under SIAC rules, in English. The buyer’s own terms apply only if confirmed in writing.',
  },
}
