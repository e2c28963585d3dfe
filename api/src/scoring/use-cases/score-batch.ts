import { setImmediate as breathe } from 'node:timers/promises'
import type { ScoreKind } from '../../generated/prisma/enums.ts'
import { type CaseFeatures, factOf, frameOf, type SubjectKind } from '../domain/features.ts'
import { type Classifier, explain, predict } from '../domain/learning/classifier.ts'
import { scoreByRules } from '../domain/rules/rule.ts'
import { rulesFor } from '../domain/rules/rule-sets.ts'
import { type Factor, type Scored, strongest } from '../domain/scored.ts'
import type { Speakers } from '../store/model.store.ts'

/** Cases explained between two looks at what else waits: the process answers requests meanwhile. */
const CHUNK = 50

export interface Spoken extends Scored {
  readonly modelVersionId: string
}

/** Scores cases by whoever speaks for the kind; undefined where that score is not given to such subjects. */
export async function scoreCases(
  kind: ScoreKind,
  subject: SubjectKind,
  cases: readonly CaseFeatures[],
  { speaking, rules }: Speakers,
): Promise<Spoken[] | undefined> {
  const ruleSet = rulesFor(kind, subject)
  if (ruleSet === undefined) return undefined
  if (speaking.classifier === null) {
    return cases.map((one) => ({ ...scoreByRules(ruleSet, one), modelVersionId: rules.versionId }))
  }
  const scored: Spoken[] = []
  for (let start = 0; start < cases.length; start += CHUNK) {
    const chunk = cases.slice(start, start + CHUNK)
    scored.push(
      ...scoreByModel(speaking.classifier, subject, chunk).map((one) => ({
        ...one,
        modelVersionId: speaking.versionId,
      })),
    )
    await breathe()
  }
  return scored
}

function scoreByModel(classifier: Classifier, subject: SubjectKind, cases: readonly CaseFeatures[]): Scored[] {
  const frame = frameOf(subject, cases)
  const values = predict(classifier, frame)
  return explain(classifier, frame).map(({ contributions }, at) => ({
    value: values[at] ?? 0,
    factors: strongest(contributions.flatMap(({ feature, effect }) => factorOf(feature, effect, cases[at]))),
  }))
}

function factorOf(code: string, effect: number, of: CaseFeatures | undefined): Factor[] {
  const value = of === undefined ? null : factOf(of, code)
  return [{ code, effect, data: value === null ? {} : { value } }]
}
