/** The house colours and the flat tones between them that stand in for light and shade. */
export const PALETTE = {
  ink: '#10202B',
  housing: '#22343F',
  housingLight: '#3A4C57',
  steel: '#5B6B75',
  metalDark: '#8C989F',
  metal: '#B4BDC2',
  metalLight: '#D3D9DC',
  line: '#DDE2E4',
  pale: '#EFF2F2',
  paper: '#FBFAF7',
  signal: '#E4572E',
} as const

/** Three flat tones of one material: lit side, body, shaded side. */
export interface Material {
  readonly light: string
  readonly base: string
  readonly dark: string
}

export const METAL: Material = { light: PALETTE.metalLight, base: PALETTE.metal, dark: PALETTE.metalDark }
export const BRIGHT: Material = { light: '#F6F8F8', base: PALETTE.line, dark: PALETTE.metal }
export const COMPOSITE: Material = { light: PALETTE.housingLight, base: PALETTE.housing, dark: '#182832' }
export const GREY: Material = { light: '#74838C', base: PALETTE.steel, dark: '#495963' }
