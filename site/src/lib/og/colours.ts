import tokens from '../../styles/tokens.css?raw'

function token(name: string): string {
  const value = new RegExp(`--color-${name}:\\s*(#[0-9a-f]{6})`).exec(tokens)?.[1]
  if (value === undefined) throw new Error(`tokens.css names no colour ${name}`)
  return value
}

/** The site's colours for pictures made on the server, from the one place that names them. */
export const PICTURE_COLOURS = {
  ink: token('ink'),
  paper: token('paper'),
  steel: token('steel'),
  white: token('white'),
} as const
