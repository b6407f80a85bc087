/** The site: pages from a function that makes them, files from a private bucket, the API on the same address below /v1; all behind CloudFront with one set of security headers. */
import { CfnOutput, CfnParameter, Duration, Fn, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheHeaderBehavior,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { FunctionUrlOrigin, HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { type Code, FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda'
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { madeTexts, siteOriginHeader } from '../../shared/site/paths.ts'
import { cacheControlOf } from '../../shared/site/security-headers.ts'
import type { ApiStack } from '../api/api-stack.ts'
import { FlowFunction } from '../api/flow-function.ts'
import { headersPolicy } from './headers-policy.ts'

export interface SiteStackProps extends StackProps {
  readonly api: ApiStack
  /** The program that makes pages. */
  readonly pages: Code
}

/** Tells the function for pages under which address the visitor knows the site. What a visitor sends under this name is replaced. */
const tellOrigin = `function handler(event) {
  var request = event.request
  request.headers['${siteOriginHeader}'] = { value: 'https://' + request.headers.host.value }
  return request
}`

/** Tells the API which address the edge saw. What a visitor sends under this name is replaced. */
const tellAddress = `function handler(event) {
  var request = event.request
  request.headers['x-viewer-address'] = { value: event.viewer.ip }
  return request
}`

export class SiteStack extends Stack {
  constructor(scope: Construct, id: string, { api, pages, ...props }: SiteStackProps) {
    super(scope, id, props)
    const bucket = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    const page = { ...this.#pages(api, pages), responseHeadersPolicy: headersPolicy(this, 'PageHeaders') }
    const files: BehaviorOptions = {
      origin: S3BucketOrigin.withOriginAccessControl(bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      compress: true,
    }
    const site = new Distribution(this, 'Site', {
      httpVersion: HttpVersion.HTTP2_AND_3,
      enableIpv6: true,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      defaultBehavior: page,
      // The first that fits counts.
      additionalBehaviors: {
        '/v1/*': this.#api(api),
        ...Object.fromEntries(madeTexts.map((path) => [path, page])),
        // Built files have a hash in their name; the few others, such as the service worker, must be new at once.
        '/assets/*': {
          ...files,
          responseHeadersPolicy: headersPolicy(this, 'AssetHeaders', cacheControlOf('/assets/')),
        },
        '/*.*': {
          ...files,
          cachePolicy: new CachePolicy(this, 'FileCache', {
            minTtl: Duration.seconds(0),
            defaultTtl: Duration.seconds(10),
            maxTtl: Duration.minutes(1),
            enableAcceptEncodingBrotli: true,
            enableAcceptEncodingGzip: true,
          }),
          responseHeadersPolicy: headersPolicy(this, 'FileHeaders', cacheControlOf('/')),
        },
      },
    })
    new CfnOutput(this, 'SiteBucket', { value: bucket.bucketName })
    new CfnOutput(this, 'SiteUrl', { value: `https://${site.distributionDomainName}` })
  }

  /** Pages are made on request and kept for seconds, so that a crowd never reaches the function; what a visitor sends beside the path changes nothing. */
  #pages(api: ApiStack, code: Code): BehaviorOptions {
    const theme = new CfnParameter(this, 'Theme', {
      default: '',
      description: 'Name of the theme that the site wears; empty for the first one.',
    })
    const contact = new CfnParameter(this, 'SecurityContact', {
      allowedPattern: '(mailto:|https://).+',
      description: 'Where weaknesses may be reported, for security.txt: a mailto: or https: address.',
    })
    const pages = new FlowFunction(this, 'Pages', {
      entry: code,
      timeoutSeconds: 10,
      memoryMb: 1024,
      environment: {
        API_ORIGIN: api.http.apiEndpoint,
        SECURITY_CONTACT: contact.valueAsString,
        THEME: theme.valueAsString,
      },
    })
    return {
      origin: FunctionUrlOrigin.withOriginAccessControl(
        pages.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM }),
      ),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      cachePolicy: new CachePolicy(this, 'PageCache', {
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(10),
        maxTtl: Duration.minutes(10),
        headerBehavior: CacheHeaderBehavior.allowList(siteOriginHeader),
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
      }),
      compress: true,
      functionAssociations: this.#onRequest('TellOrigin', tellOrigin),
    }
  }

  /** The API sends its own headers; nothing of it is cached or compressed. */
  #api(api: ApiStack): BehaviorOptions {
    return {
      origin: new HttpOrigin(Fn.select(2, Fn.split('/', api.http.apiEndpoint)), {
        // A dynamic reference, as in the functions.
        customHeaders: { 'X-Origin-Secret': api.originSecret.secretValue.unsafeUnwrap() },
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      compress: false,
      functionAssociations: this.#onRequest('TellAddress', tellAddress),
    }
  }

  #onRequest(id: string, code: string) {
    return [
      {
        eventType: FunctionEventType.VIEWER_REQUEST,
        function: new EdgeFunction(this, id, { code: FunctionCode.fromInline(code), runtime: FunctionRuntime.JS_2_0 }),
      },
    ]
  }
}
