import { parentPort, workerData } from 'node:worker_threads'
import { type Lesson, learn } from './lesson.ts'

if (parentPort === null) throw new Error('this file is the body of a worker thread')
parentPort.postMessage(learn(workerData as Lesson))
