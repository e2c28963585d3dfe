import { Failure, reportFailure } from './failure.ts'
import { runTool } from './process/tool.ts'

/** What can be evaluated: its script, below the workspace. */
const EVALUATIONS: Readonly<Record<string, { readonly folder: string; readonly script: string }>> = {
  understanding: { folder: 'knowledge', script: 'scripts/evaluate-understanding.ts' },
  retrieval: { folder: 'knowledge', script: 'scripts/evaluate-retrieval.ts' },
  answers: { folder: 'knowledge', script: 'scripts/evaluate-answers.ts' },
  advisor: { folder: 'knowledge', script: 'scripts/evaluate-advisor.ts' },
  screening: { folder: 'api', script: 'scripts/evaluate-screening.ts' },
  'screening-train': { folder: 'api', script: 'scripts/train-screening.ts' },
  'scoring-train': { folder: 'api', script: 'scripts/train-scoring.ts' },
}

await main().catch(reportFailure)

/** Measures how good something is, on data of your own: `npm run knowledge:eval -- --corpus FILE.json --locale LL`. */
async function main(): Promise<void> {
  const [name = '', ...parameters] = process.argv.slice(2)
  const evaluation = EVALUATIONS[name]
  if (evaluation === undefined) throw new Failure(`Say what to evaluate: ${Object.keys(EVALUATIONS).join(', ')}.`)
  const { code } = await runTool(evaluation.script, parameters, {
    folder: evaluation.folder,
    onOutput: (text) => process.stdout.write(text),
  })
  process.exitCode = code
}
