import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { textsOf } from '../blocks.ts'
import { batteryCost } from './battery-cost/article.ts'
import { gearboxCase } from './gearbox-case/article.ts'

/** The text with digits and separators made plain: Arabic digits to Latin ones, grouping removed, decimal point. */
function plainNumbers(locale: Locale, text: string): string {
  const latin = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/٬/g, '')
    .replace(/٫/g, '.')
  return locale === 'de' || locale === 'es' || locale === 'pt'
    ? latin.replace(/(?<=\d)\.(?=\d{3})/g, '').replace(/(?<=\d),(?=\d)/g, '.')
    : latin.replace(/(?<=\d),(?=\d{3})/g, '')
}

/** Every number that stands in the text. */
function numbersIn(locale: Locale, text: string): ReadonlySet<number> {
  return new Set((plainNumbers(locale, text).match(/\d+(?:\.\d+)?/g) ?? []).map(Number))
}

/** Assumptions each market's article states; money in the market's currency. */
interface Station {
  readonly perHour: number
  readonly hours: number
  readonly days: number
  readonly power: number
  readonly pack: number
  readonly charger: number
  readonly upkeep: number
  readonly drop: number
  readonly extraPrice: number
}

const STATIONS: Readonly<Record<Locale, Station>> = {
  en: {
    perHour: 175,
    hours: 7.5,
    days: 240,
    power: 0.12,
    pack: 128,
    charger: 145,
    upkeep: 160,
    drop: 1200,
    extraPrice: 960,
  },
  zh: {
    perHour: 175,
    hours: 8,
    days: 300,
    power: 0.75,
    pack: 930,
    charger: 1050,
    upkeep: 900,
    drop: 6000,
    extraPrice: 6900,
  },
  es: {
    perHour: 140,
    hours: 8,
    days: 225,
    power: 0.14,
    pack: 120,
    charger: 135,
    upkeep: 160,
    drop: 1100,
    extraPrice: 890,
  },
  ar: {
    perHour: 140,
    hours: 8,
    days: 260,
    power: 0.38,
    pack: 480,
    charger: 540,
    upkeep: 700,
    drop: 4800,
    extraPrice: 3560,
  },
  ja: {
    perHour: 140,
    hours: 7.75,
    days: 240,
    power: 22,
    pack: 19_700,
    charger: 22_300,
    upkeep: 28_000,
    drop: 180_000,
    extraPrice: 147_000,
  },
  de: {
    perHour: 175,
    hours: 7.5,
    days: 220,
    power: 0.2,
    pack: 120,
    charger: 135,
    upkeep: 170,
    drop: 1200,
    extraPrice: 890,
  },
  pt: {
    perHour: 175,
    hours: 8,
    days: 230,
    power: 0.75,
    pack: 710,
    charger: 800,
    upkeep: 1100,
    drop: 7200,
    extraPrice: 5280,
  },
}
const SHIFTS = 2
const PLANNED_PER_CHARGE = 700

function specification(sku: string, code: string): number {
  const value = DEMO_PRODUCTS.find((product) => product.sku === sku)?.specifications[code as never] as
    | { readonly value: number }
    | undefined
  if (value === undefined) throw new Error(`${sku} has no ${code}`)
  return value.value
}

describe('the worked figures of the battery article', () => {
  it('plan on two thirds of what the data sheet says', () => {
    expect(specification('BP-60', 'tighteningsPerCharge') * (2 / 3)).toBe(PLANNED_PER_CHARGE)
    expect(specification('AC-CHG-2', 'cycleTime') / 60).toBe(40)
  })

  it.each(LOCALES)('follow from the stated assumptions in %s', (locale) => {
    const station = STATIONS[locale]
    const found = numbersIn(locale, textsOf(batteryCost.body[locale]).join('\n'))
    const tightenings = station.perHour * station.hours * SHIFTS * station.days
    const charges = tightenings / PLANNED_PER_CHARGE
    const batteryEnergy = (charges * 0.09) / 0.85
    const litresPerMinute = specification('AP-50', 'airConsumption')
    const usedAir = (tightenings / 60) * (litresPerMinute / 1000)
    const leakedAir = station.hours * SHIFTS * station.days * 60 * 0.01
    const airEnergy = (usedAir + leakedAir) * 0.12
    const battery = (charges / 800) * station.pack + batteryEnergy * station.power + station.charger / 5
    const air = airEnergy * station.power + station.upkeep + station.drop / 8
    const stated = { tightenings, charges, batteryEnergy, usedAir, leakedAir, airEnergy, battery, air }
    for (const [name, value] of Object.entries(stated)) {
      expect(found.has(Math.round(value)), `${name} ${value}`).toBe(true)
    }
    expect([...Object.values(station)].filter((value) => !found.has(value))).toEqual([])
    const years = station.extraPrice / (air - battery)
    const written = locale === 'zh' ? Math.round(years) : Math.round(years * 10) / 10
    expect(found.has(written), `payback ${years}`).toBe(true)
  })
})

/** Output a day, days, minutes of rework, wage an hour, other yearly saving, investment. */
const GEARBOX: Readonly<Record<Locale, readonly [number, number, number, number, number, number]>> = {
  en: [420, 240, 18, 42, 0, 23_500],
  zh: [600, 300, 18, 65, 0, 118_000],
  es: [400, 225, 18, 31, 0, 22_800],
  ar: [200, 260, 24, 75, 21_000, 84_000],
  ja: [480, 240, 15, 4200, 0, 3_100_000],
  de: [380, 220, 18, 48, 0, 24_500],
  pt: [350, 230, 20, 85, 0, 96_000],
}

it.each(LOCALES)('the payback of the gearbox case follows from its figures in %s', (locale) => {
  const [output, days, minutes, wage, other, investment] = GEARBOX[locale]
  const found = numbersIn(locale, textsOf(gearboxCase.body[locale]).join('\n'))
  const avoided = output * 0.025
  const hours = (avoided * minutes * days) / 60
  const months = (investment / (hours * wage + other)) * 12
  for (const value of [output, days, minutes, wage, investment, Math.round(hours), Math.round(hours * wage)]) {
    expect(found.has(value), String(value)).toBe(true)
  }
  expect(found.has(Math.round(avoided * 100) / 100), `avoided ${avoided}`).toBe(true)
  expect(found.has(locale === 'zh' ? Math.round(months) : Math.round(months * 10) / 10), `months ${months}`).toBe(true)
})
