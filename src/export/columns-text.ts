import { claimColumns } from './claims-csv.ts'
import { geojsonProperties } from './geojson.ts'
import { incidentColumns } from './incidents-csv.ts'

/** The page `docs/columns.md`: every column of every export, from the tables that fill them. */
export function columnsText(): string {
  const table = (rows: readonly { name: string; tells: string }[]) =>
    [
      '| column | what stands in it |',
      '|---|---|',
      ...rows.map(({ name, tells }) => `| \`${name}\` | ${tells.replaceAll('|', '\\|')} |`),
    ].join('\n')
  return `# What stands in the exports

Written by \`node scripts/write-columns.ts\` from the code that fills the columns; a test fails when a column is missing here.

\`onrecord export PRESET\` writes UTF-8 with LF; CSV follows RFC 4180. With \`-o FOLDER\` three files are written:

- the data: \`incidents.csv\`, \`claims.csv\` or \`incidents.geojson\`
- \`manifest.json\`: profile, highest sensitivity, filters, codebook version, how figures were come by, row counts, SHA-256 of each file
- \`excluded.csv\`: \`kind\` (incident, claim or report), \`id\`, \`code\`, \`reason\` of everything that was left out

An empty cell is "no report says"; \`0\` is "a report says nobody". Lists in one cell are joined by \`; \`. A text cell that a spreadsheet would take for a formula starts with an apostrophe.

## Profiles

| profile | holds | for whom |
|---|---|---|
| \`public\` (default) | up to sensitivity moderate; private names, phone numbers, mail addresses, handles, plates, account numbers and street addresses are withheld, also inside quotations and titles; quotations of at most 300 characters; places no finer than a town | everybody |
| \`partner\` | up to sensitivity high; names withheld as above, places no finer than a town | those you have an agreement with |
| \`internal\` | everything | yourself |

Only persons whom a document shows in a public role (an office, a command, a spokesperson) are named outside \`internal\`; unknown counts as private. Sexual violence counts as high: in \`public\` its place is given as the province. Before anything is written, a gate looks for private names once more; an incident in which one is left is held back and listed in \`excluded.csv\` (exit code 4).

**Few people.** In \`public\`, a description of victims that fits fewer than five people of its incident stands generalised, in square brackets: \`[a woman]\` for "a 24-year-old teacher", \`[2 people]\` for "two bakers". Number, sex, and child or adult are left; figures, days and places stay as they are. Titles and addresses of documents stay too, and lead to the published words.

**Embargo.** In \`public\`, an incident that shows where people are now (arrests, abductions, custody, hunger strikes, displacement, arrests at a protest, anything at a shelter) stays out until 72 hours after the end (UTC) of the last day of its window, or of the last day a report of it was published where nobody says that it ended. \`excluded.csv\` says until when; \`--embargo HOURS\` sets other hours for any profile, 0 none.

## \`incidents\`: one row an incident

${table(incidentColumns)}

## \`claims\`: one row a claim

${table(claimColumns)}

## \`geojson\`: one Feature an incident

Point of the named place (WGS 84, longitude first), or \`null\` when the place is not known, wider than a province, or withheld.

${table(Object.entries(geojsonProperties).map(([name, tells]) => ({ name, tells })))}
`
}
