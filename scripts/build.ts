import { buildNow } from './build/build-now.ts'
import { API_CLIENT, CMS, SITE } from './build/targets.ts'
import { reportFailure } from './failure.ts'

// Builds what changed of everything that needs building; the API and knowledge run from their sources.
await buildNow([API_CLIENT, CMS, SITE]).catch(reportFailure)
