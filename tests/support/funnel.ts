import type { House } from './house.ts'

export interface Step {
  readonly from: string | null
  readonly to: string
  readonly rule: string | null
  readonly suggested: boolean
}

/** Where a customer stands and how it came there, as staff read it. */
export interface FunnelState {
  readonly stage: string
  readonly history: readonly Step[]
  readonly suggestions: readonly (Step & { readonly id: string; readonly reason: string })[]
}

const STEP = 'id at fromStage { code } toStage { code } rule { code } suggested reason user { name }'
const ACCOUNT = `query($id: ID!) { node(id: $id) { ... on Account { stage { code } stageLocked
  stageHistory { ${STEP} } stageSuggestions { ${STEP} } } } }`

interface WireStep {
  readonly id: string
  readonly fromStage: { readonly code: string } | null
  readonly toStage: { readonly code: string }
  readonly rule: { readonly code: string } | null
  readonly suggested: boolean
  readonly reason: { readonly en: string }
}

const stepOf = (step: WireStep): Step => ({
  from: step.fromStage?.code ?? null,
  to: step.toStage.code,
  rule: step.rule?.code ?? null,
  suggested: step.suggested,
})

export async function funnelOf(house: House, account: string): Promise<FunnelState> {
  const { node } = await (await house.as('admin')).ask(ACCOUNT, { id: account })
  return {
    stage: node.stage.code,
    history: node.stageHistory.map(stepOf),
    suggestions: node.stageSuggestions.map((step: WireStep) => ({
      ...stepOf(step),
      id: step.id,
      reason: step.reason.en,
    })),
  }
}
