import { forwardEvents as forward } from '../../posthog/forward-events.ts'
import type { Task } from '../task.ts'

export const forwardEvents: Task<'forward_events'> = (work, { eventIds }) => forward(work, eventIds)
