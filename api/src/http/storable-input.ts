import { GraphQLError, type ValidationRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { isStorableJson } from '../shared/domain/storable-json.ts'

const refusal = () =>
  new GraphQLError('A text holds a NUL or half a character.', {
    extensions: { code: 'INPUT.INVALID', http: { status: 400 } },
  })

const storableLiterals: ValidationRule = (context) => ({
  StringValue(node) {
    if (!isStorableJson(node.value)) context.reportError(refusal())
  },
})

/** Refuses text that PostgreSQL cannot hold, in variables and in literals, before anything is done with it. */
export const refuseUnstorableText: Plugin = {
  onParams({ params }) {
    if (!isStorableJson(params.variables ?? null)) throw refusal()
  },
  onValidate({ addValidationRule }) {
    addValidationRule(storableLiterals)
  },
}
