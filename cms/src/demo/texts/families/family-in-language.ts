import { LOCALES, type Locale } from '@tradewind/schema/locales'
import type { FamilyTexts, Words } from '../types.ts'

/** A family as one copywriter writes it: everything in one language. */
export interface FamilyInLanguage {
  readonly name: string
  readonly summary: string
  readonly intro: string
  readonly scenes: readonly [Scene, Scene, Scene]
  readonly operatingConditions: string
  readonly faq: readonly [Question, Question, Question, Question]
  readonly seoTitle: string
  readonly seoDescription: string
}

interface Scene {
  readonly title: string
  readonly text: string
}

interface Question {
  readonly question: string
  readonly answer: string
}

/**
 * Lays seven single-language families over each other. The scenes and questions of all languages stand in the
 * same order: the third question asks the same thing in every language.
 */
export function joinLanguages(languages: Readonly<Record<Locale, FamilyInLanguage>>): FamilyTexts {
  const words = (pick: (family: FamilyInLanguage) => string): Words =>
    Object.fromEntries(LOCALES.map((locale) => [locale, pick(languages[locale])])) as Record<Locale, string>
  const sceneNumbers = [0, 1, 2] as const
  const questionNumbers = [0, 1, 2, 3] as const
  return {
    name: words((family) => family.name),
    summary: words((family) => family.summary),
    intro: words((family) => family.intro),
    scenes: sceneNumbers.map((n) => ({
      title: words((family) => family.scenes[n].title),
      text: words((family) => family.scenes[n].text),
    })),
    operatingConditions: words((family) => family.operatingConditions),
    faq: questionNumbers.map((n) => ({
      question: words((family) => family.faq[n].question),
      answer: words((family) => family.faq[n].answer),
    })),
    seoTitle: words((family) => family.seoTitle),
    seoDescription: words((family) => family.seoDescription),
  }
}
