import { CATEGORIES, type CategoryCode } from '@tradewind/schema/ontology'

export function isLine(line: string): line is CategoryCode {
  return (CATEGORIES as readonly string[]).includes(line)
}
