import { useState } from 'react'
import type { FacetAnswer } from '../api.ts'
import { type Filter, toggled } from './filter.ts'

const first = 7

/** Facets whose counts follow the selection: each count is what would be left with that value. */
export function Facets({
  facets,
  filter,
  change,
}: {
  facets: readonly FacetAnswer[]
  filter: Filter
  change: (next: Filter) => void
}) {
  const [wide] = useState(() => matchMedia('(min-width: 900px)').matches)
  return (
    <details className="facets" open={wide}>
      <summary>Narrow down</summary>
      {facets.map((facet) => (
        <Facet key={facet.field} facet={facet} filter={filter} change={change} />
      ))}
    </details>
  )
}

function Facet({ facet, filter, change }: { facet: FacetAnswer; filter: Filter; change: (next: Filter) => void }) {
  const [all, setAll] = useState(false)
  const shown = all ? facet.values : facet.values.filter((value, i) => i < first || value.chosen)
  return (
    <fieldset>
      <legend>{facet.label}</legend>
      <ul>
        {shown.map((value) => (
          <li key={value.value}>
            <label className="check" data-none={value.count === 0}>
              <input
                type="checkbox"
                checked={(filter[facet.field] ?? []).includes(value.value)}
                onChange={() => change(toggled(filter, facet.field, value.value))}
              />
              <span>{value.label}</span>
              <span className="figure muted">{value.count.toLocaleString('en')}</span>
            </label>
          </li>
        ))}
      </ul>
      {facet.values.length > shown.length || all ? (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${facet.values.length - shown.length} more`}
        </button>
      ) : null}
    </fieldset>
  )
}
