import type { NamedStage } from '../loss-ledger.ts'

const NAMES = {
  lead: 'Lead',
  contact: 'Contact',
  first_touch: 'First touch',
  decision: 'Decision',
  won: 'Won',
  lost: 'Lost',
}

/** The default pipeline; a stage's id is its code. */
export const STAGES: readonly NamedStage[] = Object.entries(NAMES).map(([code, name], index) => ({
  id: code,
  pipelineId: 'p',
  code,
  position: index + 1,
  outcome: code === 'won' || code === 'lost' ? code : 'open',
  name: { en: name },
}))
