import path from 'node:path'

/** The workspace's folder. */
export const ROOT = path.resolve(import.meta.dirname, '..')
