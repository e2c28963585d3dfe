export * from '../en/market.ts'
