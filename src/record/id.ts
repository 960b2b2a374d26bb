import { createHash } from 'node:crypto'

/** SHA-256 of bytes or UTF-8 text, in lower-case hex. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * A UUID (version 8, RFC 9562) computed from what the thing is, so that reading the same bytes twice
 * gives the same ids and a rerun adds no duplicate.
 * @param kind the noun, e.g. 'document'
 * @param parts what makes the thing itself, in order
 */
export function idFrom(kind: string, ...parts: readonly (string | number)[]): string {
  const hex = sha256([kind, ...parts].join('\u0000'))
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
