import type { WorkspaceTranslate } from '../words/translate.ts'

const KNOWN = [
  'page_view',
  'product_view',
  'price_view',
  'document_view',
  'click',
  'scroll',
  'dwell',
  'search',
  'select',
  'compare',
  'download',
  'form_start',
  'form_abandon',
  'form_submit',
  'advisor_turn',
  'sample_request',
  'call_done',
  'meeting_done',
  'visit_done',
  'mail_replied',
  'demo_done',
] as const

/** A kind of behaviour in the reader's language; a partner's own type (`x_…`) stays as it is. */
export function wordBehaviour(t: WorkspaceTranslate, type: string): string {
  const known = KNOWN.find((one) => one === type)
  return known === undefined ? type : t(`workspaceScoring:event.${known}`)
}
