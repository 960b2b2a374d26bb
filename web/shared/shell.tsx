import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { api } from '../api.ts'
import { lastView } from '../explore/filter.ts'
import { Help } from './help.tsx'
import { listenForKeys, useKeys } from './keys.ts'
import { Live } from './live.tsx'
import { Palette } from './palette.tsx'

/** The frame of every screen: where one is, where one can go, and what these figures are. */
export function Shell() {
  const queries = useQueryClient()
  // Another process may be adding documents: what it has linked shows within seconds, without a click.
  const project = useQuery({ queryKey: ['project'], queryFn: ({ signal }) => api.project(signal), refetchInterval: 4000 })
  const revision = project.data?.revision
  const seen = useRef(revision)
  useEffect(() => {
    if (seen.current !== undefined && seen.current !== revision) {
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'project' })
    }
    seen.current = revision
  }, [queries, revision])
  const navigate = useNavigate()
  const help = useRef<HTMLDialogElement>(null)
  const [helpOpen, setHelpOpen] = useState(false)
  const [palette, setPalette] = useState(false)
  useEffect(() => listenForKeys(() => setPalette(true)), [])
  useKeys('Everywhere', [
    { code: 'g KeyE', shown: 'g e', does: 'go to Explore', run: () => navigate({ to: '/', search: lastView() }) },
    { code: 'g KeyS', shown: 'g s', does: 'go to Sources', run: () => navigate({ to: '/sources' }) },
    {
      code: 'g KeyD',
      shown: 'g d',
      does: 'go to Documents',
      run: () => navigate({ to: '/sources', search: { tab: 'documents' } }),
    },
    {
      code: 'Slash',
      sign: '/',
      shown: '/',
      does: 'search',
      run: () => {
        const box = document.querySelector<HTMLInputElement>('input[type=search]')
        if (box) box.focus()
        else void navigate({ to: '/' }).then(() => document.querySelector<HTMLInputElement>('input[type=search]')?.focus())
      },
    },
    { code: 'Slash', shift: true, sign: '?', shown: '?', does: 'show the keys of this screen', run: () => openHelp() },
  ])
  const openHelp = () => {
    setHelpOpen(true)
    help.current?.showModal()
  }
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="top">
        <Link to="/" className="wordmark">
          Onrecord
        </Link>
        <nav aria-label="Screens">
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
            Explore
          </Link>
          <Link to="/sources" activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
            Sources
          </Link>
        </nav>
        <p className="project" title={project.data?.path}>
          {project.data ? (
            <>
              <bdi>{project.data.name}</bdi>
              <span className="project-counts">
                {' '}
                · {counted(project.data.documents, 'document')} · {counted(project.data.incidents, 'incident')}
                {project.data.waiting > 0 ? ` · ${project.data.waiting} not yet read` : ''}
                {project.data.failed > 0 ? ` · ${project.data.failed} with a problem` : ''}
              </span>
            </>
          ) : (
            ' '
          )}
        </p>
        <button type="button" className="quiet" onClick={() => setPalette(true)}>
          Commands <kbd>Ctrl K</kbd>
        </button>
        <button type="button" className="quiet" onClick={openHelp}>
          Keys <kbd>?</kbd>
        </button>
      </header>
      {project.data?.readOnly && (
        <p className="read-only" role="note">
          Opened for reading only: this record cannot be written to here. Decisions, and showing private names, need a copy of its
          folder on a disk you may write to.
        </p>
      )}
      <Outlet />
      <footer className="banner">
        <p>{project.data?.banner ?? ' '}</p>
      </footer>
      <Live />
      <Help dialog={help} open={helpOpen} />
      {palette && <Palette close={() => setPalette(false)} />}
    </>
  )
}

/** "1 document", "4 documents". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
