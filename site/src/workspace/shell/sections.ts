import type { Role } from '@tradewind/schema/contracts/session'

export type SectionName =
  | 'home'
  | 'leads'
  | 'customers'
  | 'quotes'
  | 'conversations'
  | 'tasks'
  | 'mails'
  | 'users'
  | 'jobs'

export interface Section {
  readonly name: SectionName
  readonly href: string
  /** Pressed after `g`. */
  readonly key: string
  /** Path of a 24 × 24 line drawing. */
  readonly icon: string
  readonly adminOnly?: boolean
}

const SECTIONS: readonly Section[] = [
  { name: 'home', href: '/workspace', key: 'h', icon: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z' },
  { name: 'leads', href: '/workspace/leads', key: 'l', icon: 'M4 13h5l1 3h4l1-3h5M4 13V5h16v8M4 13v6h16v-6' },
  {
    name: 'customers',
    href: '/workspace/customers',
    key: 'c',
    icon: 'M4 20V6h9v14M13 10h7v10M3 20h18M7 9h3M7 12h3M7 15h3M16 13h1M16 16h1',
  },
  { name: 'quotes', href: '/workspace/quotes', key: 'q', icon: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 15h7M9 18h4' },
  {
    name: 'conversations',
    href: '/workspace/conversations',
    key: 'v',
    icon: 'M4 5h12v9H9l-4 3v-3H4zM19 9h1v9h-1v3l-4-3h-4v-2',
  },
  { name: 'tasks', href: '/workspace/tasks', key: 't', icon: 'M4 6h3v3H4zM4 15h3v3H4zM10 7.5h10M10 16.5h10' },
  { name: 'mails', href: '/workspace/mails', key: 'm', icon: 'M3 6h18v12H3zM3 7l9 6 9-6' },
  {
    name: 'users',
    href: '/workspace/admin/users',
    key: 'u',
    icon: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M17 14c2.5.5 4 2.5 4 6',
    adminOnly: true,
  },
  {
    name: 'jobs',
    href: '/workspace/admin/jobs',
    key: 'j',
    icon: 'M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2 2M16.4 16.4l2 2M5.6 18.4l2-2M16.4 7.6l2-2M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6',
    adminOnly: true,
  },
]

/** What a marketer sees of the workspace: what the talks say, not the talks. */
const MARKETERS: readonly Section[] = SECTIONS.filter(({ name }) => name === 'conversations').map((section) => ({
  ...section,
  href: '/workspace/conversations/analysis',
}))

export function sectionsFor(role: Role): readonly Section[] {
  if (role === 'marketer') return MARKETERS
  return SECTIONS.filter((section) => section.adminOnly !== true || role === 'admin')
}

/** Two letters that stand for a person where there is little room. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}
