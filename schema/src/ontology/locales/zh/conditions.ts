export * from '../en/conditions.ts'
