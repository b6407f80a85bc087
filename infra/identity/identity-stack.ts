/** The production issuer: a Cognito user pool, to be federated with the municipality's DigiD or eHerkenning broker. On one machine `infra/local/identity` stands in for it. */
import { CfnOutput, CfnParameter, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import {
  FeaturePlan,
  LambdaVersion,
  Mfa,
  OAuthScope,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito'
import type { Construct } from 'constructs'
import { FlowFunction } from '../api/flow-function.ts'

export class IdentityStack extends Stack {
  readonly pool: UserPool
  readonly client: UserPoolClient

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props)
    const site = new CfnParameter(this, 'SiteUrl', {
      default: 'https://buurtkas.example',
      description: 'Address of the site, without a slash at its end: where people come back after logging in.',
    })
    this.pool = new UserPool(this, 'People', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      featurePlan: FeaturePlan.ESSENTIALS,
      // Only officials change these: a resident's address comes from the broker, never from the resident.
      customAttributes: Object.fromEntries(
        ['roles', 'districts', 'residence', 'group'].map((name) => [
          name,
          new StringAttribute({ mutable: true, maxLen: 500 }),
        ]),
      ),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.pool.addTrigger(
      UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
      new FlowFunction(this, 'AccessClaims', {
        entry: 'infra/identity/access-claims.ts',
        timeoutSeconds: 5,
        memoryMb: 256,
      }),
      LambdaVersion.V2_0,
    )
    this.client = this.pool.addClient('Web', {
      generateSecret: false,
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
        callbackUrls: [`${site.valueAsString}/login/terug`, `${site.valueAsString}/en/login/terug`],
        logoutUrls: [`${site.valueAsString}/`],
      },
    })
    new CfnOutput(this, 'IssuerUrl', { value: this.pool.userPoolProviderUrl })
    new CfnOutput(this, 'ClientId', { value: this.client.userPoolClientId })
  }
}
