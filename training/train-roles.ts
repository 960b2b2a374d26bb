// Learns who did what to whom within an incident from the development documents of MUC-4 (no text, name or word of that set enters the
// repository; features are relations, lexicon classes and lexicon words). Writes src/lexicon/en/role-weights.ts and role-trees.ts.
// Run: node training/train-roles.ts [--data DIR] [--folds 5]   with --folds: scores by cross-validation, nothing is written
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openFolder, readRows } from '../eval/open-form.ts'
import type { RoleModels } from '../src/reading/reports/choose-roles.ts'
import { fitModels, fitUnseen, oddsOf, packedRoles, sigmoid } from './fit-roles.ts'
import { bare, incidentsOf, type MucDocument, roleSlots } from './role-examples.ts'

const { values: options } = parseArgs({ options: { data: { type: 'string' }, folds: { type: 'string' }, verbose: { type: 'boolean' } } })
const documents = readRows<MucDocument>(`${openFolder('events-muc4', options)}/docs-dev.jsonl`)
console.time('read')
const incidents = documents.flatMap((document, i) => incidentsOf(document, i))
console.timeEnd('read')
console.log(`${incidents.length} incidents with a key, ${incidents.reduce((sum, one) => sum + one.instances.length, 0)} candidates`)

if (options.folds) crossValidate(Number(options.folds))
else {
  const { weights, models } = fitModels(incidents, 5)
  const packed = packedRoles(weights)
  const trees = treesFile(models)
  console.log(`weights ${packed.length} bytes, trees ${trees.length} bytes`)
  writeFileSync(new URL('../src/lexicon/en/role-weights.ts', import.meta.url), weightsFile(packed))
  writeFileSync(new URL('../src/lexicon/en/role-trees.ts', import.meta.url), trees)
}

function treesFile({ trees }: RoleModels): string {
  const lines = JSON.stringify(trees).match(/.{1,180}/g) ?? []
  return `/**\n * Trees by which a party is judged for a role by how it stands among the others (\`reading/reports/role-standings.ts\`), as JSON.\n * Learned from the development documents of MUC-4 by \`training/train-roles.ts\`; do not edit.\n */\nexport const roleTrees =\n${lines.map((line) => `  '${line}'`).join(' +\n')}\n`
}

function weightsFile(packed: Uint8Array): string {
  const lines = Buffer.from(packed).toString('base64').match(/.{1,180}/g) ?? []
  return `/**\n * Weights by which phrases are chosen for the roles of an incident (\`reading/reports/choose-roles.ts\`), packed as \`text/linear-model.ts\` tells.\n * Learned from the development documents of MUC-4 by \`training/train-roles.ts\`; do not edit.\n */\nexport const roleWeights =\n${lines.map((line) => `  '${line}'`).join(' +\n')}\n`
}

function crossValidate(folds: number): void {
  const scored = roleSlots.map((): { score: number; right: string | null; rule: number }[] => [])
  const wanted = roleSlots.map(() => 0)
  const reachable = roleSlots.map(() => 0)
  fitUnseen(incidents, folds).forEach((fitted, fold) => {
    incidents.forEach((incident, n) => {
      if (incident.document % folds !== fold) return
      const odds = oddsOf(incident, fitted)
      roleSlots.forEach(([, slots], role) => {
        const fills = slots.flatMap((slot) => incident.template.slots[slot] ?? [])
        wanted[role] = (wanted[role] as number) + fills.filter((fill) => !fill.opt).length
        reachable[role] = (reachable[role] as number) + new Set(incident.instances.map((instance) => instance.fills[role] as number).filter((fill) => fill >= 0)).size
        // One entity once: by actor or by its words, with its best mention.
        const best = new Map<string, { score: number; right: string | null; rule: number }>()
        incident.instances.forEach((instance, i) => {
          const fill = instance.fills[role] as number
          const key = fill >= 0 ? `fill ${fill}` : (instance.candidate.actor?.id ?? bare(instance.words).join(' '))
          const score = odds[i]?.[role] as number
          if ((best.get(key)?.score ?? -Infinity) < score) best.set(key, { score, right: fill >= 0 ? `${n} ${fill}` : null, rule: instance.rule })
        })
        for (const each of best.values()) scored[role]?.push(each)
      })
    })
  })
  roleSlots.forEach(([name], role) => {
    console.log(`\n${name}: ${wanted[role]} wanted, ${reachable[role]} within reach`)
    const all = (scored[role] as { score: number; right: string | null }[]).sort((a, b) => b.score - a.score)
    for (const threshold of [0.1, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8]) {
      const chosen = all.filter((each) => sigmoid(each.score) >= threshold)
      const right = chosen.filter((each) => each.right !== null).length
      const p = right / Math.max(1, chosen.length)
      const r = right / Math.max(1, wanted[role] as number)
      console.log(`  ${threshold.toFixed(2)}  n ${chosen.length}  P ${(100 * p).toFixed(1)}  R ${(100 * r).toFixed(1)}  F ${((200 * p * r) / Math.max(1e-9, p + r)).toFixed(1)}`)
    }
  })
  console.log('\nrules alone')
  const bits = [1, 1, 2, 3, 4]
  roleSlots.forEach(([name], role) => {
    let chosen = 0
    let right = 0
    for (const incident of incidents) {
      const keys = new Set<string>()
      for (const instance of incident.instances) {
        if ((instance.rule & (1 << (bits[role] as number))) === 0) continue
        if (role === 0 && instance.candidate.kind === 'body') continue
        if (role === 1 && instance.candidate.kind !== 'body') continue
        const fill = instance.fills[role] as number
        keys.add(fill >= 0 ? `fill ${fill}` : (instance.candidate.actor?.id ?? bare(instance.words).join(' ')))
      }
      chosen += keys.size
      right += [...keys].filter((key) => key.startsWith('fill')).length
    }
    const p = right / Math.max(1, chosen)
    const r = right / Math.max(1, wanted[role] as number)
    console.log(`  ${name}  n ${chosen}  P ${(100 * p).toFixed(1)}  R ${(100 * r).toFixed(1)}  F ${((200 * p * r) / Math.max(1e-9, p + r)).toFixed(1)}`)
  })
}
