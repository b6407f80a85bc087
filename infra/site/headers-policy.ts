/** The security headers of the site as CloudFront wants them. */
import { Duration } from 'aws-cdk-lib'
import { HeadersFrameOption, type HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { securityHeaders } from '../../shared/site/security-headers.ts'

/** The headers of `shared/site` as CloudFront wants them: six by name, the others as custom headers. `cacheControl`: what browsers are told, where the origin does not say it. */
export function headersPolicy(scope: Construct, id: string, cacheControl?: string): ResponseHeadersPolicy {
  const {
    'Content-Security-Policy': contentSecurityPolicy = '',
    'Strict-Transport-Security': strictTransport = '',
    'X-Content-Type-Options': _nosniff,
    'X-Frame-Options': frame,
    'Referrer-Policy': referrer,
    ...others
  } = securityHeaders
  return new ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.seconds(Number(/max-age=(\d+)/.exec(strictTransport)?.[1] ?? 0)),
        includeSubdomains: strictTransport.includes('includeSubDomains'),
        override: true,
      },
      contentTypeOptions: { override: true },
      frameOptions: {
        frameOption: frame === 'DENY' ? HeadersFrameOption.DENY : HeadersFrameOption.SAMEORIGIN,
        override: true,
      },
      referrerPolicy: { referrerPolicy: referrer as HeadersReferrerPolicy, override: true },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries({ ...others, ...(cacheControl ? { 'Cache-Control': cacheControl } : {}) }).map(
        ([header, value]) => ({ header, value, override: true }),
      ),
    },
  })
}
