/** What all tables of Buurtkas have in common. */

import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, Billing, type TablePropsV2 } from 'aws-cdk-lib/aws-dynamodb'

/** Keys `pk` and `sk`, paid per request, restorable to any second of the last 35 days, and not to be deleted by a slip. */
export const everyTable: TablePropsV2 = {
  partitionKey: { name: 'pk', type: AttributeType.STRING },
  sortKey: { name: 'sk', type: AttributeType.STRING },
  billing: Billing.onDemand(),
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  deletionProtection: true,
  removalPolicy: RemovalPolicy.RETAIN,
}

/** What the store asks for when it reads. */
export const reading = ['dynamodb:GetItem', 'dynamodb:Query']

/** What the store asks for when it writes: it puts whole items, and checks others in the same transaction. */
export const putting = ['dynamodb:PutItem', 'dynamodb:ConditionCheckItem']
