export * from '../en/performance.ts'
