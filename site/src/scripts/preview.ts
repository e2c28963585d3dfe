import { isDocumentEvent, ready } from '@payloadcms/live-preview'

/**
 * The draft beside the form of the CMS: when the CMS has saved it, the page is read again and its main part replaced,
 * so that the editor keeps the place where he was reading.
 */

const serverURL = document.querySelector<HTMLElement>('[data-preview]')?.dataset['preview']

async function refresh(): Promise<void> {
  const response = await fetch(location.href, { cache: 'no-store' })
  if (!response.ok) return
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('main')
  const shown = document.querySelector('main')
  if (fresh !== null && shown !== null) shown.replaceWith(document.adoptNode(fresh))
}

if (serverURL !== undefined) {
  addEventListener('message', (event) => {
    if (isDocumentEvent(event, serverURL)) void refresh()
  })
  ready({ serverURL })
}
