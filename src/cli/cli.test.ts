import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentJson } from '../export/document-json.ts'
import { folderOf, inventedReports, recordOf, run } from './invented-files.test-data.ts'

let files = ''
let project = ''
let added: Awaited<ReturnType<typeof run>>
beforeAll(async () => {
  files = folderOf(inventedReports)
  project = join(folderOf({}), 'record')
  added = await run('add', files, '--project', project, '--threads', '1')
}, 120_000)
afterAll(() => {
  for (const folder of [files, project]) rmSync(folder, { recursive: true, force: true })
})

const on = (...args: string[]) => run(...args, '--project', project)
const object = async (...args: string[]) => JSON.parse((await on(...args, '--json')).out)

describe('add', () => {
  test('tells what was done and what to do next, on stderr', () => {
    expect(added.code).toBe(0)
    expect(added.out).toBe('')
    expect(added.err).toMatch(/Reading 3 files with the built-in reader\. Nothing leaves this computer\./)
    expect(added.err).toMatch(/Done in .*: 3 read, 1 copy folded, \d+ incidents/)
    expect(added.err).toMatch(/onrecord open/)
  })

  test('the same again adds nothing', async () => {
    const before = await object('status')
    const again = await on('add', files)
    expect(again.err).toMatch(/3 already held/)
    expect(await object('status')).toEqual(before)
  })

  test('--json streams one event a file and a summary last', async () => {
    const { out } = await on('add', files, '--json')
    const events = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events.map((event) => event.event)).toEqual(['file', 'file', 'file', 'summary'])
    expect(events.at(-1)).toMatchObject({ schema: 'onrecord.cli/1', known: 3, failed: 0 })
  })

  test('what to look at is told: no day of publication, a guessed encoding, a name that cannot be opened; a day given later is taken', async () => {
    const folder = folderOf({ 'undated.txt': 'Orsk Post\nTwo men shot in Karaj\n\nGunmen shot dead two men outside the mill in Karaj on Tuesday, police said.\n' })
    const own = join(folder, 'record')
    writeFileSync(join(folder, 'old.txt'), Buffer.from('Gazeta P\xf3\xb3nocna\nThree held in Gda\xf1sk\n3 June 2021\n\nPolice arrested three men in Gda\xf1sk on Wednesday, the union said.\n', 'latin1'))
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'Two men were shot in Karaj.')
    const first = await run('add', folder, '--project', own, '--threads', '1')
    expect(first.code).toBe(3)
    expect(first.err).toMatch(/1 document does not say when it was published: .* onrecord add --published YYYY-MM-DD FILE/)
    expect(first.err).toMatch(/old\.txt: The file does not say its encoding; it was guessed as (?:windows-1250|iso-8859-2)/)
    expect(first.err).toMatch(/its name is not written in UTF-8.*Rename the file/)
    expect((await run('list', 'incidents', '--plain', '--project', own)).out).not.toContain('2024-03-05')
    const dated = await run('add', join(folder, 'undated.txt'), '--published', '2024-03-07', '--project', own, '--threads', '1')
    expect(dated.err).toMatch(/1 read/)
    expect((await run('list', 'incidents', '--plain', '--project', own)).out).toMatch(/2024-03-05\tArmed attack, Karaj/)
    expect(JSON.parse((await run('list', 'documents', '--json', '--project', own)).out).documents).toHaveLength(2)
    expect((await run('add', join(folder, 'undated.txt'), '--published', '2024-03-07', '--project', own)).err).toMatch(/1 already held/)
    rmSync(folder, { recursive: true, force: true })
  })

  test('a file that read does not find is a wrong use', async () => {
    expect(await run('read', join(files, 'nothing.txt'))).toMatchObject({ code: 2, err: expect.stringMatching(/nothing\.txt: no such file/) })
  })

  test('a name that does not exist is a wrong use, a web address is told what to do', async () => {
    expect(await on('add', join(files, 'nothing.txt'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no such file or folder/),
    })
    expect(await on('add', 'https://example.org/a')).toMatchObject({ code: 2, err: expect.stringMatching(/Save the page/) })
  })
})

describe('list, show, why', () => {
  test('the two tellings and the copy are one incident, with both figures', async () => {
    const { incidents } = await object('list', 'incidents')
    const shooting = incidents.find((one: { figures: { measure: string }[] }) =>
      one.figures.some(({ measure }) => measure === 'killed'),
    )
    expect(shooting.voices.documents).toBe(2)
    expect(shooting.time.edtf).toBe('2012-05-03')
    const why = await object('why', `${shooting.code}.killed`)
    expect(why.voices.map((voice: { shown: string; by: string }) => `${voice.shown} ${voice.by}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^11 /), expect.stringMatching(/^9 \(at least\) .*Rights Centre/)]),
    )
    const told = await on('why', `${shooting.code}.killed`)
    expect(told.out).toMatch(/9 \(at least\) \.\. 11/)
    expect(told.out).toMatch(/(?:valley echo|گزارش lantern)\.txt ¶\d/)
    expect((await on('why', `${shooting.code}.date`)).out).toMatch(/2012-05-03/)
    expect((await on('show', shooting.code)).err).toContain(`onrecord why ${shooting.code}.killed`)
    expect((await on('show', shooting.code, '--links')).out).toMatch(/Why these reports are one incident[\s\S]*Shared text\n  .* is a verbatim copy of .*: 100 % of the shorter text/)
  })

  test('names of private persons are masked; --names shows them and leaves a line in the log', async () => {
    const file = join(files, 'valley echo.txt')
    const { incidents } = await object('list', 'incidents')
    const outputs = [await on('list', 'claims'), await on('list', 'claims', '--json'), await on('list', 'sources'), await run('read', file)]
    for (const { code } of incidents) {
      outputs.push(await on('show', code, '--links'), await on('show', code, '--json'))
    }
    const all = outputs.map(({ out, err }) => out + err).join('')
    expect(all).not.toMatch(/Dallo/i)
    expect(all).toMatch(/\[name withheld\]/)
    expect(all).toMatch(/Ana Reik/)
    expect(all).toMatch(/of private persons masked; --names shows/)
    const { documents } = await object('list', 'documents')
    for (const { id } of documents) {
      const [masked, shown] = [await object('show', id), JSON.parse((await on('show', id, '--json', '--names')).out)]
      expect(masked.document.text).not.toMatch(/Dallo/)
      expect(masked.document.text).toHaveLength(shown.document.text.length)
    }
    const arrest = (await on('list', 'claims', '--plain')).out.split('\n').find((line) => /participant\.victim.*name withheld/.test(line))
    const code = arrest?.split('\t')[0] ?? ''
    expect((await on('why', `${code}.victim`)).out).toMatch(/name withheld/)
    const before = (await object('undo')).undone
    expect((await on('why', `${code}.victim`, '--names')).out).toMatch(/Karim Dallo/)
    // That names were shown stands in the log and is nothing to take back.
    expect((await object('undo')).undone).toEqual(before)
    const db = new DatabaseSync(join(project, 'record.onrecord'), { readOnly: true })
    expect(db.prepare("SELECT count(*) AS n FROM decisions WHERE action = 'unmask'").get()).toEqual({ n: 3 })
    db.close()
  })

  test('no word of a private name stands in the reasons for joining, nor in the ids of voices', async () => {
    const there = await recordOf({
      'a.txt': 'Marden Tribune\n\n5 June 2021\n\nFisherman shot dead at the port of Goma\n\nFisherman Tadeo Quellar, 41, was shot dead by soldiers at the port of Goma on Friday, his wife Amina Quellar said. Two others were wounded.\n',
      'b.txt': 'Marden Courier\n\n6 June 2021\n\nFamily mourns man killed at the port\n\nThe family of Tadeo Quellar, who was killed by soldiers at the port of Goma on Friday, asks for an inquiry. Three people were wounded, Amina Quellar said.\n',
    })
    const shown = await there('show', 'INC-0001', '--links')
    expect(shown.out).toMatch(/shared rare names: \[name withheld\]/)
    const json = await there('show', 'INC-0001', '--json')
    expect(shown.out + json.out).not.toMatch(/quellar|tadeo|amina/i)
    expect((await there('show', 'INC-0001', '--links', '--names')).out).toMatch(/shared rare names: .*quellar/)
  })

  test('a body that is quoted here and publishes there is held', async () => {
    const there = await recordOf({
      'a.txt': 'Marden Rights Observatory\n\n21 May 2021\n\nNine people killed by soldiers in Goma\n\nSoldiers killed nine people in Goma on 14 May 2021, the Marden Rights Observatory said.\n',
      'b.txt': 'Marden Courier\n\n6 June 2022\n\nTwo farmers abducted near Beni\n\nGunmen abducted two farmers in Beni on 4 June 2022, the Marden Rights Observatory said. The Beni Farmers Union said three were taken.\n',
    })
    const { sources } = JSON.parse((await there('list', 'sources', '--json')).out)
    const heldOf = (name: string) => new Set(sources.filter((one: { name: string }) => one.name.includes(name)).map((one: { held: boolean }) => one.held))
    expect(heldOf('Observatory')).toEqual(new Set([true]))
    expect(heldOf('Farmers Union')).toEqual(new Set([false]))
  })

  test('a title that names a private person is listed without the name, and still found by it', async () => {
    const there = await recordOf({
      'named.txt':
        'Mira Dallo shot dead in Karaj\n\nValley Echo, 4 May 2012\n\nKARAJ, Iran, May 4, 2012 - Mira Dallo, 24, a teacher, was shot dead by gunmen in Karaj on May 3, 2012, police said.\n',
    })
    const list = await there('list', 'documents', '--search', 'Dallo', '--plain')
    expect(list.out).toMatch(/\[name withheld\] shot dead in Karaj/)
    expect(list.out).not.toMatch(/Dallo/)
    const incidents = JSON.parse((await there('list', 'incidents', '--json')).out).incidents
    for (const { code } of incidents) expect((await there('show', code, '--links')).out).not.toMatch(/Dallo/)
  })

  test('a title stands in quotes and without private names where it is all that names a document; who is only held is shown so', async () => {
    const there = await recordOf({
      'bare.txt':
        'Mira Dallo shot dead in Karaj\n\nKARAJ, 4 May 2012 - Mira Dallo, 24, a teacher, was shot dead in Karaj on 3 May 2012. Two men were arrested on Friday for the murder.\n',
    })
    const incidents = JSON.parse((await there('list', 'incidents', '--json')).out).incidents
    const shown = await Promise.all(incidents.map(({ code }: { code: string }) => there('show', code)))
    const killing = shown.find(({ out }) => /^killed: 1$/m.test(out))?.out ?? ''
    expect(shown.map(({ out }) => out).join('')).not.toMatch(/Dallo/)
    expect(killing).toMatch(/^In: “\[name withheld\] shot dead in Karaj”$/m)
    expect(killing).toMatch(/^responsibility as stated: "Two men", as suspected$/m)
    expect(killing).toMatch(/^to whom: .*name withheld/m)
    const why = await there('why', `${incidents.find(({ figures }: { figures: { measure: string }[] }) => figures.some(({ measure }) => measure === 'killed')).code}.killed`)
    expect(why.out).toMatch(/“\[name withheld\] shot dead in Karaj”/)
    expect(why.out).not.toMatch(/Dallo/)
  })

  test('the plain form is tab-separated with a head line', async () => {
    const lines = (await on('list', 'documents', '--plain')).out.trim().split('\n')
    expect(lines).toHaveLength(4)
    for (const line of lines) expect(line.split('\t')).toHaveLength(7)
  })

  test('documents can be searched by their words', async () => {
    const { documents } = await object('list', 'documents', '--search', 'tabriz teachers')
    expect(documents).toHaveLength(1)
  })

  test('what is not there is told with what is', async () => {
    expect(await on('show', 'INC-9999')).toMatchObject({ code: 2, err: expect.stringMatching(/onrecord list incidents/) })
    expect(await on('why', 'INC-0001')).toMatchObject({ code: 2, err: expect.stringMatching(/INC-0001\.time/) })
    expect(await on('open', '--port', '99999')).toMatchObject({ code: 2, err: expect.stringMatching(/"99999" is no port/) })
    expect(await on('list')).toMatchObject({ code: 2, err: expect.stringMatching(/onrecord help list/) })
    expect(await on('exprt')).toMatchObject({ code: 2, err: expect.stringMatching(/Did you mean export/) })
    expect(await run('list', 'incidents', '--project', files)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no record in/),
    })
  })

  test('onrecord alone says where you are and the next command', async () => {
    expect((await on()).out).toMatch(/3 documents, \d+ incidents?, \d+ claims[\s\S]*Next: {2}onrecord open/)
    expect((await run('--project', files)).out).toMatch(/No record in .* yet[\s\S]*onrecord demo/)
  })
})

describe('read', () => {
  test('--json gives words that stand in --text at their code points, emoji or not', async () => {
    const file = join(files, 'valley echo.txt')
    const text = [...(await run('read', file, '--text')).out]
    const json = JSON.parse((await run('read', file, '--json')).out) as DocumentJson
    const cut = (start: number, end: number) => text.slice(start, end).join('')
    const claims = json.reports.flatMap((report) => report.claims)
    expect(claims.length).toBeGreaterThan(3)
    for (const claim of claims) expect(cut(claim.start, claim.end)).toBe(claim.words)
    const emoji = text.indexOf('🙂')
    expect(claims.some((claim) => claim.start > emoji)).toBe(true)
    expect(json.document).toMatchObject({ id: 'd1', published: '2012-05-04', language: 'en' })
    const killed = claims.filter((claim) => claim.property === 'count.killed')
    expect(killed).toContainEqual(
      expect.objectContaining({
        value: { min: 9, max: null, best: null, comparator: '>=' },
        part: 'total',
        unit: 'person',
        origin: expect.stringMatching(/Rights Centre/),
        speaker: expect.objectContaining({ label: expect.stringMatching(/Rights Centre/), kind: 'quoted' }),
      }),
    )
  })

  test('what the words deny is never printed as if they said it', async () => {
    const folder = folderOf({ 'a.txt': 'Police killed two traders in Goma on 4 May 2021, residents said.\n\nReports that police killed eleven traders are false, the ministry said.\n' })
    const { out } = await run('read', join(folder, 'a.txt'))
    expect(out).toMatch(/ {3}killed: "killed two traders"/)
    expect(out).toMatch(/ {3}killed, denied: "killed eleven traders"/)
  })

  test('a file that cannot be read ends with 3 and says what to do', async () => {
    const folder = folderOf({ 'empty.txt': '' })
    expect(await run('read', join(folder, 'empty.txt'))).toMatchObject({
      code: 3,
      err: expect.stringMatching(/empty.*Nothing was kept/),
    })
  })
})

test.each(['2020-13-01', '2020-02-30', 'last week'])('--published %s is a wrong use', async (date) => {
  expect(await run('read', join(files, 'courier.txt'), '--published', date)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/is no date[\s\S]*YYYY-MM-DD/),
  })
})

describe('export', () => {
  test('a public export holds no private name and no phone number; an office holder stays', async () => {
    for (const preset of ['incidents', 'claims', 'geojson']) {
      const { out, code } = await on('export', preset)
      expect(code).toBe(0)
      expect(out).not.toMatch(/Dallo|Mira |555 0147/)
    }
    expect((await on('export', 'claims')).out).toMatch(/Ana Reik/)
    expect((await on('export', 'claims', '--profile', 'internal')).out).toMatch(/Dallo/)
  })

  test('writes data, manifest and what was left out, with checksums', async () => {
    const target = join(files, 'out')
    const { code, out } = await on('export', 'incidents', '-o', target)
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(3)
    const manifest = JSON.parse(readFileSync(join(target, 'manifest.json'), 'utf8'))
    expect(manifest).toMatchObject({ profile: 'public', preset: 'incidents', rows: expect.any(Number) })
    const rows = parse(readFileSync(join(target, 'incidents.csv')), { columns: true }) as Record<string, string>[]
    expect(rows).toHaveLength(manifest.rows)
    expect(existsSync(join(target, 'excluded.csv'))).toBe(true)
  })

  test('arrests of these days stay out of public exports for 72 hours, or as long as --embargo says; old ones and others leave', async () => {
    const today = new Date().toISOString().slice(0, 10)
    const project = join(folderOf({}), 'record')
    const fresh = folderOf({
      'held.txt': 'Bakers held in Shiraz\n\nSix bakers were arrested in Shiraz today, the bakers’ union said.\n',
      'shot.txt': 'Two killed in Karaj\n\nGunmen shot dead two men in Karaj today, Governor Ana Reik said.\n',
    })
    await run('add', fresh, '--project', project, '--threads', '1', '--published', today)
    await run('add', join(files, 'courier.txt'), '--project', project, '--threads', '1')
    const exported = (...args: string[]) => run('export', 'incidents', '--project', project, ...args)
    const arrests = ({ out }: { out: string }) => out.split('\n').filter((line) => line.includes('liberty.arrest')).length
    const usual = await exported()
    expect(arrests(usual)).toBe(1)
    expect(usual.out).toMatch(/attack\.armed/)
    expect(usual.err).toMatch(/1 incident is under the embargo of 72 hours: it shows where people may be now\..*--embargo 0/)
    expect(arrests(await exported('--embargo', '0'))).toBe(2)
    expect(arrests(await exported('--profile', 'internal'))).toBe(2)
    expect(arrests(await exported('--profile', 'partner', '--embargo', '48'))).toBe(1)
    expect(await exported('--embargo', 'soon')).toMatchObject({ code: 2, err: expect.stringMatching(/no number of hours/) })
    const target = join(project, 'out')
    const { out } = await exported('-o', target, '--json')
    expect(JSON.parse(out)).toMatchObject({ embargoed: 1 })
    expect(readFileSync(join(target, 'excluded.csv'), 'utf8')).toMatch(/^incident,.*,embargo of 72 hours until \d{4}-\d\d-\d\d 00:00 UTC: shows where people held may be now$/m)
    expect(JSON.parse(readFileSync(join(target, 'manifest.json'), 'utf8')).filters).toBe('embargo of 72 hours on incidents that show where people are now')
    const { incidents } = JSON.parse((await run('list', 'incidents', '--project', project, '--json')).out)
    const code = incidents.find((one: { type: string; time: { latest: string } }) => one.type === 'liberty.arrest' && one.time.latest === today).code
    expect((await run('show', code, '--project', project)).out).toMatch(/Held back from public exports until/)
  })

  test('who is described and fits fewer than five people is generalised in public, and told how often', async () => {
    const there = await recordOf({
      'a.txt': 'Shots in Karaj\n\nValley Echo, 4 May 2012\n\nKARAJ, Iran, May 4, 2012 - Gunmen shot dead a 24-year-old baker and wounded two men in Karaj on May 3, 2012. Six teachers were injured when they fled, the mayor said.\n',
    })
    for (const preset of ['incidents', 'claims', 'geojson']) {
      const { out, err } = await there('export', preset)
      expect(err).toMatch(/\d descriptions? of fewer than five people generalised to number, sex, and child or adult; figures, days and places stay\./)
      expect(out).not.toMatch(/24-year|baker/)
      expect(out).toMatch(/\[an adult\]/)
      expect(out).toMatch(/two men/i)
      expect(out).toMatch(/six teachers/i)
      const whole = await there('export', preset, '--profile', 'internal')
      expect(whole.out).toMatch(/24-year-old baker/)
      expect(whole.err).not.toMatch(/generalised/)
    }
  })

  test('GeoJSON is a FeatureCollection with a point or null a feature', async () => {
    const collection = JSON.parse((await on('export', 'geojson')).out)
    expect(collection.type).toBe('FeatureCollection')
    const karaj = collection.features.find((one: { properties: { killedMax: number } }) => one.properties.killedMax === 11)
    expect(karaj.geometry.coordinates[0]).toBeCloseTo(51, 0)
    expect(karaj.properties.killedClaims).toContainEqual(
      expect.objectContaining({ min: 9, comparator: '>=', by: expect.stringMatching(/Rights Centre/) }),
    )
  })
})

test('undo with nothing to take back says so', async () => {
  expect(await on('undo')).toMatchObject({ code: 0, err: expect.stringMatching(/No decision/) })
})

test('doctor finds every part', async () => {
  const { code, out } = await on('doctor')
  expect(out).not.toMatch(/MISSING/)
  expect(code).toBe(0)
})

describe('bad input', () => {
  test('links that lead to a folder above, to themselves or to nothing are told once and add nothing twice', async () => {
    const folder = folderOf({ 'a good one.txt': 'Two people were killed in Karaj on 3 May 2012, the mayor said.\n' })
    mkdirSync(join(folder, 'inner'))
    symlinkSync('..', join(folder, 'inner', 'up'))
    symlinkSync('itself.txt', join(folder, 'itself.txt'))
    symlinkSync('nowhere.txt', join(folder, 'lost.txt'))
    const target = join(folderOf({}), 'record')
    const { code, err } = await run('add', folder, '--project', target, '--threads', '1')
    expect(code).toBe(3)
    expect(err).toMatch(/Reading 3 files/)
    expect(err).toMatch(/1 read, 2 unreadable/)
    expect(err).toMatch(/itself\.txt: this is a link that leads back to itself/)
    expect(err).toMatch(/lost\.txt: this is a link, and the file it leads to is not there/)
    rmSync(folder, { recursive: true })
  })

  test('each file gets one clear message, and the others go on', { timeout: 180_000 }, async () => {
    const folder = folderOf({
      'a good one.txt': 'Two people were killed in Karaj on 3 May 2012, the mayor said.\n',
      'binary.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
      'cut.html':
        '<html><head><title>Shots in Karaj</title></head><body><article><p>Gunmen killed two guards in Karaj on Monday, the clinic said on 4 May 2012.</p><p>Three others were wou',
      'empty.txt': '',
      'future.txt': 'KARAJ, Iran, March 2, 2099 - Two people were killed in Karaj on Monday, the mayor said.\n',
      'huge.txt': 'Guards shot two men in Karaj.\n'.repeat(2_800_000),
      'latin.txt': Buffer.from(
        'Two people were killed in Bogot\u00e1 on 3 May 2012, the mayor said. The caf\u00e9 was open.',
        'latin1',
      ),
      'script.html':
        '<html><head><title>Blast</title><script>globalThis.ran = true</script></head><body><article><p>A bomb killed five people in Kirkuk on 3 May 2012, police said.</p><p><a href="javascript:globalThis.ran=true">more</a></p></article></body></html>',
      'style.css': 'p { color: red }',
    })
    const target = join(folderOf({}), 'record')
    const { code, err } = await run('add', folder, '--project', target, '--threads', '1')
    expect(code).toBe(3)
    expect(err).toMatch(/3 unreadable/)
    expect(err).toMatch(/Passed over as parts of saved pages: 1 \.css/)
    const { failures } = JSON.parse((await run('list', 'documents', '--failed', '--json', '--project', target)).out)
    const messages = failures.map((one: { message: string }) => one.message)
    expect(messages).toEqual([
      expect.stringMatching(/binary\.txt: this is .*not text.* Nothing was kept\./),
      expect.stringMatching(/empty\.txt: the file is empty/),
      expect.stringMatching(/huge\.txt: the file has 80 MB; one document may have 16 MB/),
    ])
    const { documents } = JSON.parse((await run('list', 'documents', '--json', '--project', target)).out)
    expect(documents).toHaveLength(5)
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined()
    const future = documents.find((one: { takenFrom: string }) => one.takenFrom.endsWith('future.txt'))
    expect((await run('show', future.id, '--project', target)).out).toMatch(/Note: .*future/i)
    writeFileSync(join(folder, 'empty.txt'), 'Three people were killed in Tabriz on 4 May 2012, the mayor said.\n')
    rmSync(join(folder, 'huge.txt'))
    const again = await run('add', folder, '--project', target, '--threads', '1')
    expect(again.err).toMatch(/1 read, .*5 already held/)
    const left = JSON.parse((await run('list', 'documents', '--failed', '--json', '--project', target)).out)
    expect(left.failures.map((one: { path: string }) => one.path)).not.toContain(join(folder, 'empty.txt'))
  })
})
