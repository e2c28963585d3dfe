export * from '../en/control.ts'
