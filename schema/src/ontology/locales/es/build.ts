export * from '../en/build.ts'
