import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { Explore } from './explore/explore.tsx'
import { readFilter } from './explore/filter.ts'
import { Incident } from './incident/incident.tsx'
import { Reader } from './reader/reader.tsx'
import { Failure } from './shared/failure.tsx'
import { Shell } from './shared/shell.tsx'
import { Sources } from './sources/sources.tsx'

const root = createRootRoute({
  component: Shell,
  errorComponent: ({ error }) => <Failure error={error instanceof Error ? error : new Error(String(error))} />,
  notFoundComponent: () => (
    <Failure error={new Error('There is no such page.')} next="Explore shows everything that is on record." />
  ),
})

const explore = createRoute({ getParentRoute: () => root, path: '/', validateSearch: readFilter, component: Explore })

const incident = createRoute({
  getParentRoute: () => root,
  path: '/incident/$id',
  /** `value` opens the card of one claim; `rows=differ` hides rows on which all agree. */
  validateSearch: (search: Record<string, unknown>): { value?: string; rows?: 'differ' } => ({
    ...(typeof search.value === 'string' ? { value: search.value } : {}),
    ...(search.rows === 'differ' ? { rows: 'differ' as const } : {}),
  }),
  component: Incident,
})

const reader = createRoute({
  getParentRoute: () => root,
  path: '/document/$id',
  /** `span=120-139` lights exactly these words; `from` is the incident one came from. */
  validateSearch: (search: Record<string, unknown>): { span?: string; from?: string } => ({
    ...(typeof search.span === 'string' && /^\d+-\d+$/.test(search.span) ? { span: search.span } : {}),
    ...(typeof search.from === 'string' ? { from: search.from } : {}),
  }),
  component: Reader,
})

const tabs = ['copies', 'publishers', 'quoted', 'documents', 'pairs'] as const
export type SourcesTab = (typeof tabs)[number]

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  validateSearch: (search: Record<string, unknown>): { tab?: SourcesTab; a?: string; b?: string } => ({
    ...(tabs.includes(search.tab as SourcesTab) ? { tab: search.tab as SourcesTab } : {}),
    ...(typeof search.a === 'string' ? { a: search.a } : {}),
    ...(typeof search.b === 'string' ? { b: search.b } : {}),
  }),
  component: Sources,
})

/** Repeated keys (`type=a&type=b`), as the server reads them, so that page and interface share one query. */
function parseSearch(search: string): Record<string, unknown> {
  const found: Record<string, string | string[]> = {}
  for (const [key, value] of new URLSearchParams(search)) {
    const known = found[key]
    if (known === undefined) found[key] = value
    else found[key] = Array.isArray(known) ? [...known, value] : [known, value]
  }
  return found
}

/** The other way; lists repeat their key, what is empty is left out. */
export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const written = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    if (value === undefined || value === null || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) written.append(key, String(one))
  }
  return written.toString()
}

export const router = createRouter({
  routeTree: root.addChildren([explore, incident, reader, sources]),
  parseSearch,
  stringifySearch: (search) => {
    const written = writeSearch(search)
    return written === '' ? '' : `?${written}`
  },
  scrollRestoration: true,
  defaultPreload: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
