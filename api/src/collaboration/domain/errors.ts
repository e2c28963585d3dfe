import { Failure } from '../../shared/domain/failure.ts'

/** A comment names colleagues who may not see the customer: sharing it with them first would let it through. */
export class MentionFailure extends Failure {
  readonly code = 'COMMENT.MENTION_WITHOUT_ACCESS'
  readonly userIds: readonly string[]
  constructor(colleagues: readonly { readonly id: string; readonly name: string }[]) {
    const names = colleagues.map(({ name }) => name).join(', ')
    super(`${names} cannot see this customer. Share it with them, or leave the name out.`)
    this.userIds = colleagues.map(({ id }) => id)
  }
}
