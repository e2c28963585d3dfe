export * from '../en/values.ts'
