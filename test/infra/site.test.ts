/** What the synthesized site promises: which address leads where, what is cached how long, and the headers of every answer. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDeployment } from '../../infra/local/deployment.ts'
import { isPagePath, madeTexts } from '../../shared/site/paths.ts'
import { securityHeaders } from '../../shared/site/security-headers.ts'
import { type Assembly, synthesized } from './assembly.ts'

let assembly: Assembly
beforeAll(() => {
  assembly = synthesized()
})
afterAll(() => assembly.remove())

interface Behavior {
  readonly PathPattern?: string
  readonly TargetOriginId: string
  readonly CachePolicyId: { readonly Ref: string } | string
  readonly ResponseHeadersPolicyId?: { readonly Ref: string }
  readonly FunctionAssociations?: readonly { readonly EventType: string }[]
  readonly AllowedMethods?: readonly string[]
}
interface Origin {
  readonly Id: string
  readonly DomainName: unknown
  readonly OriginAccessControlId?: unknown
  readonly OriginCustomHeaders?: readonly { readonly HeaderName: string; readonly HeaderValue: unknown }[]
}

/** The one distribution. */
function distribution() {
  const [[, site] = []] = assembly.ofType('AWS::CloudFront::Distribution')
  return site?.Properties?.DistributionConfig as {
    Origins: Origin[]
    DefaultCacheBehavior: Behavior
    CacheBehaviors: Behavior[]
  }
}

/** The behaviour that CloudFront takes for an address: the first whose pattern fits. */
function behaviorOf(path: string): Behavior {
  const fits = ({ PathPattern = '' }: Behavior) =>
    new RegExp(`^${PathPattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path)
  const { CacheBehaviors, DefaultCacheBehavior } = distribution()
  return CacheBehaviors.find(fits) ?? DefaultCacheBehavior
}

/** What serves an address. */
function originOf(path: string): 'pages' | 'files' | 'api' {
  const { Origins } = distribution()
  const origin = Origins.find(({ Id }) => Id === behaviorOf(path).TargetOriginId)
  const domain = JSON.stringify(origin?.DomainName)
  return /Bucket|RegionalDomainName/.test(domain) ? 'files' : /FunctionUrl/.test(domain) ? 'pages' : 'api'
}

describe('addresses', () => {
  test.each([
    ['/', 'pages'],
    ['/en/ronde/01ABC/stem', 'pages'],
    ['/financien', 'pages'],
    ['/nergens', 'pages'],
    ['/v1/rounds', 'api'],
    ['/v1/rounds/01ABC/ballots.pb', 'api'],
    ['/assets/base-abc123.js', 'files'],
    ['/sw.js', 'files'],
    ['/icon.svg', 'files'],
    ...madeTexts.map((path) => [path, 'pages'] as const),
  ] as const)('%s is answered by the %s', (path, by) => {
    expect(originOf(path)).toBe(by)
    if (by !== 'api') expect(isPagePath(path), 'and so on one machine').toBe(by === 'pages')
  })

  test('pages and files are reached through the edge alone', () => {
    const guarded = distribution().Origins.filter(({ OriginAccessControlId }) => OriginAccessControlId !== undefined)
    expect(guarded).toHaveLength(2)
    const [[, url] = []] = assembly.ofType('AWS::Lambda::Url')
    expect(url?.Properties?.AuthType).toBe('AWS_IAM')
    const [[, bucket] = []] = assembly.ofType('AWS::S3::Bucket')
    expect(bucket?.Properties?.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    })
  })

  test('a page is made of its path alone: no cookie, no query, no header of the visitor reaches the function or its cache', () => {
    const { CachePolicyId, FunctionAssociations, AllowedMethods } = behaviorOf('/')
    const policies = assembly.ofType('AWS::CloudFront::CachePolicy')
    const [, policy] = policies.find(([id]) => typeof CachePolicyId === 'object' && id === CachePolicyId.Ref) ?? []
    expect(policy?.Properties?.CachePolicyConfig).toMatchObject({
      DefaultTTL: 10,
      MinTTL: 0,
      MaxTTL: 600,
      ParametersInCacheKeyAndForwardedToOrigin: {
        CookiesConfig: { CookieBehavior: 'none' },
        HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['x-site-origin'] },
        QueryStringsConfig: { QueryStringBehavior: 'none' },
        EnableAcceptEncodingBrotli: true,
      },
    })
    // The one header is the edge's own word.
    expect(FunctionAssociations?.map(({ EventType }) => EventType)).toEqual(['viewer-request'])
    expect(AllowedMethods).toEqual(['GET', 'HEAD'])
    expect(edgeCode("headers['x-site-origin'] = { value: 'https://' + request.headers.host.value }")).toHaveLength(1)
  })

  test('the function for pages has no right on any table, and no secret', () => {
    const { pages } = readDeployment(
      assembly,
      { Issuer: 'https://issuer.example', SecurityContact: 'mailto:a@b.example', Theme: 'x' },
      ({ length }) => '0'.repeat(length),
    )
    expect(pages?.environment).toMatchObject({ SECURITY_CONTACT: 'mailto:a@b.example', THEME: 'x' })
    expect(Object.keys(pages?.environment ?? {}).sort()).toEqual(['API_ORIGIN', 'SECURITY_CONTACT', 'THEME'])
    const policies = assembly.ofType('AWS::IAM::Policy').map(([id]) => id)
    expect(policies.filter((id) => id.startsWith('Pages'))).toEqual([])
  })

  test('the edge tells the API the address it saw, and shows itself by a secret that stands in no template', () => {
    const headers = distribution().Origins.flatMap(({ OriginCustomHeaders = [] }) => OriginCustomHeaders)
    expect(headers.map(({ HeaderName }) => HeaderName)).toEqual(['X-Origin-Secret'])
    expect(JSON.stringify(headers)).toContain('{{resolve:secretsmanager:')
    expect(behaviorOf('/v1/rounds').FunctionAssociations).toHaveLength(1)
    expect(edgeCode("headers['x-viewer-address'] = { value: event.viewer.ip }")).toHaveLength(1)
  })
})

/** The functions at the edge whose code holds this. */
function edgeCode(holds: string): string[] {
  return assembly
    .ofType('AWS::CloudFront::Function')
    .map(([, { Properties }]) => String(Properties?.FunctionCode))
    .filter((code) => code.includes(holds))
}

describe('headers', () => {
  const configOf = (path: string) => {
    const id = behaviorOf(path).ResponseHeadersPolicyId?.Ref
    const [, policy] = assembly.ofType('AWS::CloudFront::ResponseHeadersPolicy').find(([each]) => each === id) ?? []
    return policy?.Properties?.ResponseHeadersPolicyConfig as Record<string, unknown> | undefined
  }

  test.each(['/', '/assets/base-abc123.js', '/sw.js', '/robots.txt'])(
    '%s carries every security header of the site',
    (path) => {
      const config = configOf(path)
      expect(config?.SecurityHeadersConfig).toMatchObject({
        ContentSecurityPolicy: { ContentSecurityPolicy: securityHeaders['Content-Security-Policy'], Override: true },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true },
        ContentTypeOptions: { Override: true },
        FrameOptions: { FrameOption: 'DENY' },
        ReferrerPolicy: { ReferrerPolicy: 'same-origin' },
      })
      const byName =
        /^(Content-Security-Policy|Strict-Transport-Security|X-Content-Type-Options|X-Frame-Options|Referrer-Policy)$/
      for (const name of Object.keys(securityHeaders).filter((each) => !byName.test(each)))
        expect(JSON.stringify(config)).toContain(`"Header":"${name}"`)
    },
  )

  test('built files are kept for a year, every other file is asked for again', () => {
    expect(JSON.stringify(configOf('/assets/base-abc123.js'))).toContain('public, max-age=31536000, immutable')
    expect(JSON.stringify(configOf('/sw.js'))).toContain('"Header":"Cache-Control","Override":true,"Value":"no-cache"')
  })
})
