import type { PriceTier } from './product.ts'

/** Quantity → share of the single price in per cent, per kind of goods. */
const SCALES = {
  tool: [
    [1, 100],
    [5, 96],
    [20, 91],
    [50, 86],
  ],
  wrench: [
    [1, 100],
    [10, 94],
    [50, 87],
    [200, 79],
  ],
  system: [
    [1, 100],
    [3, 96],
    [10, 91],
  ],
  accessory: [
    [1, 100],
    [10, 93],
    [50, 85],
    [200, 76],
  ],
} as const satisfies Record<string, readonly (readonly [number, number])[]>

/** Tiers from a single price in US dollars; each tier's unit price is rounded to whole dollars above 100, else to 10 cents. */
export function tiers(dollars: number, scale: keyof typeof SCALES): readonly PriceTier[] {
  return SCALES[scale].map(([minQuantity, percent]) => {
    const step = dollars >= 100 ? 100 : 10
    return { minQuantity, unitPriceMinor: Math.round((dollars * percent) / step) * step }
  })
}

/** Weight packed for export: carton, inlay, manual, and a share that grows with the goods. */
export function grossWeight(netKg: number): number {
  return Math.round((netKg * 1.12 + 0.45) * 100) / 100
}
