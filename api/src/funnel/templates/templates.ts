import { AFTERMARKET } from './aftermarket.ts'
import { AUTOMOTIVE_LINE } from './automotive-line.ts'
import { DISTRIBUTOR } from './distributor.ts'
import { EXPORTER } from './exporter.ts'
import type { PipelineTemplate } from './template.ts'

/** The industry templates shipped with the house. */
export const PIPELINE_TEMPLATES: readonly PipelineTemplate[] = [EXPORTER, AUTOMOTIVE_LINE, DISTRIBUTOR, AFTERMARKET]
