import type { APIRoute } from 'astro'

/** The process answers. What it depends on has its own health; pages answer without. */
export const GET: APIRoute = () => Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
