export interface TreeOptions {
  readonly mostLeaves: number
  readonly mostDepth: number
  /** Cases a leaf has to have. */
  readonly leastCases: number
  /** Curvature a leaf has to have: cases weighed by how undecided they are. */
  readonly leastCurvature: number
  /** L2 penalty of the leaves' values. */
  readonly pull: number
  /** Gain a split has to bring. */
  readonly leastGain: number
}

export interface BoostingOptions extends TreeOptions {
  readonly rate: number
  /** Share of the rows each tree sees. */
  readonly rowShare: number
  /** Share of the columns each tree may use. */
  readonly columnShare: number
  readonly mostBins: number
  readonly seed: number
}

export const BOOSTING_DEFAULTS: BoostingOptions = {
  mostLeaves: 15,
  mostDepth: 6,
  leastCases: 20,
  leastCurvature: 1,
  pull: 1,
  leastGain: 1e-6,
  rate: 0.05,
  rowShare: 0.8,
  columnShare: 0.7,
  mostBins: 127,
  seed: 1,
}
