import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../../src/server/start.ts'
import { openStore, recordFileName, type Store } from '../../src/store/open.ts'
import { builtPage, chromiumPath, openBrowser, openPage } from './browser.ts'
import { courthouse, type InventedDocument, Inventing, marivan } from './invented-documents.ts'
import { inventedStore } from './invented-store.ts'

/** One document that tells of a crowd: "more than 200", "fewer than 50". */
function crowd(): InventedDocument {
  const gazette = new Inventing({
    publisher: 'Hill Gazette',
    title: 'Crowd fired on in Marivan',
    published: '2012-05-04',
    passages: [
      ['headline', 'Crowd fired on in Marivan'],
      ['lead', 'On 3 May 2012 in Marivan, over 200 people were killed and under 50 people were injured when soldiers opened fire.'],
    ],
  })
  gazette.report(
    'attack.armed',
    gazette.time('3 May 2012', '2012-05-03', '2012-05-03', '2012-05-03'),
    [gazette.place('Marivan', marivan, 2)],
    [
      gazette.count('killed', 'over 200 people were killed', 'over 200', '>', 200, gazette.own()),
      gazette.count('injured', 'under 50 people were injured', 'under 50', '<', 50, gazette.own()),
    ],
    ['over 200 people were killed'],
  )
  return gazette.done()
}

/** One document that tells of arrests. */
function sweep(): InventedDocument {
  const courier = new Inventing({
    publisher: 'Northern Courier',
    title: 'Teachers held in Marivan',
    published: '2012-06-12',
    passages: [['lead', 'Police arrested 14 teachers in Marivan on 11 June 2012.']],
  })
  courier.report(
    'liberty.arrest',
    courier.time('11 June 2012', '2012-06-11', '2012-06-11', '2012-06-11'),
    [courier.place('Marivan', marivan)],
    [courier.count('detained', 'arrested 14 teachers', '14 teachers', '=', 14, courier.own())],
    ['Police arrested 14 teachers'],
  )
  return courier.done()
}

describe.skipIf(chromiumPath === null)('small records in a browser', { timeout: 90_000 }, () => {
  let browser: Browser
  let web: string
  const undo: (() => void | Promise<void>)[] = []
  beforeAll(async () => {
    const built = await builtPage()
    web = built.folder
    browser = await openBrowser()
    undo.push(built.remove)
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    for (const one of undo.reverse()) await one()
  })

  /** Serves a record of these documents and opens a tab on it. */
  const opened = async (given: readonly InventedDocument[], now?: string): Promise<{ page: Page; url: string }> => {
    const invented = await inventedStore(given)
    undo.push(invented.remove)
    return served(invented.store, now)
  }
  const served = async (store: Store, now = '2026-01-06T00:00:00Z'): Promise<{ page: Page; url: string }> => {
    const server = await startServer({ store, web, now: () => now })
    undo.push(() => server.close())
    const { page } = await openPage(browser, {}, false)
    await page.goto(server.url)
    await page.locator('main:not([aria-busy=true]) h1').first().waitFor({ state: 'attached' })
    return { page, url: server.url }
  }
  /** The same folder where nothing can be written: for root by a mount, for others by their rights; null where neither can be had. */
  const withoutWriting = (folder: string): string | null => {
    if (process.getuid?.() !== 0) {
      chmodSync(join(folder, recordFileName), 0o444)
      chmodSync(folder, 0o555)
      undo.push(() => chmodSync(folder, 0o755))
      return folder
    }
    const mount = mkdtempSync(join(tmpdir(), 'onrecord-read-only-'))
    if (spawnSync('mount', ['--bind', '-o', 'ro', folder, mount]).status !== 0) return null
    undo.push(() => {
      execFileSync('umount', [mount])
      rmdirSync(mount)
    })
    return mount
  }

  it('shows figures as they are said: more than 200, fewer than 50', async () => {
    const { page } = await opened([crowd()])
    expect(await page.locator('.totals').innerText()).toMatch(/killed more than 200 in 1 incident\s+injured fewer than 50/)
    expect(await page.locator('tbody tr[data-index]').innerText()).toMatch(/killed more than 200\s+injured fewer than 50/)
    await page.getByRole('link', { name: 'Armed attack', exact: true }).click()
    await page.locator('.matrix').waitFor()
    const figures = await page.locator('tr[data-property="count.killed"], tr[data-property="count.injured"]').allInnerTexts()
    expect(figures.join(' ')).toMatch(/more than 200.*more than 200.*fewer than 50.*fewer than 50/s)
    await page.getByRole('button', { name: /more than 200/ }).click()
    expect(await page.getByRole('dialog').innerText()).toContain('more than 200')
    await page.keyboard.press('Escape')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.dossier').innerText()).toContain('Killed: more than 200.')
    expect(await page.locator('main').evaluate((main) => main.textContent)).not.toMatch(/\b201\b|\b1 \.\. 49|\(more than\)|\(at least\)/)
  })

  it('says on arrests of these days until when public exports hold them back, on paper too; and not on old ones', async () => {
    const held = 'Held back from public exports until 15 June 2012, 00:00 UTC: it shows where people held may be now.'
    for (const [now, times] of [['2012-06-14T10:00:00Z', 1], ['2012-06-15T00:00:00Z', 0]] as const) {
      const { page } = await opened([sweep()], now)
      await page.getByRole('link', { name: 'Arrest or detention', exact: true }).click()
      await page.locator('.matrix').waitFor()
      expect(await page.getByText(held).count()).toBe(times)
      await page.emulateMedia({ media: 'print' })
      if (times > 0) expect(await page.getByText(held).isVisible()).toBe(true)
    }
  })

  it('opens a record that cannot be written to, says so, shows it all, and shows no name that could not be logged', async (context) => {
    const invented = await inventedStore(courthouse())
    undo.push(invented.remove)
    invented.store.close()
    const folder = withoutWriting(invented.folder)
    if (folder === null) context.skip('no rights here to mount')
    const store = await openStore(folder ?? '')
    undo.push(() => store.close())
    const { page, url } = await served(store)
    expect(await page.getByRole('note').innerText()).toContain('Opened for reading only: this record cannot be written to here.')
    await page.getByRole('link', { name: 'Armed attack', exact: true }).click()
    await page.locator('.matrix').waitFor()
    await page.keyboard.press('Shift+KeyN')
    await page.getByText(/can only be read here.*has to write to it\. Nothing was changed\. Copy the folder/).waitFor()
    expect(await page.content()).not.toContain('Rahim Sadeqi')
    await page.locator('#why summary').click()
    await page.getByRole('checkbox', { name: /^D1: Armed attack/ }).check()
    await page.getByRole('button', { name: 'Split' }).click()
    await page.getByText(/can only be read here/).waitFor()
    await page.goto(`${url}document/${courthouse()[0]?.document.id}`)
    await page.locator('article.text').waitFor()
    await page.getByRole('button', { name: 'Private names covered, show' }).click()
    await page.getByText(/can only be read here/).waitFor()
    expect(await page.getByRole('button', { name: 'Private names covered, show' }).getAttribute('aria-pressed')).toBe('false')
  })
})
