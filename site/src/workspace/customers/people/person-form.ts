import type { BuyingRole, PersonData } from './people-queries.ts'

/** What the form holds: texts as they are typed, and the part in each deal ("" for none). */
export interface PersonForm {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly jobTitle: string
  readonly locale: string
  readonly parts: Readonly<Record<string, BuyingRole | ''>>
}

const FACTS = ['name', 'email', 'phone', 'jobTitle', 'locale'] as const
type Facts = Partial<Record<(typeof FACTS)[number], string | null>>

export function formOf(person: PersonData | undefined, locale: string): PersonForm {
  return {
    name: person?.name ?? '',
    email: person?.email ?? '',
    phone: person?.phone ?? '',
    jobTitle: person?.jobTitle ?? '',
    locale: person?.locale ?? locale,
    parts: Object.fromEntries((person?.decisionParts ?? []).map(({ role, opportunity }) => [opportunity.id, role])),
  }
}

interface PersonChange {
  readonly facts: Facts
  /** How the facts that change stood when they were seen. */
  readonly seen: Facts
  readonly decisionParts: { opportunityId: string; role: BuyingRole | null }[]
}

/** What differs between two states of the form: only that is sent, so that nobody's other changes are overwritten. */
export function changeBetween(before: PersonForm, after: PersonForm): PersonChange {
  const changed = FACTS.filter((name) => after[name].trim() !== before[name])
  const of = (form: PersonForm): Facts =>
    Object.fromEntries(changed.map((name) => [name, form[name].trim() === '' ? null : form[name].trim()]))
  const deals = [...new Set([...Object.keys(before.parts), ...Object.keys(after.parts)])]
  return {
    facts: of(after),
    seen: of(before),
    decisionParts: deals
      .filter((id) => (before.parts[id] ?? '') !== (after.parts[id] ?? ''))
      .map((opportunityId) => ({ opportunityId, role: after.parts[opportunityId] || null })),
  }
}

export function isEmptyChange({ facts, decisionParts }: PersonChange): boolean {
  return Object.keys(facts).length === 0 && decisionParts.length === 0
}
