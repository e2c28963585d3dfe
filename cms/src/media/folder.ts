import path from 'node:path'
import { environment } from '../environment.ts'

/** Where uploaded files lie. */
export const MEDIA_FOLDER = path.join(environment.TRADEWIND_DATA, 'media')
