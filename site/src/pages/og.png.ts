import type { APIRoute } from 'astro'
import { translator } from '../lib/i18n/translate.ts'
import { pictureAnswer } from '../lib/og/answer.ts'

/** The house's own picture, for pages without one. */
export const GET: APIRoute = ({ locals }) =>
  pictureAnswer(locals.visit, 'house', async () => ({
    title: translator('en')('home:headline'),
    lines: [translator('en')('home:description')],
    locale: 'en',
  }))
