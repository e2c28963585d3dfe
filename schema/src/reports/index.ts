export { monthText, periodText, scopeText, titleText } from './period-text.ts'
export { changeText, isFigure, percent, targetText, valueText } from './value-text.ts'
