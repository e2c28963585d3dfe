/** Batteries one tool needs in a shift. */
export interface BatteriesPerShift {
  /** Tightenings one full battery makes. */
  readonly perCharge: number
  /** Full charges used in the shift. */
  readonly charges: number
  /** Batteries to have, when none is charged during the shift. */
  readonly batteries: number
}

/**
 * n = ⌈tightenings ÷ tightenings per charge⌉.
 * @param tightenings in one shift, ≥ 1
 * @param perCharge of the product's data, or chargeFromEnergy
 */
export function batteriesPerShift(tightenings: number, perCharge: number): BatteriesPerShift {
  const charges = tightenings / perCharge
  return { perCharge, charges, batteries: Math.ceil(charges - 1e-9) }
}

/** Share of the printed capacity a pack gives before the tool stops, at room temperature. */
const USABLE = 0.8
/** Share of the battery's energy that reaches the socket of a pulse tool. */
const EFFICIENCY = 0.3
/** Turns a screw runs down at a small share of its torque, and the angle over which the torque then rises to its end. */
const RUNDOWN_TURNS = 4
const RUNDOWN_SHARE = 0.03
const TIGHTENING_DEGREES = 60

/**
 * Tightenings per charge where the data sheet does not say, by energy: usable battery energy ÷ (work at the screw ÷
 * efficiency). Work = 0.03 M · 4 turns + ½ M · 60°. An estimate for a medium-soft joint, good to about a third.
 * @param volts nominal voltage
 * @param ampereHours printed capacity
 * @param torque N·m
 */
export function chargeFromEnergy(volts: number, ampereHours: number, torque: number): number {
  const joules = volts * ampereHours * 3600 * USABLE
  const work = torque * (RUNDOWN_SHARE * RUNDOWN_TURNS * 2 * Math.PI + (TIGHTENING_DEGREES * Math.PI) / 360)
  return Math.floor((joules * EFFICIENCY) / work)
}
