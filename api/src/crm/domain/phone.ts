import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'

/**
 * A phone number as people write it, in E.164, or undefined when it is none.
 * @param country ISO 3166-1 alpha-2 of the writer, for numbers without a country code.
 */
export function toE164(phone: string, country: string | null): string | undefined {
  const region: CountryCode | undefined = country !== null && isSupportedCountry(country) ? country : undefined
  const parsed = parsePhoneNumberFromString(phone, region)
  return parsed?.isPossible() === true ? parsed.number : undefined
}
