import { ASKING, PITCHES, TRADE } from '../../src/scoring/domain/screening/concepts.ts'

/** Ways of speaking that honest people have, too. */
const WEAK = new Set(['promo', 'click', 'boost', 'pitch', 'ai', 'site', 'job', 'market', 'charity'])
const SURFACE: Readonly<Record<string, number>> = {
  links: 0.5,
  linkOnly: 0.7,
  shortened: 1.2,
  cheapHost: 1.2,
  messenger: 0.8,
  markup: 1.5,
  cryptoAddress: 2.5,
  money: 0.3,
  millions: 0.8,
  percent: 0.1,
  always: 0.5,
  emoji: 0.4,
  shouting: 0.4,
  exclaiming: 0.1,
  invisible: 1.5,
  mixedWords: 1,
  styled: 1.5,
  placeholder: 2,
  repeated: 0.8,
  spaced: 1,
  handle: 0.8,
  mailInText: 0.2,
  ownLink: -0.8,
  paperLink: -1,
  figure: -0.8,
  thread: -0.8,
  count: -0.4,
  question: -0.2,
  number: -0.4,
  ownModel: -1,
  reference: -0.5,
}

/** What is thought of a feature before any message is read: see `fitLogistic`. */
export function priorOf(feature: string): number {
  if ((PITCHES as readonly string[]).includes(feature)) return WEAK.has(feature) ? 0.5 : 1.2
  if ((ASKING as readonly string[]).includes(feature)) return -0.3
  if ((TRADE as readonly string[]).includes(feature)) return -0.9
  if (feature === 'topicKinds') return 0.8
  if (feature === 'topicHints') return 0.2
  if (feature === 'rhetoricKinds') return 0.2
  if (feature === 'tradeKinds') return -0.5
  if (feature === 'askingKinds') return -0.1
  if (feature === 'offTopic') return 0.5
  return SURFACE[feature] ?? 0
}
