import type { Understanding } from '@tradewind/schema/contracts/understanding'
import { type Findings, type Located, locatedOf, without } from '../findings.ts'
import type { Mention } from '../lexicon/match.ts'
import type { Cue } from '../lexicon/meaning.ts'
import { hasCue, isBroken, meaningOf, meaningsOf, type Sentence, spanOf } from '../text/sentence.ts'

type Correction = Understanding['corrections'][number]
type Unknown = Understanding['unknown'][number]

/** The words that take back an earlier value, the widest of those that begin at the same place. */
export function correctionCue(sentence: Sentence): Mention | undefined {
  const strong = widest(sentence, 'correction')
  if (strong !== undefined) return strong
  const { known = [], asked = [] } = sentence.request.context ?? {}
  return known.length > 0 || asked.length > 0 ? widest(sentence, 'maybeCorrection') : undefined
}

const widest = (sentence: Sentence, cue: Cue): Mention | undefined =>
  sentence.allMentions
    .filter((mention) => hasCue(mention, cue))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0]

interface Corrected {
  readonly findings: Findings
  readonly corrections: readonly Correction[]
}

/**
 * What is said after "no, rather" replaces what was said before it, in this sentence or an earlier one. What follows
 * "instead of" is the old value.
 */
export function readCorrections(sentence: Sentence, findings: Findings): Corrected {
  const instead = insteadOf(sentence, findings)
  if (instead !== undefined) return instead
  const cue = correctionCue(sentence)
  if (cue === undefined) return { findings, corrections: [] }
  const isStrong = hasCue(cue, 'correction')
  const known = sentence.request.context?.known ?? []
  const asked = sentence.request.context?.asked ?? []
  const start = spanOf(sentence, cue).start
  const located = locatedOf(findings)
  const after = located.filter(({ span }) => span.start >= start)
  const fresh = after.length > 0 ? after : located
  // "No PROFINET but EtherCAT" refuses one and wants the other; nothing said earlier is taken back.
  const isRefused = (name: string): boolean =>
    located.some(({ field, negated, span }) => field === name && negated && span.start < start)
  const fields = [...new Set(fresh.map(({ field }) => field))].filter(
    (field) => (isStrong && !isRefused(field)) || known.includes(field) || asked.includes(field),
  )
  // Of several things said anew only those can be corrections that were known, if any was.
  const earlier = fields.filter(
    (field) => known.includes(field) || located.some((entry) => entry.field === field && entry.span.start < start),
  )
  const corrected = earlier.length > 0 ? earlier : fields
  const span = spanOf(sentence, cue)
  const outdated = located.filter(
    (entry) => after.length > 0 && !entry.negated && entry.span.start < start && corrected.includes(entry.field),
  )
  return {
    findings: without(findings, outdated),
    corrections: corrected.map((field) => ({ field, span, confidence: isStrong ? 0.9 : 0.7 })),
  }
}

function insteadOf(sentence: Sentence, findings: Findings): Corrected | undefined {
  const cue = widest(sentence, 'insteadOf')
  if (cue === undefined) return undefined
  const span = spanOf(sentence, cue)
  const located = locatedOf(findings)
  const isPostfix = /[\p{Script=Hiragana}]/u.test(span.text)
  const [fresh, old] = isPostfix
    ? [located.filter((entry) => entry.span.start >= span.end), located.filter((entry) => entry.span.end <= span.start)]
    : [located.filter((entry) => entry.span.end <= span.start), located.filter((entry) => entry.span.start >= span.end)]
  const last = isPostfix ? old.at(-1) : old[0]
  if (last === undefined || (!isPostfix && last.span.start - span.end > 12))
    return insteadOfNumber(sentence, cue, findings)
  const isReplaced = (fresh.length > 0 ? fresh : located).some(({ field }) => field === last.field)
  if (!isReplaced || !isNumeric(last)) return undefined
  return { findings: without(findings, [last]), corrections: [{ field: last.field, span, confidence: 0.9 }] }
}

/** "35 pieces instead of 20": the old value is a bare number. */
function insteadOfNumber(sentence: Sentence, cue: Mention, findings: Findings): Corrected | undefined {
  const { text } = sentence.folded
  const isBare = /^\D{0,4}\d/.test(text.slice(cue.end)) || /\d\D{0,3}$/.test(text.slice(0, cue.start))
  if (!isBare) return undefined
  const span = spanOf(sentence, cue)
  const numeric = locatedOf(findings).filter(isNumeric)
  const fresh =
    numeric.findLast((entry) => entry.span.end <= span.start) ?? numeric.find((entry) => entry.span.start >= span.end)
  return fresh === undefined ? undefined : { findings, corrections: [{ field: fresh.field, span, confidence: 0.85 }] }
}

const isNumeric = ({ text }: Located): boolean => /\d/.test(text)

/** "I don't know the torque yet": the field is named beside it, or it is the one asked for. */
export function readUnknown(sentence: Sentence): readonly Unknown[] {
  const unknown = widest(sentence, 'unknown')
  const cue = unknown ?? widest(sentence, 'indifferent')
  if (cue === undefined) return []
  const span = spanOf(sentence, cue)
  const fields = fieldsNear(sentence, cue)
  // "Any will do" says that something is not known only where something was asked or is named.
  if (unknown === undefined && fields.length === 0 && sentence.request.context?.asked[0] === undefined) return []
  const asked = sentence.request.context?.asked[0]
  if (fields.length > 0) return fields.map((field) => ({ field, span, confidence: 0.85 }))
  return [asked === undefined ? { span, confidence: 0.8 } : { field: asked, span, confidence: 0.85 }]
}

const REACH = 46

function fieldsNear(sentence: Sentence, cue: Mention): readonly string[] {
  const candidates = sentence.mentions.flatMap((mention) => {
    if (mention === cue || (mention.start < cue.end && cue.start < mention.end)) return []
    const [from, to] = mention.end <= cue.start ? [mention.end, cue.start] : [cue.end, mention.start]
    if (to - from > REACH || isBroken(sentence, from, to)) return []
    const between = sentence.folded.text.slice(from, to)
    // "Which accuracy we need, we don't know": a comma may stand behind the name, not before it.
    if (/[,、]/u.test(between) && (mention.start >= cue.end || /\d/.test(between))) return []
    const field = fieldNamed(mention)
    return field === undefined ? [] : [{ field, mention, distance: to - from + (mention.end <= cue.start ? 4 : 0) }]
  })
  const [nearest] = candidates
    .filter(({ field, distance }) => field !== 'joint' || distance <= JOINT_REACH)
    .sort((a, b) => a.distance - b.distance)
  if (nearest === undefined) return []
  // "Neither the torque nor the thread": what is joined to it is not known either.
  const isJoined = (from: number, to: number): boolean =>
    to >= from && JOINED.test(sentence.folded.text.slice(from, to))
  const joined = candidates.filter(
    ({ mention }) =>
      mention === nearest.mention ||
      isJoined(nearest.mention.end, mention.start) ||
      isJoined(mention.end, nearest.mention.start),
  )
  return [...new Set(joined.map(({ field }) => field))]
}

const JOINED =
  /^,?\s?(?:or|nor|and|oder|und|noch|o|ni|y|e|nem|ou|和|或|と|や|و|او|ولا)?\s?(?:the|den|die|das|el|la|a|o)?\s?$/u

/** How near "bolt" and "screw" have to stand to be what is not known: they stand everywhere. */
const JOINT_REACH = 14

function fieldNamed(mention: Mention): string | undefined {
  const parameter = meaningsOf(mention, 'parameter')[0]?.code
  return parameter === 'boltSize' ? 'joint' : (parameter ?? meaningOf(mention, 'field')?.field)
}
