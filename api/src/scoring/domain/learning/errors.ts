/** Why nothing can be learnt from a table. The message is one sentence for the person who gave it. */
export class LearningError extends Error {
  readonly code:
    | 'empty_table'
    | 'no_such_column'
    | 'no_target'
    | 'target_not_binary'
    | 'one_class'
    | 'too_few'
    | 'no_features'

  constructor(code: LearningError['code'], message: string) {
    super(message)
    this.name = 'LearningError'
    this.code = code
  }
}
