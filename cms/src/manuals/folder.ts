import path from 'node:path'
import { environment } from '../environment.ts'

/** Where the files of manuals lie: apart from media, which everybody may read. */
export const MANUALS_FOLDER = path.join(environment.TRADEWIND_DATA, 'manuals')
