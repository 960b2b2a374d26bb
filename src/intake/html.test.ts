import { expect, test } from 'vitest'
import type { Document } from '../record/document.ts'
import { takeIn } from './take-in.ts'

function taken(html: string, url?: string): Document {
  const result = takeIn(
    new TextEncoder().encode(html),
    { path: 'page.html', url, mediaType: 'text/html' },
    '2026-11-24T12:00:00Z',
  )
  if (!result.ok) throw new Error(result.problem.message)
  return result.document
}

const prose =
  '<p>Nine people were killed at a bridge in Orsk on Sunday, the army said, as boats waited below.</p>' +
  '<p>The harbour master said he had asked for the bridge to be closed a week before, and that nobody answered.</p>'
const page = (body: string, head = '') => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const textOf = (document: Document) =>
  document.passages.map((passage) => [passage.role, document.text.slice(passage.start, passage.end)])

test('menus, forms, boxes named like clutter and comments stay out, a wrapper named after its sidebar does not', () => {
  const document = taken(
    page(
      `<nav><ul><li><a href="/">Home</a></li></ul></nav><form><p>Write to us if you saw something at the bridge on Sunday.</p></form>
       <div class="content-with-sidebar"><h1>Nine die at Orsk bridge</h1>${prose}<div class="emailSignup"><p>Let the news of the harbour come to you every morning at six.</p></div></div>
       <div class="comments"><p>I heard that it was twenty people who were killed there, not nine.</p></div>`,
      '<title>Nine die at Orsk bridge</title>',
    ),
  )
  expect(textOf(document).map(([role]) => role)).toEqual(['headline', 'lead', 'body'])
  expect(document.text).not.toMatch(/twenty|every morning|Write to us/)
})

test('the line under the title is the dek; captions, lists and quotations keep their kind', () => {
  const document = taken(
    page(
      `<article><h1>Nine die at Orsk bridge</h1><p class="standfirst">Harbour master says his warning went unanswered</p>
       <figure><img src="x"><figcaption>Boats below the bridge in Orsk</figcaption></figure>
       <div class="story-body">${prose}<blockquote><p>“Nobody answered me, and I wrote three times.”</p></blockquote>
       <ul><li>Two guards</li><li>Seven fishermen</li></ul><p>The bridge stays closed until Friday, the army said on Monday.</p></div></article>`,
      '<title>Nine die at Orsk bridge</title>',
    ),
  )
  expect(textOf(document).map(([role]) => role)).toEqual([
    'headline',
    'dek',
    'caption',
    'lead',
    'body',
    'direct_quote',
    'list',
    'list',
    'body',
  ])
})

test('the section before a title and the site after it are no part of it', () => {
  expect(
    taken(
      page(
        `<h1><span>World | </span>Nine die at Orsk bridge</h1>${prose}`,
        '<meta property="og:title" content="Nine die at Orsk bridge">',
      ),
    ).title,
  ).toBe('Nine die at Orsk bridge')
  expect(
    taken(
      page(
        prose,
        '<title>Nine die at Orsk bridge - Marden Tribune</title><meta property="og:site_name" content="Marden Tribune">',
      ),
    ).title,
  ).toBe('Nine die at Orsk bridge')
})

test.each([
  ['<meta property="article:published_time" content="2014-05-12T08:00:00+02:00">', '', '2014-05-12', 'meta'],
  [
    '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"datePublished":"2014-05-12"}]}</script>',
    '',
    '2014-05-12',
    'meta',
  ],
  ['', '<span itemprop="datePublished" content="2014-05-12">Monday</span>', '2014-05-12', 'meta'],
  ['', '<p>Monday, 12 May 2014, 10:22</p>', '2014-05-12', 'text'],
  ['', '<p class="byline">Mira Dallo, 12 May 2014</p>', '2014-05-12', 'text'],
  ['', '<p>Updated: 13 May 2014</p><p>Published: 12 May 2014</p>', '2014-05-12', 'text'],
  // A time in UTC is on the next day; the reader saw the day written beside the title.
  ['<meta property="article:published_time" content="2014-05-13T03:00:00Z">', '<p>12 May 2014</p>', '2014-05-12', 'meta'],
  ['', '<p>Copyright 2014</p><p>05/04/2014</p>', null, null],
])('the day of publication: %s %s', (head, line, date, how) => {
  const document = taken(page(`<h1>Nine die at Orsk bridge</h1>${line}${prose}`, `<title>Nine die at Orsk bridge</title>${head}`))
  expect([document.publishedAt, document.publishedHow]).toEqual([date, how])
})

test('a declared day in the future is kept, with a note', () => {
  const document = taken(page(`<h1>Nine die at Orsk bridge</h1>${prose}`, '<meta property="article:published_time" content="2041-05-12">'))
  expect(document.publishedAt).toBe('2041-05-12')
  expect(document.notes.map((note) => note.text).join()).toMatch(/2041-05-12 lies in the future/)
})

test('the address gives the day where the page does not', () => {
  expect(taken(page(prose), 'https://post.example/2014/05/12/orsk')).toMatchObject({
    publishedAt: '2014-05-12',
    publishedHow: 'url',
  })
})

test('a date of another story in a side box is not the date of this one', () => {
  const document = taken(
    page(
      `<h1>Nine die at Orsk bridge</h1>${prose}<aside><p class="date">3 June 2015</p></aside>`,
      '<title>Nine die at Orsk bridge</title>',
    ),
  )
  expect(document.publishedAt).toBeNull()
})

test('a site that names itself as author is heard after a person', () => {
  const head = '<meta property="og:site_name" content="Marden Tribune"><meta name="author" content="Marden Tribune">'
  expect(taken(page(`<h1>Nine die at Orsk bridge</h1><a rel="author">Mira Dallo</a>${prose}`, head)).byline).toBe('Mira Dallo')
  expect(taken(page(`<h1>Nine die at Orsk bridge</h1>${prose}`, head)).byline).toBe('Marden Tribune')
})

test('the way back leads to the words in the source, through entities and tags', () => {
  const html = page(
    '<h1>Nine die at Orsk bridge</h1><p>The ministry&rsquo;s <b>spokesman</b> said&nbsp;nine people were killed at the bridge in Orsk on Sunday.</p>',
  )
  const document = taken(html)
  const at = document.text.indexOf('spokesman said')
  const run = document.sourceMap.find((each) => each.text.start <= at && at < each.text.end)
  expect(run && html.slice(run.original.start, run.original.end)).toBe('spokesman')
  expect(document.text).toContain('ministry’s spokesman said nine')
})
