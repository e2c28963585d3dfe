import { Failure } from '../../shared/domain/failure.ts'

/** A person has as many codes as one can keep apart. */
export class TooManyCardsFailure extends Failure {
  readonly code = 'CARD.TOO_MANY'
  readonly most: number
  constructor(most: number) {
    super(`You have ${most} codes. Withdraw one that is not needed any more first.`)
    this.most = most
  }
}
