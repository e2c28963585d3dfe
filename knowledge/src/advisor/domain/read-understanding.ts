import type { Requirement } from '@tradewind/schema/contracts/selector'
import type { Understanding } from '@tradewind/schema/contracts/understanding'
import { LOCALES } from '@tradewind/schema/locales'
import type { Facts } from './facts.ts'
import { NOTHING_READ, type Reading } from './reading.ts'
import { soundName } from './sound-name.ts'

/** Below this a finding is a guess: better not known than wrong. */
const SURE_ENOUGH = 0.5
/** The language is changed only when the text leaves no doubt. */
const LANGUAGE_SURE = 0.8

/** Names of our languages in our languages: "could we go on in English" names no country. */
const LANGUAGE_NAMES: ReadonlySet<string> = new Set(
  LOCALES.flatMap((spoken) => {
    const names = new Intl.DisplayNames([spoken], { type: 'language' })
    return LOCALES.map((named) => names.of(named)?.toLowerCase() ?? named)
  }),
)

const isLanguageName = (text: string): boolean => LANGUAGE_NAMES.has(text.trim().toLowerCase())

interface Finding {
  readonly confidence: number
  readonly negated?: boolean
}

function best<T extends Finding>(findings: readonly T[]): T | undefined {
  return findings
    .filter(({ confidence, negated }) => confidence >= SURE_ENOUGH && negated !== true)
    .sort((a, b) => b.confidence - a.confidence)[0]
}

const sure = <T extends Finding>(finding: T | undefined): T | undefined =>
  finding !== undefined && finding.confidence >= SURE_ENOUGH ? finding : undefined

function factsOf(understood: Understanding): Reading['facts'] {
  const industry = best(understood.industry)?.code
  const application = best(understood.application)?.code
  const category = best(understood.category)?.code
  const joint = sure(understood.joint)
  const quantity = sure(understood.quantity)?.value
  const budget = sure(understood.budget)
  const country =
    understood.country && isLanguageName(understood.country.span.text) ? undefined : sure(understood.country)?.code
  const incoterm = sure(understood.incoterm)
  const deadline = sure(understood.deadline)
  return {
    ...(industry === undefined ? {} : { industry }),
    ...(application === undefined ? {} : { application }),
    ...(category === undefined ? {} : { category }),
    ...(joint === undefined ? {} : { joint: jointOf(joint) }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(budget === undefined ? {} : { budget: budgetOf(budget) }),
    ...(country === undefined ? {} : { country }),
    ...(incoterm === undefined ? {} : { incoterm: incotermOf(incoterm) }),
    ...(deadline === undefined ? {} : { deadline: deadlineOf(deadline) }),
  }
}

function jointOf({
  thread,
  strengthClass,
  friction,
}: NonNullable<Understanding['joint']>): NonNullable<Facts['joint']> {
  return {
    ...(thread === undefined ? {} : { thread }),
    ...(strengthClass === undefined ? {} : { strengthClass }),
    ...(friction === undefined || friction < 0.04 || friction > 0.4 ? {} : { friction }),
  }
}

function incotermOf({ code, place }: NonNullable<Understanding['incoterm']>): NonNullable<Facts['incoterm']> {
  const named = soundName(place)
  return { code, ...(named === undefined ? {} : { place: named }) }
}

function competitorOf({ brand, model }: Understanding['competitor'][number]): Facts['competitors'][number] {
  const named = soundName(model)
  return { brand, ...(named === undefined ? {} : { model: named }) }
}

function budgetOf({ amount, currency, per }: NonNullable<Understanding['budget']>): NonNullable<Facts['budget']> {
  return { amount, per, ...(currency === undefined ? {} : { currency }) }
}

function deadlineOf({ date, days }: NonNullable<Understanding['deadline']>): NonNullable<Facts['deadline']> {
  return { ...(date === undefined ? {} : { date }), ...(days === undefined ? {} : { days }) }
}

function contactOf({ contact }: Understanding): Facts['contact'] {
  const { name, email, phone, company } = contact
  return {
    ...(sure(name) ? { name: name?.value } : {}),
    ...(sure(email) ? { email: email?.value } : {}),
    ...(sure(phone) ? { phone: phone?.value } : {}),
    ...(sure(company) ? { company: company?.value } : {}),
  }
}

/**
 * What an understood text says to the dialogue.
 * @param asks the understanding in the selector's words (Reader.requirements)
 * @param open fields asked for in the turn before: a bare "no idea" is about the first of them
 */
export function readUnderstanding(
  understood: Understanding,
  asks: readonly Requirement[],
  open: readonly string[],
): Reading {
  const intents = understood.intents.filter(({ confidence }) => confidence >= SURE_ENOUGH).map(({ code }) => code)
  const { language, comparison } = understood
  const unknownFields = understood.unknown.filter(sure).map(({ field }) => field)
  const isBareUnknown = intents[0] === 'dont_know' && unknownFields.every((field) => field === undefined)
  const unknown = isBareUnknown ? open : unknownFields.filter((field) => field !== undefined)
  return {
    ...NOTHING_READ,
    intents,
    ...(language.confidence >= LANGUAGE_SURE ? { locale: language.locale } : {}),
    facts: factsOf(understood),
    requirements: asks,
    excluded: understood.category
      .filter(({ negated, confidence }) => negated && confidence >= SURE_ENOUGH)
      .map(({ code }) => code),
    competitors: understood.competitor.filter(sure).map(competitorOf),
    skus: understood.models.filter((it) => sure(it) && !it.negated).map(({ sku }) => sku),
    unwanted: understood.models.filter((it) => sure(it) && it.negated).map(({ sku }) => sku),
    ...(comparison?.reference === undefined ? {} : { reference: comparison.reference }),
    wishes: (comparison?.wishes ?? []).map(({ parameter, direction }) => ({ parameter, direction })),
    typedContact: contactOf(understood),
    unknown: unknown.filter((field) => field !== 'contact' && field !== 'consent'),
    unrecognised: understood.unrecognised.map(({ text }) => text),
  }
}
