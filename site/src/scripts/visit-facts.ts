/** True while the visitor's yes to being measured stands. */
export function consentStands(cookies: string): boolean {
  return /(?:^|;\s*)tw_consent=granted(?:;|$)/.test(cookies)
}

/** A path as it may be recorded: the token of a quotation or preview link opens it, so it is left out. */
export function publicPath(path: string): string {
  return path
    .replace(/^(\/[a-z]{2}\/quote\/)(?!received$|estimate$)[^/]+/, '$1-')
    .replace(/^(\/documents\/[a-z-]+\/)[^/]+/, '$1-')
    .slice(0, 500)
}
