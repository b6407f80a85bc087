/** A Lambda function as all of ours are. */
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Architecture, type Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { bundled } from './bundle.ts'

/** What differs between functions. */
export interface FlowFunctionProps {
  /** From the project's root, e.g. `functions/ballots/entry.ts`; it exports `handler`. Or the code itself, with an `index.mjs` that does. */
  readonly entry: string | Code
  readonly timeoutSeconds: number
  readonly memoryMb: number
  readonly environment?: Record<string, string>
}

/** Node 24 on arm64, one bundled module, log lines kept for three months. */
export class FlowFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, props: FlowFunctionProps) {
    super(scope, id, {
      runtime: new Runtime('nodejs24.x'),
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: typeof props.entry === 'string' ? bundled(props.entry) : props.entry,
      timeout: Duration.seconds(props.timeoutSeconds),
      memorySize: props.memoryMb,
      environment: props.environment ?? {},
      loggingFormat: LoggingFormat.TEXT,
      logGroup: new LogGroup(scope, `${id}Log`, {
        retention: RetentionDays.THREE_MONTHS,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    })
  }
}
