import { runTool } from './process/tool.ts'

/** Formats and applies the safe fixes; `npm run format -- api/src` limits it to a folder. */
const folders = process.argv.slice(2)
const { code } = await runTool(
  'biome',
  ['check', '--write', '--diagnostic-level=warn', ...(folders.length > 0 ? folders : ['.'])],
  {
    onOutput: (text) => process.stdout.write(text),
  },
)
process.exitCode = code
