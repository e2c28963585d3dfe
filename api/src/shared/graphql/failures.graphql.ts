import { builder } from '../../builder.ts'
import {
  ChangedMeanwhileFailure,
  type Failure,
  type FieldProblem,
  ForbiddenFailure,
  IdempotencyFailure,
  NotFoundFailure,
  RateLimitFailure,
  ValidationFailure,
} from '../domain/failure.ts'

/** Every expected failure. Only classes of ours are registered: a foreign error's message never reaches a client. */
export const FailureInterface = builder.interfaceRef<Failure>('Failure').implement({
  description: 'An expected failure, with a stable code.',
  fields: (t) => ({
    code: t.exposeString('code'),
    message: t.exposeString('message'),
  }),
})

const FieldProblemRef = builder.objectRef<FieldProblem>('FieldProblem').implement({
  fields: (t) => ({
    path: t.stringList({ resolve: (problem) => [...problem.path] }),
    code: t.exposeString('code'),
    message: t.exposeString('message'),
  }),
})

builder.objectType(ValidationFailure, {
  name: 'ValidationFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof ValidationFailure,
  fields: (t) => ({ fields: t.field({ type: [FieldProblemRef], resolve: (failure) => [...failure.fields] }) }),
})

builder.objectType(NotFoundFailure, {
  name: 'NotFoundFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof NotFoundFailure,
})

builder.objectType(ForbiddenFailure, {
  name: 'ForbiddenFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof ForbiddenFailure,
})

builder.objectType(IdempotencyFailure, {
  name: 'IdempotencyFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof IdempotencyFailure,
})

builder.objectType(RateLimitFailure, {
  name: 'RateLimitFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof RateLimitFailure,
  fields: (t) => ({ retryAfterSeconds: t.exposeInt('retryAfterSeconds') }),
})

builder.objectType(ChangedMeanwhileFailure, {
  name: 'ChangedMeanwhileFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof ChangedMeanwhileFailure,
  fields: (t) => ({
    changedBy: t.exposeString('changedBy', { nullable: true, description: 'Name; null when no person did.' }),
    changedAt: t.expose('changedAt', { type: 'DateTime' }),
  }),
})
