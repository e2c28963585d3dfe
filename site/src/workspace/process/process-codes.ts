import type { Locale } from '@tradewind/schema/locales'
import { countries } from '../../lib/forms/countries.ts'
import { ontologyLabels } from '../conversations/ontology-labels.ts'
import type { ProcessCodes } from './process-choices.ts'

interface Pipeline {
  readonly stages: readonly { readonly code: string; readonly name: unknown }[]
}

/** The codes a page offers, made by the server. A code that several pipelines have is one stage, named as in the first. */
export function processCodes(locale: Locale, pipelines: readonly Pipeline[]): ProcessCodes {
  const stages = new Map<string, Readonly<Record<string, string>>>()
  for (const { code, name } of pipelines.flatMap((pipeline) => pipeline.stages))
    if (!stages.has(code)) stages.set(code, name as Record<string, string>)
  return {
    stages: [...stages].map(([code, name]) => ({ code, name })),
    countries: countries(locale).map(({ code, name }) => ({ value: code, label: name })),
    industries: Object.entries(ontologyLabels(locale).industries).map(([value, label]) => ({ value, label })),
  }
}
