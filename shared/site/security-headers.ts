/** The headers that every page of the site carries: read by the local server and by the CDK stack, so that both answer alike. */

/**
 * What a page may load and run. Nothing inline, nothing from elsewhere.
 * `solid-templates` is the policy of `web/shell/trusted-web.ts`; `recount-worker` that of `web/recount/client.ts`, for the address of its one worker;
 * `service-worker` that of `web/service-worker/register.ts`, for the one of the ballot;
 * `default` is reserved for the worker address of the map.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types solid-templates recount-worker service-worker default',
].join('; ')

/** Header names and values for every file of the site. Browsers ignore HSTS over plain http, so one machine may send it too. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** How long a file may be kept: built assets carry a hash in their name and never change, everything else is asked for again. */
export function cacheControlOf(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}
