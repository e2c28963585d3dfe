import { createContext, useContext } from 'react'

/** The ontology's industries by code, in the reader's language: the server hands them to the page. */
export const IndustriesContext = createContext<Readonly<Record<string, string>>>({})

export interface Industries {
  /** What an industry is called; one that somebody wrote freely stays as it is. */
  readonly nameOf: (industry: string) => string
  /** What is stored for what somebody typed: the code of a name we know, else the text. */
  readonly codeOf: (typed: string) => string
  readonly names: readonly string[]
}

export function industriesOf(labels: Readonly<Record<string, string>>): Industries {
  const plain = (text: string): string => text.trim().toLowerCase()
  const codes = new Map(Object.entries(labels).map(([code, label]) => [plain(label), code]))
  return {
    nameOf: (industry) => labels[industry] ?? industry,
    codeOf: (typed) => codes.get(plain(typed)) ?? typed.trim(),
    names: Object.values(labels),
  }
}

export function useIndustries(): Industries {
  return industriesOf(useContext(IndustriesContext))
}
