import type { Firmness } from '../api.ts'

const words: Readonly<Record<Firmness, string>> = {
  exact: 'exact',
  at_least: 'at least',
  at_most: 'at most',
  about: 'about',
  range: 'range',
  word: 'a word, no number',
  none: '',
}

const saidBeside: ReadonlySet<Firmness> = new Set(['at_least', 'at_most', 'about'])

/** Hollow = at least, solid = exact, half = about; the same in matrix, map and print, and always with its word beside it. */
export function FirmnessMark({ firmness }: { firmness: Firmness }) {
  if (firmness === 'none') return null
  // "9 (at least)" and "more than 200" are read out with their value.
  const named = saidBeside.has(firmness) ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words[firmness] }
  return (
    <svg className="firmness" viewBox="0 0 12 12" width="10" height="10" {...named}>
      {firmness === 'word' ? (
        <path d="M2 6h8" />
      ) : (
        <>
          <circle cx="6" cy="6" r="4.25" data-solid={firmness === 'exact'} />
          {firmness === 'about' && <path className="half" d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" />}
          {firmness === 'range' && <path className="half" d="M3.4 6h5.2" />}
          {firmness === 'at_most' && <path className="half" d="M3 9l6-6" />}
        </>
      )}
    </svg>
  )
}
