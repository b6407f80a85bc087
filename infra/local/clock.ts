/** The clock of the deployment: calls the functions that have a schedule, as EventBridge does. */
import type { Context } from 'aws-lambda'
import type { ScheduleDescription } from './deployment.ts'
import type { Invoke } from './functions.ts'

export interface LocalClock {
  /** Calls every scheduled function once, one after another. A run that fails is told on the error log, as an alarm would be. */
  strike(): Promise<void>
  /** No more calls. */
  stop(): void
}

/** What the scheduler sends; our functions look at `source` alone. */
const event = { source: 'aws.events', 'detail-type': 'Scheduled Event' } as unknown as Parameters<Invoke>[0]

/** Starts the clock: each schedule's first call comes after one interval. It never keeps the process alive. */
export function startClock(
  schedules: readonly ScheduleDescription[],
  functions: ReadonlyMap<string, Invoke>,
): LocalClock {
  const call = async (functionName: string) => {
    try {
      await functions.get(functionName)?.(event, { awsRequestId: 'clock' } as Context)
    } catch (fault) {
      console.error(JSON.stringify({ alarm: 'scheduled-run-failed', functionName, why: String(fault) }))
    }
  }
  const timers = schedules.map(({ functionName, everyMs }) =>
    setInterval(() => void call(functionName), everyMs).unref(),
  )
  return {
    async strike() {
      for (const { functionName } of schedules) await call(functionName)
    },
    stop() {
      for (const timer of timers) clearInterval(timer)
    },
  }
}
