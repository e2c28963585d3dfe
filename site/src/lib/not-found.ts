import type { AstroGlobal } from 'astro'

/** Ends a page for something that is not there, in the reader's language. */
export function notFound(astro: Pick<AstroGlobal, 'rewrite'>): Promise<Response> {
  return astro.rewrite('/404')
}
