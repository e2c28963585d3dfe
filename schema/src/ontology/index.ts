export * from './browser.ts'
export {
  formatSpecification,
  ontologyWords,
  parameterLabel,
  parameterShortLabel,
  valueLabel,
} from './words-by-locale.ts'
