/**
 * What keeps a service on loopback private: which addresses it may listen on, which Host headers it
 * answers to, and the headers that every answer carries.
 */

/**
 * The page loads nothing but its own files and speaks to nothing but its own service. `require-trusted-types-for`
 * makes the browser itself refuse any text that would become markup, whatever a later change of the page does.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

export const SECURITY_HEADERS: Readonly<Record<string, string>> = Object.freeze({
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "x-dns-prefetch-control": "off",
  // Articles may be under embargo: no answer of the API is to rest in a cache. The page's files say otherwise.
  "cache-control": "no-store",
});

const IPV4_LOOPBACK = /^127(?:\.\d{1,3}){3}$/u;

/** An address, as `--host` gives it, that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || IPV4_LOOPBACK.test(host);
}

/**
 * A Host header that a client on this machine would send. A page of another site that had its name
 * resolve to 127.0.0.1 ("DNS rebinding") still sends its own name, and is refused here. The port is not
 * compared, since a forwarded port (`ssh -L`) is a fair use and adds no risk.
 */
export function isOwnHost(header: string | undefined): boolean {
  const parts = /^(?:\[([^\]]+)\]|([^:]*))(?::\d{1,5})?$/u.exec(header?.toLowerCase() ?? "");
  return parts !== null && isLoopback(parts[1] ?? parts[2] ?? "");
}
