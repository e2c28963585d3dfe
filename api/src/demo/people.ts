import type { Role } from '@tradewind/schema/contracts/session'
import type { Locale } from '@tradewind/schema/locales'

/** Everybody of the demo company signs in with this. Production refuses to seed it. */
export const DEMO_PASSWORD = 'demo-tradewind-2026'

/** The third one comes with the simulated history (simulation/), like its people. */
export const DEMO_TEAMS = ['Europe and Americas', 'Asia and Middle East', 'Africa, India and Oceania'] as const
export type DemoTeam = (typeof DEMO_TEAMS)[number]

export interface DemoPerson {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly team: DemoTeam | null
  readonly locale: Locale
  readonly timeZone: string
}

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    email: 'admin@corvane.example',
    name: 'Song Yifan',
    role: 'admin',
    team: null,
    locale: 'en',
    timeZone: 'Asia/Shanghai',
  },
  {
    email: 'director@corvane.example',
    name: 'Gao Wenli',
    role: 'executive',
    team: null,
    locale: 'zh',
    timeZone: 'Asia/Shanghai',
  },
  {
    email: 'lead.west@corvane.example',
    name: 'Marta Ribeiro',
    role: 'lead',
    team: 'Europe and Americas',
    locale: 'en',
    timeZone: 'Europe/Lisbon',
  },
  {
    email: 'lead.east@corvane.example',
    name: 'Tang Ruoxi',
    role: 'lead',
    team: 'Asia and Middle East',
    locale: 'zh',
    timeZone: 'Asia/Shanghai',
  },
  {
    email: 'sales@corvane.example',
    name: 'Jonas Brandt',
    role: 'sales',
    team: 'Europe and Americas',
    locale: 'en',
    timeZone: 'Europe/Berlin',
  },
  {
    email: 'lucia@corvane.example',
    name: 'Lucía Ferrer',
    role: 'sales',
    team: 'Europe and Americas',
    locale: 'es',
    timeZone: 'Europe/Madrid',
  },
  {
    email: 'omar@corvane.example',
    name: 'Omar Haddad',
    role: 'sales',
    team: 'Asia and Middle East',
    locale: 'ar',
    timeZone: 'Asia/Dubai',
  },
  {
    email: 'keiko@corvane.example',
    name: 'Keiko Mori',
    role: 'sales',
    team: 'Asia and Middle East',
    locale: 'ja',
    timeZone: 'Asia/Tokyo',
  },
  {
    email: 'marketing@corvane.example',
    name: 'Hanna Vogt',
    role: 'marketer',
    team: null,
    locale: 'en',
    timeZone: 'Europe/Berlin',
  },
]

/**
 * Colleagues who come with the simulated history, after the stories have been told: so the stories stay with those whose
 * turn it was. With DEMO_PEOPLE twelve sales people in three teams with a lead each.
 */
export const DEMO_COLLEAGUES: readonly DemoPerson[] = [
  person('lead.south', 'Nadia Okafor', 'lead', 'Africa, India and Oceania', 'en', 'Africa/Johannesburg'),
  person('pedro', 'Pedro Sampaio', 'sales', 'Europe and Americas', 'pt', 'America/Sao_Paulo'),
  person('camille', 'Camille Laurent', 'sales', 'Europe and Americas', 'de', 'Europe/Paris'),
  person('doyun', 'Kim Do-yun', 'sales', 'Asia and Middle East', 'en', 'Asia/Seoul'),
  person('yutong', 'Chen Yutong', 'sales', 'Asia and Middle East', 'zh', 'Asia/Shanghai'),
  person('priya', 'Priya Nair', 'sales', 'Africa, India and Oceania', 'en', 'Asia/Kolkata'),
  person('youssef', 'Youssef Benali', 'sales', 'Africa, India and Oceania', 'ar', 'Africa/Casablanca'),
  person('grace', 'Grace Whitlam', 'sales', 'Africa, India and Oceania', 'en', 'Australia/Sydney'),
  person('liam', 'Liam Fraser', 'sales', 'Africa, India and Oceania', 'en', 'Australia/Perth'),
]

function person(
  mailbox: string,
  name: string,
  role: Role,
  team: DemoTeam,
  locale: Locale,
  timeZone: string,
): DemoPerson {
  return { email: `${mailbox}@corvane.example`, name, role, team, locale, timeZone }
}
