export type TemplateName = 'quotation' | 'datasheet' | 'comparison' | 'report'

/** One document to be rendered: plain data for a template, never markup. */
export interface RenderJob {
  readonly template: TemplateName
  /** JSON of the template's view; reaches Typst as `sys.inputs.data`. */
  readonly data: string
  /** The same view without its drawings: used when one of them cannot be drawn. */
  readonly dataWithoutDrawings?: string
  /** Seconds since 1970, written into the file instead of the time of rendering. */
  readonly createdAt: number
}

export interface RenderRequest {
  readonly id: number
  readonly job: RenderJob
}

export type RenderReply =
  | { readonly id: number; readonly pdf: Uint8Array; readonly warnings: readonly string[] }
  | { readonly id: number; readonly failure: string }
