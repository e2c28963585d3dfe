/** Drives of the range and their size across flats in millimetres. */
export const DRIVE_MM = {
  'hex-1/4': 6.35,
  'square-1/4': 6.35,
  'square-3/8': 9.5,
  'square-1/2': 12.7,
  'square-3/4': 19,
  'square-1': 25.4,
} as const
export type Drive = keyof typeof DRIVE_MM

/** Sockets and extensions that fit a drive; the range has them for two sizes. */
export function socketsFor(drive: Drive): readonly string[] {
  if (drive === 'square-3/8') return ['AC-SKT-38']
  if (drive === 'square-1/2') return ['AC-SKT-12', 'AC-EXT-12']
  return []
}

/** The rotary sensor to check a power tool with: the smallest that takes its top torque, in Nm. */
export function checkingSensor(topTorque: number): string {
  if (topTorque <= 5) return 'TS-5R'
  if (topTorque <= 20) return 'TS-20R'
  if (topTorque <= 75) return 'TS-75R'
  if (topTorque <= 180) return 'TS-180R'
  return 'TS-500R'
}
