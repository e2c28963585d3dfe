import { createServer } from 'node:net'

/** A port that is about to be used, and how to choose another. */
export interface WantedPort {
  readonly variable: string
  readonly host: string
  readonly port: number
}

/** @returns one sentence about each port that cannot be had, none when all are free. */
export async function portProblems(wanted: readonly WantedPort[]): Promise<string[]> {
  const problems = await Promise.all(wanted.map(problemOf))
  return problems.filter((problem) => problem !== undefined)
}

function problemOf({ variable, host, port }: WantedPort): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(sentence(error.code, variable, host, port)))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

function sentence(code: string | undefined, variable: string, host: string, port: number): string {
  const HOST = variable.replace('_PORT', '_HOST')
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program; set ${variable} to a free one.`
    case 'EACCES':
      return `Port ${port} may not be opened by this user; set ${variable} to one above 1023.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}; correct ${HOST}.`
    default:
      return `Port ${port} cannot be opened on ${host} (${code}); set ${variable} or ${HOST}.`
  }
}
