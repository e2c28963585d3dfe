import type { Progress } from '../progress/progress.mjs'
import type { Step, StepResult } from './step.ts'

class StepFailed extends Error {
  readonly result: StepResult

  constructor(result: StepResult) {
    super('the check failed')
    this.result = result
  }
}

/** The display marks a step as failed when it throws. */
export async function runStep(step: Step, progress: Progress): Promise<StepResult> {
  try {
    return await progress.step(step.title, async () => {
      const result = await step.run()
      if (!result.ok) throw new StepFailed(result)
      return result
    })
  } catch (error) {
    if (error instanceof StepFailed) return error.result
    return { ok: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
