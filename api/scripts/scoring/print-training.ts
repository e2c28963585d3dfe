import type { LearntModel, LearntTable } from '../../src/scoring/domain/learning/table/learn-from-table.ts'
import type { ColumnUse } from '../../src/scoring/domain/learning/table/read-features.ts'

const FAMILY = { boosted: 'boosted trees', logistic: 'logistic regression' }
const MOST_IMPORTANT = 12

/** What was learnt, as text for a terminal. */
export function printTraining(learnt: LearntTable): string {
  const [chosen, ...others] = learnt.models
  if (chosen === undefined) return ''
  const counts = `${learnt.rows} rows, ${percent(learnt.baseRate)} of them ${learnt.positive}; learnt from ${learnt.trainRows}, tested on ${chosen.test.rows}`
  return [
    counts,
    '',
    'columns',
    ...learnt.columns.map((column) => `  ${column.name.padEnd(28)}${describeUse(column)}`),
    '',
    ...describeModel(chosen, 'chosen in cross-validation'),
    '',
    'calibration on the rows tested on',
    '  predicted  observed  rows',
    ...chosen.test.calibration.map(
      ({ predicted, observed, count }) =>
        `  ${predicted.toFixed(4).padStart(9)}  ${observed.toFixed(4).padStart(8)}  ${String(count).padStart(4)}`,
    ),
    `  expected calibration error ${chosen.test.calibrationError.toFixed(4)}`,
    '',
    'most important columns (mean effect on the log-odds)',
    ...learnt.importance
      .slice(0, MOST_IMPORTANT)
      .map(({ column, effect }) => `  ${column.padEnd(28)}${effect.toFixed(3)}`),
    ...others.flatMap((model) => ['', ...describeModel(model, 'for comparison')]),
    '',
  ].join('\n')
}

function describeUse(column: ColumnUse): string {
  if (column.as === 'left out') return `left out: ${column.why}`
  return column.as === 'category' ? `category, ${column.levels} levels` : column.as
}

function describeModel({ family, settings, crossValidated, test }: LearntModel, role: string): string[] {
  return [
    `${FAMILY[family]} (${settings}), ${role}`,
    `  AUC                ${test.auc.toFixed(4)}   (cross-validation ${crossValidated.auc.toFixed(4)})`,
    `  average precision  ${test.averagePrecision.toFixed(4)}`,
    `  Brier              ${test.brier.toFixed(4)}   (base rate alone ${test.brierOfBaseRate.toFixed(4)})`,
    `  log loss           ${test.logLoss.toFixed(4)}   (cross-validation ${crossValidated.logLoss.toFixed(4)})`,
  ]
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`
