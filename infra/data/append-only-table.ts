/** The journal's promise as a construct. */
import { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import { everyTable, putting, reading } from './keys.ts'

/** A table whose items can be added but never changed or removed by any of our functions: there is no grant for it. */
export class AppendOnlyTable extends Construct {
  readonly tableName: string
  readonly #table: TableV2

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.#table = new TableV2(this, 'Table', everyTable)
    this.tableName = this.#table.tableName
  }

  /** Puts only; the condition that the key is free is the store's, checked there by a test. */
  grantAppend(to: IGrantable): Grant {
    return this.#table.grant(to, ...putting)
  }

  /** Reads entries; the reconciler and a repeated request need no more. */
  grantRead(to: IGrantable): Grant {
    return this.#table.grant(to, ...reading)
  }
}
