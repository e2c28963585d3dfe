import { type ReactNode, useEffect, useState } from 'react'
import { rememberedList } from './remembered-list.ts'

/** The way from a record back to its list, as the reader left it: filters, order and page. */
export function BackLink({ list, children }: { readonly list: string; readonly children: ReactNode }) {
  const [href, setHref] = useState(list)
  // The server does not know it: the link is drawn plain first.
  useEffect(() => setHref(rememberedList(list)), [list])
  return <a href={href}>{children}</a>
}
