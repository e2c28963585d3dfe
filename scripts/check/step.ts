export interface StepResult {
  readonly ok: boolean
  /** Shown when it failed. */
  readonly output: string
}

/** One thing `npm run check` looks at. */
export interface Step {
  readonly title: string
  run(): Promise<StepResult>
}
