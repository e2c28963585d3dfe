/**
 * What Astro alone knows of the pages it built: the security policy with the hashes of the build, and the script of the
 * layout under its built name. Both are the same for every page of the layout as long as the process runs, so they are
 * learned from the first page that Astro rendered.
 */
export interface BuildFacts {
  /** Content-Security-Policy as Astro wrote it. */
  readonly policy: string
  /** The script at the end of the body. */
  readonly script: string
}

let facts: BuildFacts | undefined

export function buildFacts(): BuildFacts | undefined {
  return facts
}

const END = '</body></html>'

/** Takes the facts from a page of the layout; a page that does not end as one teaches nothing. */
export function learnBuildFacts(policy: string | null, page: Buffer): void {
  const tail = page.toString('utf8', page.lastIndexOf('<script'))
  if (policy === null || !/^<script type="module" src="[^"<>]+"><\/script><\/body><\/html>\s*$/.test(tail)) return
  facts = { policy, script: tail.slice(0, tail.indexOf(END)) }
}
