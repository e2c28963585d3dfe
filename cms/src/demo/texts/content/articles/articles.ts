import type { Article } from '../types.ts'
import { batteryCost } from './battery-cost/article.ts'
import { calibration } from './calibration/article.ts'
import { connectingTools } from './connecting-tools/article.ts'
import { gearboxCase } from './gearbox-case/article.ts'
import { pulseOrDc } from './pulse-or-dc/article.ts'
import { torqueCapacity } from './torque-capacity/article.ts'

/** The six articles, oldest first. */
export const ARTICLES: readonly Article[] = [
  torqueCapacity,
  pulseOrDc,
  calibration,
  batteryCost,
  connectingTools,
  gearboxCase,
]
