import { useEffect } from 'react'

/** The tab's title; most telling words first. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Onrecord` : 'Onrecord'
  }, [title])
}

/** What a document without a title goes by: the name of the file it was taken from. */
export function fileName(takenFrom: string): string {
  return takenFrom.split(/[\\/]/).at(-1) || 'Untitled document'
}
