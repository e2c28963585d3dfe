export { monthText, periodText, scopeText, titleText } from './period-text.ts'
export { changeText, percent, valueText } from './value-text.ts'
