import type { Span, Understanding, UnderstoodParameter } from '@tradewind/schema/contracts/understanding'

/**
 * Two readings of one text made one. Of the model's, only what has a span that stands literally in the text counts;
 * it may confirm what the rules found (which raises their confidence) and add where they found nothing. Where both
 * say different things of one field the rules stay: they read what is written.
 */
export function mergeReadings(rules: Understanding, model: Understanding, text: string): Understanding {
  const isHere = ({ span }: { readonly span: Span }): boolean => standsIn(text, span)
  const merged: Understanding = {
    ...rules,
    industry: byKey(rules.industry, model.industry.filter(isHere), ({ code }) => code),
    application: byKey(rules.application, model.application.filter(isHere), ({ code }) => code),
    category: byKey(rules.category, model.category.filter(isHere), ({ code }) => code),
    certificates: byKey(rules.certificates, model.certificates.filter(isHere), ({ code }) => code.toLowerCase()),
    protocols: byKey(rules.protocols, model.protocols.filter(isHere), ({ code }) => code),
    competitor: byKey(rules.competitor, model.competitor.filter(isHere), ({ brand }) => brand.toLowerCase()),
    models: byKey(rules.models, model.models.filter(isHere), ({ sku }) => sku),
    parameters: mergeParameters(rules.parameters, model.parameters.filter(isHere)),
    corrections: byKey(rules.corrections, model.corrections.filter(isHere), ({ field }) => field),
    unknown: byKey(rules.unknown, model.unknown.filter(isHere), ({ field }) => field ?? ''),
    contact: {
      ...single(rules.contact, model.contact, 'name', isHere),
      ...single(rules.contact, model.contact, 'email', isHere),
      ...single(rules.contact, model.contact, 'phone', isHere),
      ...single(rules.contact, model.contact, 'company', isHere),
    },
    ...single(rules, model, 'joint', isHere),
    ...single(rules, model, 'quantity', isHere),
    ...single(rules, model, 'budget', isHere),
    ...single(rules, model, 'country', isHere),
    ...single(rules, model, 'incoterm', isHere),
    ...single(rules, model, 'deadline', isHere),
    ...single(rules, model, 'comparison', isHere),
    intents: mergeIntents(rules.intents, model.intents),
    by: 'rules+model',
  }
  return { ...merged, unrecognised: rules.unrecognised.filter((word) => !explains(merged, rules, word)) }
}

/** A span is believed only when the words it claims are the words at that place. */
function standsIn(text: string, { start, end, text: claimed }: Span): boolean {
  return start >= 0 && end <= text.length && start < end && text.slice(start, end) === claimed
}

interface Finding {
  readonly span: Span
  readonly confidence: number
}

/** Two readers that agree are surer than either. */
const confirmed = (own: number, other: number): number => Number((1 - (1 - own) * (1 - other)).toFixed(3))

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function byKey<Entry extends Finding>(
  rules: readonly Entry[],
  model: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Entry[] {
  const own = rules.map((entry) => {
    const same = model.find((other) => keyOf(other) === keyOf(entry) && isAgreed(entry, other))
    return same === undefined ? entry : { ...entry, confidence: confirmed(entry.confidence, same.confidence) }
  })
  const added = model.filter(
    (entry) => !rules.some((other) => keyOf(other) === keyOf(entry) || overlaps(other.span, entry.span)),
  )
  return [...own, ...added]
}

/** Wanted and not wanted are opposite readings of the same words. */
const isAgreed = (a: Finding, b: Finding): boolean =>
  ('negated' in a ? a.negated : false) === ('negated' in b ? b.negated : false)

/** Several findings may be of one parameter; they agree when they stand on the same words. */
function mergeParameters(
  rules: readonly UnderstoodParameter[],
  model: readonly UnderstoodParameter[],
): UnderstoodParameter[] {
  const own = rules.map((entry) => {
    const same = model.find(
      (other) => other.parameter === entry.parameter && overlaps(other.span, entry.span) && isSameWish(entry, other),
    )
    return same === undefined ? entry : { ...entry, confidence: confirmed(entry.confidence, same.confidence) }
  })
  const added = model.filter(
    (entry) =>
      !rules.some((other) => other.parameter === entry.parameter || overlaps(other.span, entry.span)) &&
      areNumbersWritten(entry),
  )
  return [...own, ...added]
}

const isSameWish = (a: UnderstoodParameter, b: UnderstoodParameter): boolean =>
  a.min === b.min &&
  a.max === b.max &&
  a.unit === b.unit &&
  a.value === b.value &&
  a.negated === b.negated &&
  (a.values ?? []).join() === (b.values ?? []).join()

/** A number the rules did not read must stand in the model's span in plain digits: no arithmetic, no invention. */
function areNumbersWritten({ span, min, max }: UnderstoodParameter): boolean {
  const digits = span.text.normalize('NFKC').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  return [min, max].every(
    (value) =>
      value === undefined ||
      digits.includes(String(Math.abs(value))) ||
      digits.includes(String(Math.abs(value)).replace('.', ',')),
  )
}

/** The rules' finding, surer if the model agrees; the model's where the rules have none. */
function single<Holder extends object, Key extends keyof Holder>(
  rules: Holder,
  model: Holder,
  key: Key,
  isHere: (entry: Finding) => boolean,
): Partial<Pick<Holder, Key>> {
  const own = rules[key] as (Holder[Key] & Finding) | undefined
  const other = model[key] as (Holder[Key] & Finding) | undefined
  if (other === undefined || !isHere(other))
    return own === undefined ? {} : ({ [key]: own } as Partial<Pick<Holder, Key>>)
  if (own === undefined) return { [key]: other } as Partial<Pick<Holder, Key>>
  const isSame = withoutPlace(own) === withoutPlace(other)
  const kept = isSame ? { ...own, confidence: confirmed(own.confidence, other.confidence) } : own
  return { [key]: kept } as Partial<Pick<Holder, Key>>
}

/** What a finding says, apart from where it stands and how sure it is. */
function withoutPlace(finding: Finding): string {
  const { span: _span, confidence: _confidence, ...rest } = finding
  return JSON.stringify(rest, Object.keys(rest).sort())
}

/** The model knows best what a person is after; what the rules saw stays behind it. */
function mergeIntents(rules: Understanding['intents'], model: Understanding['intents']): Understanding['intents'] {
  const [main] = model
  if (main === undefined || main.code === 'other') return rules
  const others = rules.filter(({ code }) => code !== main.code)
  const own = rules.find(({ code }) => code === main.code)
  return own === undefined
    ? [{ code: main.code, confidence: Math.min(main.confidence, 0.9) }, ...others]
    : [{ ...own, confidence: confirmed(own.confidence, main.confidence) }, ...others]
}

/** Whether something the model added is made of the word. */
function explains(merged: Understanding, rules: Understanding, word: Span): boolean {
  const spans = (read: Understanding): readonly Span[] =>
    [
      read.industry,
      read.application,
      read.category,
      read.certificates,
      read.protocols,
      read.competitor,
      read.models,
      read.parameters,
    ]
      .flat()
      .map(({ span }) => span)
      .concat(
        [
          read.joint,
          read.quantity,
          read.budget,
          read.country,
          read.incoterm,
          read.deadline,
          ...Object.values(read.contact),
        ].flatMap((entry) => entry?.span ?? []),
      )
  const before = spans(rules)
  return spans(merged).some((span) => !before.includes(span) && overlaps(span, word))
}
