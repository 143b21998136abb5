import type { Context, MiddlewareHandler } from 'hono'

/** Nothing but our own styles, faces, pictures and forms; no script at all. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const policyHeader = 'content-security-policy'

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
}

/** This answer may run our own script, which may speak with this house and nobody else. */
export const allowScript = (c: Context): void => {
  c.header(policyHeader, `${policy}; script-src 'self'; connect-src 'self'`)
}

/** On every answer, errors too. What says nothing else about keeping is not kept. */
export const securityHeaders =
  ({ https }: { https: boolean }): MiddlewareHandler =>
  async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(headers)) c.header(name, value)
    if (!c.res.headers.has(policyHeader)) c.header(policyHeader, policy)
    if (https) c.header('strict-transport-security', 'max-age=31536000')
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
  }
