import { expect, test } from 'vitest'
import { canonicalUrl, dateInUrl, hostOf, withoutArchive } from './canonical-url.ts'

test.each([
  ['https://www.post.example/world/orsk/?utm_source=x&id=3#comments', 'https://post.example/world/orsk?id=3'],
  ['https://post.example/world/orsk/amp/', 'https://post.example/world/orsk'],
  ['https://amp.post.example/world/orsk', 'https://post.example/world/orsk'],
  [
    'http://web.archive.org/web/20170317163309/http://www.post.example:80/2016/03/10/orsk/',
    'http://post.example/2016/03/10/orsk',
  ],
  ['https://web.archive.org/web/2017id_/https://post.example/orsk', 'https://post.example/orsk'],
  ['https://user:secret@post.example/orsk', 'https://post.example/orsk'],
])('%s is one item with %s', (address, canonical) => {
  expect(canonicalUrl(address)).toBe(canonical)
})

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address', ''])('"%s" is no address of a document', (address) => {
  expect(canonicalUrl(address)).toBeNull()
  expect(hostOf(address)).toBeNull()
})

test.each([
  ['https://post.example/2016/02/09/orsk', '2016-02-09'],
  ['http://web.archive.org/web/20170317163309/http://post.example/2016/03/10/orsk/', '2016-03-10'],
  ['https://post.example/news/20160209-orsk.html', '2016-02-09'],
  ['https://post.example/2016/feb/09/orsk', '2016-02-09'],
  ['https://post.example/article/20169999-orsk', null],
  ['https://post.example/2016/13/40/orsk', null],
  ['https://post.example/orsk-2016', null],
])('%s was put out on %s', (address, date) => {
  expect(dateInUrl(address)).toBe(date)
})

test('archives are looked through', () => {
  expect(hostOf('https://web.archive.org/web/2016/https://www.post.example/a')).toBe('post.example')
  expect(withoutArchive('https://archive.ph/20200102030405/https://post.example/a')).toBe('https://post.example/a')
})
