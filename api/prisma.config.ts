import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: '../schema/prisma/schema.prisma',
  migrations: { path: '../schema/prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://tradewind@127.0.0.1:5433/tradewind' },
})
