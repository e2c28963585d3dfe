import type { Role } from '@tradewind/schema/contracts/session'

export type SectionName =
  | 'home'
  | 'leads'
  | 'customers'
  | 'deals'
  | 'actions'
  | 'quotes'
  | 'tasks'
  | 'analysis'
  | 'reports'
  | 'conversations'
  | 'process'
  | 'mails'
  | 'settings'
  | 'users'
  | 'jobs'

/** What the side bar groups its sections by; the first group needs no heading. */
export type SectionGroup = 'sell' | 'understand' | 'automate' | 'house'

export interface Section {
  readonly name: SectionName
  readonly group: SectionGroup
  readonly href: string
  /** Pressed after `g`. */
  readonly key: string
  /** Path of a 24 × 24 line drawing. */
  readonly icon: string
  readonly adminOnly?: boolean
  /** Small teams who chose the light version do without it. */
  readonly fullOnly?: boolean
}

const SECTIONS: readonly Section[] = [
  { name: 'home', group: 'sell', href: '/workspace', key: 'h', icon: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z' },
  {
    name: 'leads',
    group: 'sell',
    href: '/workspace/leads',
    key: 'l',
    icon: 'M4 13h5l1 3h4l1-3h5M4 13V5h16v8M4 13v6h16v-6',
  },
  {
    name: 'customers',
    group: 'sell',
    href: '/workspace/customers',
    key: 'c',
    icon: 'M4 20V6h9v14M13 10h7v10M3 20h18M7 9h3M7 12h3M7 15h3M16 13h1M16 16h1',
  },
  { name: 'deals', group: 'sell', href: '/workspace/deals', key: 'd', icon: 'M4 5h4v14H4zM10 5h4v9h-4zM16 5h4v5h-4z' },
  { name: 'actions', group: 'sell', href: '/workspace/actions', key: 'a', icon: 'M13 3 5 14h6l-1 7 8-11h-6z' },
  {
    name: 'quotes',
    group: 'sell',
    href: '/workspace/quotes',
    key: 'q',
    icon: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 15h7M9 18h4',
  },
  {
    name: 'tasks',
    group: 'sell',
    href: '/workspace/tasks',
    key: 't',
    icon: 'M4 6h3v3H4zM4 15h3v3H4zM10 7.5h10M10 16.5h10',
  },
  {
    name: 'analysis',
    group: 'understand',
    href: '/workspace/analysis',
    key: 'i',
    icon: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M15.5 15.5 21 21M8 12v-2M10.5 12V8M13 12v-3',
    fullOnly: true,
  },
  {
    name: 'reports',
    group: 'understand',
    href: '/workspace/reports',
    key: 'r',
    icon: 'M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6',
  },
  {
    name: 'conversations',
    group: 'understand',
    href: '/workspace/conversations',
    key: 'v',
    icon: 'M4 5h12v9H9l-4 3v-3H4zM19 9h1v9h-1v3l-4-3h-4v-2',
  },
  {
    name: 'process',
    group: 'automate',
    href: '/workspace/process',
    key: 'p',
    icon: 'M4 5h6v5H4zM14 14h6v5h-6zM10 7.5h7V14M7 10v6.5h7',
    fullOnly: true,
  },
  {
    name: 'mails',
    group: 'automate',
    href: '/workspace/mails',
    key: 'm',
    icon: 'M3 6h18v12H3zM3 7l9 6 9-6',
    fullOnly: true,
  },
  {
    name: 'settings',
    group: 'house',
    href: '/workspace/settings',
    key: 's',
    icon: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5',
  },
  {
    name: 'users',
    group: 'house',
    href: '/workspace/admin/users',
    key: 'u',
    icon: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M17 14c2.5.5 4 2.5 4 6',
    adminOnly: true,
  },
  {
    name: 'jobs',
    group: 'house',
    href: '/workspace/admin/jobs',
    key: 'j',
    icon: 'M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2 2M16.4 16.4l2 2M5.6 18.4l2-2M16.4 7.6l2-2M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6',
    adminOnly: true,
    fullOnly: true,
  },
]

const GROUPS: readonly SectionGroup[] = ['sell', 'understand', 'automate', 'house']

/** What a phone's bottom bar has room for; the rest is behind "more". */
const ON_PHONE: readonly SectionName[] = ['home', 'customers', 'deals', 'actions']

/** What a marketer sees of the workspace: what the talks say, not the talks, and what the advisor can quote. */
const MARKETERS: readonly Section[] = SECTIONS.filter(
  ({ name }) => name === 'conversations' || name === 'settings',
).map((section) =>
  section.name === 'conversations' ? { ...section, href: '/workspace/conversations/analysis' } : section,
)

export function sectionsFor(role: Role, lightMode = false): readonly Section[] {
  if (role === 'marketer') return MARKETERS
  return SECTIONS.filter(
    (section) => (section.adminOnly !== true || role === 'admin') && (section.fullOnly !== true || !lightMode),
  )
}

/** The sections under their groups, without groups that are empty. */
export function grouped(
  sections: readonly Section[],
): readonly { group: SectionGroup; sections: readonly Section[] }[] {
  return GROUPS.map((group) => ({ group, sections: sections.filter((section) => section.group === group) })).filter(
    (one) => one.sections.length > 0,
  )
}

/** The sections of the bottom bar, and those behind its "more". */
export function onPhone(sections: readonly Section[]): { bar: readonly Section[]; more: readonly Section[] } {
  const bar = sections.filter(({ name }) => ON_PHONE.includes(name))
  if (bar.length === 0) return { bar: sections.slice(0, 4), more: sections.slice(4) }
  return { bar, more: sections.filter((section) => !bar.includes(section)) }
}

/** Two letters that stand for a person where there is little room. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}
