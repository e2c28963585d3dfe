import { fileURLToPath } from 'node:url'

/** Absolute path of a file of the project. */
export function repositoryPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}

/** CI must not pass over what a developer may leave out. */
export const IN_CI = process.env.CI === 'true' || process.env.CI === '1'
