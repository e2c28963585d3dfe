import { isLocale, LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { environment } from '../environment.ts'
import { RefusalPage } from './RefusalPage.tsx'
import { currentSession } from './strategy.ts'

/**
 * Decides at the door of every admin page: nothing for an editor (the page may be shown), a page that says why not for
 * anybody else; who is not signed in is led to the site's sign-in and comes back here afterwards.
 */
export async function admit(
  segments: readonly string[],
  query: Readonly<Record<string, string | string[]>>,
): Promise<ReactNode | undefined> {
  if (segments[0] === 'logout') redirect(signOutAddress())
  const session = await currentSession(await headers())
  const wanted = `${environment.CMS_URL}/admin${[...segments].map((part) => `/${part}`).join('')}`
  if (session.kind === 'nobody') {
    redirect(`${environment.SITE_URL}/workspace/sign-in?next=${encodeURIComponent(withQuery(wanted, query))}`)
  }
  if (session.kind === 'editor') {
    // Payload's own sign-in pages have no use here.
    if (['login', 'logout-inactivity', 'forgot', 'unauthorized', 'create-first-user'].includes(segments[0] ?? '')) {
      redirect('/admin')
    }
    return undefined
  }
  return (
    <RefusalPage
      kind={session.kind}
      locale={await adminLanguage()}
      {...(session.kind === 'refused' ? { name: session.user.name, role: session.user.role } : {})}
      workspaceUrl={`${environment.SITE_URL}/workspace`}
      signOutUrl={signOutAddress()}
    />
  )
}

function signOutAddress(): string {
  return `${environment.SITE_URL}/workspace/sign-out`
}

function withQuery(address: string, query: Readonly<Record<string, string | string[]>>): string {
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((entry): [string, string] => [name, entry])),
  ).toString()
  return parameters === '' ? address : `${address}?${parameters}`
}

/** The language the admin would speak: the one chosen there, else the browser's first that is one of the seven. */
async function adminLanguage(): Promise<Locale> {
  const chosen = (await cookies()).get('payload-lng')?.value
  if (isLocale(chosen)) return chosen
  const accepted = (await headers()).get('accept-language') ?? ''
  const known = accepted.split(',').map((entry) => entry.trim().slice(0, 2).toLowerCase())
  return known.find((code): code is Locale => code in LOCALE_FACTS) ?? 'en'
}
