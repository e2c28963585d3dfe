import { useReader } from './reader.ts'

/** An instant told by distance or as a date, with the exact value on hover. */
export function Time({ iso, exact = false }: { readonly iso: string; readonly exact?: boolean }) {
  const { instant, distance } = useReader()
  return (
    <time dateTime={iso} title={instant(iso)}>
      {exact ? instant(iso) : distance(iso)}
    </time>
  )
}

/** A calendar day. */
export function Day({ iso }: { readonly iso: string }) {
  const { date } = useReader()
  return <time dateTime={iso}>{date(iso)}</time>
}
