/** The three tables: things and balances, the journal, the ballots. */
import { Stack, type StackProps } from 'aws-cdk-lib'
import { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { AppendOnlyTable } from './append-only-table.ts'
import { everyTable } from './keys.ts'

export class DataStack extends Stack {
  /** Proposals, rounds, deals, dossiers, balances, remembered requests. */
  readonly main: TableV2
  /** Ledger entries, never changed. */
  readonly journal: AppendOnlyTable
  /** Sealed votes. No index and no stream: either would tell the order in which people voted. */
  readonly ballots: TableV2

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props)
    this.main = new TableV2(this, 'Main', everyTable)
    this.journal = new AppendOnlyTable(this, 'Journal')
    this.ballots = new TableV2(this, 'Ballots', everyTable)
  }
}
