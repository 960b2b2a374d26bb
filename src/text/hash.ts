/** 32-bit hash of a string (FNV-1a over UTF-16 units with a final avalanche). The shipped weights depend on it. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return avalanche(hash)
}

/** Hash of a feature: template number and one value. */
export function mix1(template: number, a: number): number {
  return avalanche(Math.imul(template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b))
}

/** Hash of a feature: template number and two values. */
export function mix2(template: number, a: number, b: number): number {
  const first = Math.imul(Math.imul(template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b), 0xc2b2ae35)
  return avalanche((first ^ (first >>> 15)) + Math.imul(b, 0x27d4eb2f))
}

/** Hash of a feature: template number and three values. */
export function mix3(template: number, a: number, b: number, c: number): number {
  const first = Math.imul(Math.imul(template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b), 0xc2b2ae35)
  const second = Math.imul((first ^ (first >>> 15)) + Math.imul(b, 0x27d4eb2f), 0x165667b1)
  return avalanche((second ^ (second >>> 15)) + Math.imul(c, 0x2545f491))
}

function avalanche(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return hash ^ (hash >>> 16)
}
