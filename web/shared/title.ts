import { useEffect } from 'react'

/** The tab's title; most telling words first. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Onrecord` : 'Onrecord'
  }, [title])
}
