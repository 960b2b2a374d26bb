import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { api, type LineageEdge, type SourcesAnswer } from '../api.ts'
import { useDecide } from '../incident/incident.tsx'
import type { SourcesTab } from '../routes.tsx'
import { Failure } from '../shared/failure.tsx'
import { counted } from '../shared/shell.tsx'
import { useTitle } from '../shared/title.ts'
import { Comparison } from './comparison.tsx'
import { Documents } from './documents.tsx'
import { PossiblePairs } from './possible-pairs.tsx'

const route = getRouteApi('/sources')
const tabNames: Readonly<Record<SourcesTab, string>> = {
  copies: 'Groups of copies',
  publishers: 'Publishers',
  quoted: 'Quoted but not held',
  documents: 'Documents',
  pairs: 'Same incident?',
}

/** Who is independent of whom: copies folded, citations followed, originals that are still to be found. */
export function Sources() {
  const search = route.useSearch()
  // An address may name a part that does not exist: a mistyped link shows the first.
  const tab = search.tab !== undefined && Object.hasOwn(tabNames, search.tab) ? search.tab : 'copies'
  const answer = useQuery({ queryKey: ['sources'], queryFn: ({ signal }) => api.sources(signal) })
  useTitle('Sources')
  if (search.a && search.b) return <Comparison a={search.a} b={search.b} />
  if (answer.error) return <Failure error={answer.error} />
  const data = answer.data
  if (!data) return <main className="sources" id="main" aria-busy="true" />
  const { counts } = data
  return (
    <main className="sources" id="main">
      <header>
        <h1>Sources</h1>
        <p className="head-line">
          <strong>{counted(counts.origins, 'named origin')}</strong>
          <span className="dot" />
          {counted(counts.publishers, 'publisher')}
          <span className="dot" />
          {counted(counts.documents, 'document')}
          <span className="dot" />
          {counts.copies} {counts.copies === 1 ? 'of them a copy' : 'of them copies'}
        </p>
        <nav className="tabs" aria-label="Parts of Sources">
          {(Object.keys(tabNames) as SourcesTab[]).map((one) => (
            <Link
              key={one}
              to="/sources"
              search={one === 'copies' ? {} : { tab: one }}
              activeProps={{ 'aria-current': one === tab ? 'page' : undefined }}
              data-current={one === tab}
            >
              {tabNames[one]}
              {one === 'copies' && <span className="figure muted"> {data.groups.length}</span>}
              {one === 'quoted' && <span className="figure muted"> {data.quotedNotHeld.length}</span>}
            </Link>
          ))}
        </nav>
      </header>
      {tab === 'copies' && <Groups data={data} />}
      {tab === 'publishers' && <Publishers data={data} />}
      {tab === 'quoted' && <Quoted data={data} />}
      {tab === 'documents' && <Documents />}
      {tab === 'pairs' && <PossiblePairs />}
    </main>
  )
}

function Groups({ data }: { data: SourcesAnswer }) {
  if (data.groups.length === 0 && data.citations.length === 0)
    return <p className="notice">Every document stands alone so far.</p>
  return (
    <>
      <ul className="groups">
        {data.groups.map((group) => (
          <li key={group.documents[0]?.id}>
            <h2>
              <bdi>{group.documents[0]?.title ?? 'Untitled'}</bdi>{' '}
              <span className="muted">{counted(group.documents.length, 'document')}, one text</span>
            </h2>
            <ul className="edges">
              {group.edges.map((edge) => (
                <Edge key={edge.from + edge.to + edge.kind} edge={edge} group={group.documents} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {data.citations.length > 0 && (
        <section aria-labelledby="citations">
          <h2 id="citations" className="part">
            Cited, and held <span className="muted">the words are counted where they come from</span>
          </h2>
          <ul className="edges">
            {data.citations.map(({ edge, documents }) => (
              <Edge key={edge.from + edge.to + edge.kind} edge={edge} group={documents} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Edge({ edge, group }: { edge: LineageEdge; group: SourcesAnswer['groups'][number]['documents'] }) {
  const decide = useDecide()
  const name = (id: string) => group.find((document) => document.id === id)
  const [from, to] = [name(edge.from), name(edge.to)]
  const directed = edge.direction === 'by_date'
  return (
    <li>
      <span className="edge">
        <span>
          <Link to="/document/$id" params={{ id: edge.to }}>
            <bdi>{to?.publisher ?? to?.title ?? 'Untitled'}</bdi>
          </Link>
          <span className="muted">, {to?.publishedShown}</span>
        </span>
        <span className="edge-line" data-directed={directed}>
          {edge.kindLabel}
          {isCopy(edge) ? `, ${Math.round(edge.shared * 100)}% same text` : ' by'}
        </span>
        <span>
          <Link to="/document/$id" params={{ id: edge.from }}>
            <bdi>{from?.publisher ?? from?.title ?? 'Untitled'}</bdi>
          </Link>
          <span className="muted">, {from?.publishedShown}</span>
        </span>
      </span>
      <span className="muted">
        {edge.basis}
        {directed ? '' : '. Direction unknown; counted once.'}
      </span>
      {isCopy(edge) && (
        <span className="edge-actions">
          <Link className="button small" to="/sources" search={{ a: edge.to, b: edge.from }}>
            Compare the texts
          </Link>{' '}
          <button
            type="button"
            className="button small"
            onClick={() =>
              decide({ action: 'not_copy', document: edge.from, other: edge.to }, 'Not a copy: counted as a voice of its own.')
            }
          >
            Not a copy
          </button>
        </span>
      )}
    </li>
  )
}

function isCopy({ kind }: LineageEdge): boolean {
  return kind !== 'cites' && kind !== 'quotes'
}

function Publishers({ data }: { data: SourcesAnswer }) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">Publisher</th>
          <th scope="col">Documents</th>
          <th scope="col">Incidents</th>
        </tr>
      </thead>
      <tbody>
        {data.publishers.map((publisher) => (
          <tr key={publisher.name}>
            <th scope="row">
              <bdi>{publisher.name}</bdi> <span className="muted">{publisher.kind}</span>
            </th>
            <td className="figure">{publisher.documents}</td>
            <td className="figure">{publisher.incidents}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Quoted({ data }: { data: SourcesAnswer }) {
  if (data.quotedNotHeld.length === 0) return <p className="notice">Nothing is quoted whose original is missing.</p>
  return (
    <>
      <p>Originals to look for, by how many figures hang on them. Each is heard only through the documents named beside it.</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Quoted</th>
            <th scope="col">Figures</th>
            <th scope="col">Heard through</th>
          </tr>
        </thead>
        <tbody>
          {data.quotedNotHeld.map((one) => (
            <tr key={one.label}>
              <th scope="row">
                <bdi>{one.label}</bdi>
                {one.works.length > 0 && (
                  <span className="muted">
                    {' '}
                    <q>{one.works.join('”, “')}</q>
                  </span>
                )}
              </th>
              <td className="figure">{one.figures}</td>
              <td>
                {one.documents.slice(0, 4).map((document, i) => (
                  <span key={document.id}>
                    {i > 0 ? ', ' : ''}
                    <Link to="/document/$id" params={{ id: document.id }}>
                      <bdi>{document.publisher ?? document.title ?? 'untitled'}</bdi>
                    </Link>
                  </span>
                ))}
                {one.documents.length > 4 ? ` and ${one.documents.length - 4} more` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
