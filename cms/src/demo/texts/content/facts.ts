import { DEMO_COMPANY } from '@tradewind/schema/demo'
import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'

export const { address, mail, phone, registration } = DEMO_COMPANY

/** A whole number as a reader of the language writes it, without grouping for years. */
function written(locale: Locale, value: number, useGrouping = true): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { useGrouping }).format(value)
}

/** The company's figures as text in one language, so that the pages and the record cannot disagree. */
export function companyFigures(locale: Locale) {
  return {
    founded: written(locale, DEMO_COMPANY.founded, false),
    employees: written(locale, DEMO_COMPANY.employees),
    engineers: written(locale, DEMO_COMPANY.engineers),
    plantArea: written(locale, DEMO_COMPANY.plantArea),
    toolsPerYear: written(locale, DEMO_COMPANY.toolsPerYear),
    countries: written(locale, DEMO_COMPANY.countriesServed.length),
  }
}

export const legalName = DEMO_COMPANY.legalName
export const legalNameChinese = DEMO_COMPANY.legalNameChinese
export const postalLine = `${address.street}, ${address.district}, ${address.postalCode} ${address.city}, ${address.province}, China`
