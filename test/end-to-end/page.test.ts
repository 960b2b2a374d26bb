import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../src/server/start.ts'
import { builtPage, chromiumPath, openBrowser, openPage, type WatchedPage } from './browser.ts'
import { courthouse } from './invented-documents.ts'
import { inventedStore } from './invented-store.ts'

if (chromiumPath === null)
  console.log('SKIPPED: the page in a browser. Install chromium (Debian: apt-get install -y chromium) or name it in CHROMIUM.')

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const given = courthouse()
const [tribune, , , khabar] = given.map((one) => one.document)
const loadedWords = /terrorist|massacre|martyr|regime(?!’s hired guns)/i

describe.skipIf(chromiumPath === null)('the page in a browser', { timeout: 90_000 }, () => {
  let browser: Browser
  let server: RunningServer
  let tab: WatchedPage
  let page: Page
  const undo: (() => void)[] = []

  beforeAll(async () => {
    const built = await builtPage()
    const invented = await inventedStore(given)
    undo.push(built.remove, invented.remove)
    server = await startServer({ store: invented.store, web: built.folder })
    browser = await openBrowser()
    tab = await openPage(browser, {}, false)
    page = tab.page
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    for (const one of undo) one()
  })

  const go = async (path: string, on = page) => {
    await on.goto(server.url.slice(0, -1) + path)
    await on.locator('main:not([aria-busy=true]) h1').first().waitFor({ state: 'attached' })
  }
  const openIncident = async (on = page) => {
    await go('/', on)
    await on.getByRole('link', { name: 'Armed attack', exact: true }).click()
    await on.locator('.matrix').waitFor()
  }
  const lit = (on = page) =>
    on.evaluate(() => [...(CSS.highlights.get('lit') ?? [])].map((range) => (range as Range).toString()).join(''))

  it('walks from Explore to a figure, to its exact words in the document', async () => {
    await go('/')
    expect(await page.locator('.counts').innerText()).toContain('2 incidents and 1 figure over several')
    await page.getByRole('link', { name: 'Armed attack', exact: true }).click()
    const killed = page.locator('tr[data-property="count.killed"]')
    expect(await killed.innerText()).toMatch(/9 \(at least\) \.\. 11/)
    expect(await killed.innerText()).toContain('compatible')
    expect(await killed.innerText()).toContain('kept as a range')
    expect(await page.locator('main').innerText()).toContain('3 origins · 3 documents')
    await killed
      .getByRole('button', { name: /^exact ?11/ })
      .first()
      .click()
    const card = page.getByRole('dialog')
    expect(await card.innerText()).toContain('11 people were killed')
    expect(await card.innerText()).toContain('Tribune, in its own voice')
    expect(await card.innerText()).toContain('¶2')
    await card.getByRole('link', { name: 'Open in document' }).click()
    await page.locator('article.text').waitFor()
    expect(await lit()).toBe('11 people were killed')
    expect(await page.locator('h1').innerText()).toBe('Marivan, eleven years on')
  })

  it('has a card with its own words for every value of the matrix', async () => {
    await openIncident()
    const claims = page.locator('button.claim')
    const count = await claims.count()
    expect(count).toBeGreaterThan(10)
    for (let i = 0; i < count; i += 1) {
      await claims.nth(i).click()
      const mark = page.getByRole('dialog').locator('mark')
      await mark.waitFor()
      expect((await mark.innerText()).length).toBeGreaterThan(0)
      await page.keyboard.press('Escape')
      await mark.waitFor({ state: 'detached' })
    }
  })

  it('prefers no figure: no mean, no verdict, no loaded word outside quotation marks', async () => {
    await openIncident()
    const words = await page.locator('main').innerText()
    expect(words).not.toMatch(/conflict|confirmed|debunked|fake|best estimate|average/i)
    expect(words).not.toMatch(/(^|\D)10(\D|$)/m)
    expect(words.replace(/“[^”]*”/g, '')).not.toMatch(loadedWords)
  })

  it('masks a private name in what is quoted, and shows it only when asked, in the log', async () => {
    await openIncident()
    expect(await page.content()).not.toContain('Rahim Sadeqi')
    await page.keyboard.press('Shift+KeyN')
    await page.getByText('Rahim Sadeqi', { exact: false }).first().waitFor()
    await page.keyboard.press('Shift+KeyN')
    await page.locator('.history').getByText('private names were shown on screen').first().waitFor()
  })

  it('keeps the text whole: what stands in the article is the document, silent passages too; a private name is not there until asked', async () => {
    const text = () => page.locator('article.text').evaluate((article) => article.textContent)
    for (const document of [tribune, khabar]) {
      await go(`/document/${document?.id}`)
      expect(await text()).toBe(document?.text.replaceAll('Rahim Sadeqi', '█████ ██████'))
    }
    await go(`/document/${tribune?.id}`)
    expect(await page.content()).not.toContain('Sadeqi')
    await page.keyboard.press('Shift+KeyN')
    await expect.poll(text).toBe(tribune?.text)
    await page.keyboard.press('Shift+KeyN')
    await expect.poll(text).toContain('█████ ██████, a baker')
    await go(`/sources?a=${given[0]?.document.id}&b=${given[1]?.document.id}`)
    expect(await page.content()).not.toContain('Sadeqi')
  })

  it('shows Persian from right to left in its own order within a page from left to right', async () => {
    await go(`/document/${khabar?.id}`)
    const article = page.locator('article.text')
    expect(await article.getAttribute('dir')).toBe('rtl')
    expect(await page.locator('html').getAttribute('dir')).toBeNull()
    const words = 'دست‌کم ۹ نفر'
    const start = khabar?.text.indexOf(words) ?? -1
    await go(`/document/${khabar?.id}?span=${start}-${start + words.length}`)
    expect(await lit()).toBe(words)
    const boxes = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('lit') ?? [])] as Range[]
      return [...(range?.getClientRects() ?? [])].map((box) => Math.round(box.top))
    })
    expect(new Set(boxes).size).toBe(1)
    const order = await page.evaluate(
      (text) => {
        const node = document.querySelector('[data-passage="2"] .words')?.firstChild as Text
        const x = (word: string) => {
          const at = node.data.indexOf(word)
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + word.length)
          return range.getBoundingClientRect().left
        }
        return text.map(x)
      },
      ['دست‌کم', '۹', 'نفر'],
    )
    expect(order).toEqual([...order].sort((a, b) => b - a))
  })

  it('opens the card of words in the document, by a click on them, from the list and by keyboard', async () => {
    await go(`/document/${tribune?.id}`)
    const spot = await page.evaluate(() => {
      const node = document.querySelector('[data-passage="1"] .words')?.firstChild as Text
      const at = node.data.indexOf('11 people')
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 2)
      const box = range.getBoundingClientRect()
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    })
    await page.mouse.click(spot.x, spot.y)
    const mark = page.getByRole('dialog').locator('mark')
    await mark.waitFor()
    expect(await mark.innerText()).toBe('11 people were killed')
    await page.keyboard.press('Escape')
    await mark.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /at least nine people died/ }).click()
    await expect.poll(() => lit()).toBe('at least nine people died')
    await page.locator('h1').click()
    await page.keyboard.press('Space')
    await mark.waitFor()
    expect(await mark.innerText()).toBe('at least nine people died')
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await expect.poll(() => lit()).toBe('dozens were rounded up')
  })

  it('runs nothing that stands in a document', async () => {
    await go(`/document/${tribune?.id}`)
    expect(await page.locator('article.text').innerText()).toContain('<script>alert("never")</script>')
    expect(await page.locator('article.text script, article.text a').count()).toBe(0)
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
  })

  it('shows the first part of Sources where an address names none that exists', async () => {
    await go('/sources?tab=nothing')
    await page.getByText('one text').first().waitFor()
    expect(await page.locator('.tabs [data-current=true]').innerText()).toContain('Groups of copies')
  })

  it('filters map, timeline, table and counts alike, and keeps the view in the address', async () => {
    await go('/')
    await page.getByRole('checkbox', { name: /^killed/ }).click()
    await page.locator('.counts strong').getByText('1 incident').waitFor()
    expect(new URL(page.url()).searchParams.getAll('measure')).toEqual(['killed'])
    await page.locator('tbody tr[data-index]').nth(1).waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('.counts strong').getByText('1 incident').waitFor()
    await page.keyboard.press('c')
    await page.locator('.counts strong').getByText('2 incidents').waitFor()
    await page.locator('#from').fill('2012-07-01')
    await page.locator('.counts strong').getByText('1 incident').waitFor()
    await page.locator('#from').fill('2013-07-01')
    await page.getByRole('heading', { name: 'Nothing matches this filter' }).waitFor()
    await page.getByRole('button', { name: 'Lift it' }).click()
    await page.locator('.counts strong').getByText('2 incidents').waitFor()
  })

  it('draws what has a place on the map, from its own files alone', async () => {
    const { page: one, requests, troubles } = await openPage(browser)
    await go('/', one)
    await one.locator('.map[data-marks]').waitFor({ timeout: 80_000 })
    // Two towns and a province; the province has its number in a hatched area, no pin.
    expect(Number(await one.locator('.map').getAttribute('data-marks'))).toBeGreaterThan(0)
    expect(await one.locator('.areas').innerText()).toContain('Kordestan, province')
    expect(requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual(
      [],
    )
    expect(troubles).toEqual([])
    await one.context().close()
  })

  it('says so where the map cannot be drawn, and shows the table', async () => {
    await go('/')
    await page.getByText('This browser cannot draw the map').waitFor()
    expect(await page.locator('tbody tr[data-index]').count()).toBe(3)
  })

  it('works by keyboard alone, on any layout', async () => {
    await go('/')
    await page.keyboard.press('/')
    await page.keyboard.type('marivan')
    await page.locator('.counts strong').getByText('1 incident').waitFor()
    await page.locator('tbody tr[data-index]').nth(1).waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    const typed = (key: string, code: string) =>
      page.evaluate((typing) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...typing, bubbles: true })), { key, code })
    // A German keyboard has '-' where others have '/'.
    await typed('-', 'Slash')
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT')
    // The key is named by its place: on a Persian keyboard KeyJ types another letter.
    await typed('ت', 'KeyJ')
    await page.locator('.preview').getByText('11 people were killed').first().waitFor()
    // On a Dvorak keyboard 'o' is where others have 's'.
    await typed('o', 'KeyS')
    await page.locator('.matrix').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await page.getByRole('dialog').locator('mark').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await page.getByRole('heading', { name: 'Sources' }).waitFor()
    await page.keyboard.press('Shift+Slash')
    expect(await page.locator('dialog.help').innerText()).toContain('go to Explore')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+KeyK')
    await page.keyboard.type('marivan')
    await page.getByRole('option', { name: /Armed attack, Marivan/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.matrix').waitFor()
  })

  it('splits an incident and takes it back', async () => {
    await openIncident()
    const url = page.url()
    await page.locator('#why summary').click()
    await page.getByRole('checkbox', { name: /^D1: Armed attack/ }).check()
    await page.getByRole('button', { name: 'Split' }).click()
    await page.locator('.history').getByText('took reports out').first().waitFor()
    await go('/')
    await page.locator('.counts strong').getByText('3 incidents').waitFor()
    await page.goto(url)
    await page.locator('.history').getByRole('button', { name: 'Undo' }).first().click()
    await page.locator('.history').getByText('took a decision back').first().waitFor()
    await go('/')
    await page.locator('.counts strong').getByText('2 incidents').waitFor()
  })

  it.each([
    ['Explore', '/'],
    ['Incident', '/incident/INC'],
    ['Reader', `/document/${tribune?.id}`],
    ['Sources', '/sources'],
    ['two texts', `/sources?a=${given[0]?.document.id}&b=${given[1]?.document.id}`],
  ])('%s: axe finds nothing serious in light and dark; no sideways scroll at 390 px and at 400 % zoom', async (_name, path) => {
    for (const { colorScheme, viewport } of [
      { colorScheme: 'light', viewport: { width: 1280, height: 860 } },
      { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
    ] as const) {
      const { page: one } = await openPage(browser, { colorScheme, viewport, reducedMotion: 'reduce' }, viewport.width > 390)
      if (path === '/incident/INC') await openIncident(one)
      else await go(path, one)
      // Injected by the test's own privilege; the page's policy lets no script in.
      await one.evaluate(axe)
      expect(await one.evaluate(seriousFindings)).toEqual([])
      expect(await one.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      // 1280 px at 400 % zoom.
      await one.setViewportSize({ width: 320, height: 640 })
      expect(await one.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      await one.context().close()
    }
  })

  it('prints a dossier with every quote and source, and masked names absent', async () => {
    await openIncident()
    await page.emulateMedia({ media: 'print' })
    const dossier = await page.locator('.dossier').innerText()
    for (const words of [
      '11 people were killed',
      'at least nine people died',
      'dozens were rounded up',
      'sha256',
      'kept as a range',
    ]) {
      expect(dossier).toContain(words)
    }
    expect(dossier).not.toContain('Rahim Sadeqi')
    expect(await page.locator('.matrix-frame').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
  })

  it('never asked another host for anything, and nothing went wrong in it', () => {
    const foreign = tab.requests.filter(
      (url) => !url.startsWith(server.url) && !url.startsWith('data:') && !url.startsWith(`blob:${server.url}`),
    )
    expect(foreign).toEqual([])
    expect(tab.troubles).toEqual([])
  })
})

/** Runs in the page: what axe calls serious or critical, with the element. */
async function seriousFindings(): Promise<string[]> {
  const { axe: tool } = window as unknown as {
    axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }> }
  }
  const { violations } = await tool.run()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((node) => `${node.html} ${node.failureSummary}`)
          .join(' | ')}`,
    )
}
