import { pino } from 'pino'

/** Structured log of the site; never a cookie, token, mail address or message of a visitor. */
export const log = pino({ name: 'site', level: process.env['LOG_LEVEL'] ?? 'info' })
