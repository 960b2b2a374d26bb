import type { ExploreSort, FacetField } from '../api.ts'

/** The filter as it stands in the URL; what is absent filters nothing. */
export interface Filter {
  q?: string
  type?: string[]
  measure?: string[]
  country?: string[]
  origins?: string[]
  relation?: string[]
  from?: string
  to?: string
  bbox?: string
  place?: string
  placed?: 'yes' | 'no'
  dated?: 'yes' | 'no'
  sort?: ExploreSort
  /** The row whose preview is open, by code. */
  at?: string
}

export const facetFields: readonly FacetField[] = ['type', 'measure', 'country', 'origins', 'relation']
const sorts: readonly string[] = ['date', '-date', 'place', '-place', 'killed', '-killed', 'origins', '-origins', 'code', '-code']

/** Takes what is well formed from a URL and leaves the rest, so that a broken link still opens. */
export function readFilter(search: Record<string, unknown>): Filter {
  const filter: Filter = {}
  for (const field of facetFields) {
    const value = search[field]
    const list = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '')
    if (list.length > 0) filter[field] = list
  }
  if (typeof search.q === 'string' && search.q) filter.q = search.q
  for (const end of ['from', 'to'] as const) {
    const day = search[end]
    if (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)) filter[end] = day
  }
  if (typeof search.bbox === 'string' && /^-?[\d.]+(,-?[\d.]+){3}$/.test(search.bbox)) filter.bbox = search.bbox
  if (typeof search.place === 'string') filter.place = search.place
  if (search.placed === 'yes' || search.placed === 'no') filter.placed = search.placed
  if (search.dated === 'yes' || search.dated === 'no') filter.dated = search.dated
  if (typeof search.sort === 'string' && sorts.includes(search.sort)) filter.sort = search.sort as ExploreSort
  if (typeof search.at === 'string') filter.at = search.at
  return filter
}

/** The part of the filter that selects incidents; order and preview are no selection. */
export function selecting({ sort: _sort, at: _at, ...rest }: Filter): Omit<Filter, 'sort' | 'at'> {
  return rest
}

/** Adds or takes away one value of a facet. */
export function toggled(filter: Filter, field: FacetField, value: string): Filter {
  const { [field]: chosen = [], ...rest } = filter
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  return next.length === 0 ? rest : { ...rest, [field]: next }
}

/** The filter without one of its clauses, by the name the server gives it. */
export function without(filter: Filter, clause: string): Filter {
  const next: Record<string, unknown> = { ...filter }
  if (clause === 'time') {
    delete next.from
    delete next.to
  } else delete next[clause]
  return next as Filter
}

let last: Filter = {}

/** Keeps the view of Explore while an incident is open, so that the way back leads to the same list. */
export function rememberView(filter: Filter): void {
  last = filter
}

/** The view of Explore one came from; `at` marks the row of the incident that was open. */
export function lastView(at?: string): Filter {
  return at === undefined ? last : { ...last, at }
}
