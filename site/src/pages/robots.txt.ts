import type { APIRoute } from 'astro'
import { environment } from '../lib/environment.ts'

const CLOSED = [
  '/api/',
  '/graphql',
  '/collect',
  '/documents/',
  '/workspace',
  '/*/preview',
  '/*/quote/',
  '/*/selector/results',
]

export const GET: APIRoute = () => {
  const { SITE_URL } = environment()
  const lines = [
    'User-agent: *',
    ...CLOSED.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${SITE_URL}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
