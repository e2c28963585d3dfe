import { FEATURES, featuresOf, readMessage } from '../../src/scoring/domain/screening/read-message.ts'
import { BUCKETS } from '../../src/scoring/domain/screening/text-grams.ts'
import type { Sample } from './corpus.ts'
import { type Example, fitLogistic, type Logistic } from './logistic.ts'
import { priorOf } from './priors.ts'
import { chanceFrom, vary } from './vary.ts'

const SEED = 7

export interface Trained {
  /** Over named features: concepts of the word lists and signs of the surface. */
  readonly named: Logistic
  /** Over hashed pieces of words. */
  readonly grams: Logistic
}

/** Learns from the messages, each in several variants. Spam and inquiries count alike, however many there are of each. */
export function train(samples: readonly Sample[]): Trained {
  const chance = chanceFrom(SEED)
  const share = { spam: 0, ham: 0 }
  for (const { label } of samples) share[label] += 1
  const read = samples.flatMap((sample) => {
    const variants = vary(sample, chance)
    return variants.map(({ message, email }) => ({
      reading: readMessage(message, email),
      spam: sample.label === 'spam',
      weight: 1 / share[sample.label] / variants.length,
    }))
  })
  const examples = (features: (reading: (typeof read)[number]['reading']) => Example['features']): Example[] =>
    read.map(({ reading, spam, weight }) => ({ features: features(reading), spam, weight }))
  return {
    named: fitLogistic(
      examples((reading) =>
        featuresOf(reading).flatMap((value, index) => (value === 0 ? [] : [[index, value] as const])),
      ),
      {
        size: FEATURES.length,
        rounds: 150,
        rate: 0.05,
        decay: 2e-3,
        prior: (index) => priorOf(FEATURES[index] ?? ''),
      },
    ),
    grams: fitLogistic(
      examples((reading) => [...reading.grams].map((bucket) => [bucket, 1] as const)),
      { size: BUCKETS, rounds: 40, rate: 0.03, decay: 1e-5 },
    ),
  }
}

/** As the classifier reads it: the hashed weights as signed bytes with one scale, which is exact enough and small. */
export function weightsFile({ named, grams }: Trained): string {
  const largest = grams.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const bytes = Int8Array.from(grams.weights, (weight) => Math.round((weight / largest) * 127))
  const rounded = (value: number): number => Math.round(value * 1000) / 1000
  return `${JSON.stringify(
    {
      bias: rounded(named.bias),
      weights: Object.fromEntries(FEATURES.map((name, index) => [name, rounded(named.weights[index] ?? 0)])),
      grams: {
        bias: rounded(grams.bias),
        step: largest / 127,
        bytes: Buffer.from(bytes.buffer).toString('base64'),
      },
    },
    null,
    2,
  )}\n`
}
