import { describe, expect, test } from 'vitest'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { findActs } from './find-acts.ts'

const models = openTextModels()

function typesIn(text: string) {
  const document = { text, passages: [{ start: 0, end: text.length, role: 'body' as const }], dateline: null, titleSpan: null }
  return findActs(document, tagText(document, models)).map((act) => act.type)
}

describe('who does it to whom gives the type', () => {
  test.each([
    ['Clashes broke out between police and protesters near the town hall.', 'protest.riot', 'battle.clash'],
    ['Supporters of the two candidates clashed outside the election office.', 'protest.riot', 'battle.clash'],
    ['Soldiers clashed with armed villagers near the bridge.', 'battle.clash', 'protest.riot'],
    ['Rebel fighters clashed with the army outside Dola.', 'battle.clash', 'protest.riot'],
    ['Two men were beaten by an angry mob in the market.', 'protest.mob', 'attack.beating'],
    ['Two men were beaten by guards in the market.', 'attack.beating', 'protest.mob'],
    ['Warplanes bombed a clinic in the village.', 'remote.air', 'remote.bomb'],
    ['Attackers bombed a plane at the airport.', 'remote.bomb', 'remote.air'],
    ['Two men detonated explosives, killing themselves near the gate.', 'remote.suicide', 'remote.bomb'],
    ['Two men detonated explosives, killing a guard near the gate.', 'remote.bomb', 'remote.suicide'],
    ['At least two missiles were fired by jets near the port.', 'remote.air', 'remote.shelling'],
    ['Fighters fired 150 mortar rounds at the base.', 'remote.shelling', 'attack.armed'],
    ['Fighters fired 150 rounds at the guards.', 'attack.armed', 'remote.shelling'],
    ['They fired rockets with poisonous gas at the suburb.', 'remote.chemical', 'remote.shelling'],
    ['Police fired tear gas at the students.', 'protest.crackdown', 'remote.chemical'],
  ])('%s', (sentence, found, not) => {
    expect(typesIn(sentence)).toContain(found)
    expect(typesIn(sentence)).not.toContain(not)
  })
})

describe('what is found, taken, thrown and settled', () => {
  test.each([
    ['Two caches holding a batch of rifles and mines have been discovered by troops on Sunday.', 'remote.disrupted'],
    ['Government troops captured the port on Monday.', 'battle.clash'],
    ['The army has set up two new bases near the border.', 'posture.deployment'],
    ['Bottles and bricks were thrown at officers.', 'protest.riot'],
    ['The students who demonstrated in Dola went home.', 'protest.demonstration'],
    ['Teachers staged a sit-in at the ministry.', 'protest.demonstration'],
    ['A cease-fire took effect at noon.', 'posture.agreement'],
    ['Shells fired by the army fell on the village.', 'remote.shelling'],
  ])('%s', (sentence, type) => {
    expect(typesIn(sentence)).toContain(type)
  })

  test.each([
    ['A body was found in a barn near the depot where rifles are made.', 'remote.disrupted'],
    ['The party captured four seats in the district.', 'battle.clash'],
    ['She set up a company with two friends.', 'posture.deployment'],
    ['A boy threw a ball over the wall.', 'protest.riot'],
    ['The results demonstrated that the plan works.', 'protest.demonstration'],
    ['THE OFFICE OPENS ON THE 9TH OF MARCH 2015.', 'protest.demonstration'],
    ['Sappers defused two bombs beside the road.', 'remote.bomb'],
    ['A customer walked out with a winning ticket.', 'protest.strike'],
    ['The sirens went off at noon.', 'remote.bomb'],
    ['Warm water brings an explosion of marine life.', 'remote.bomb'],
    ['Firefighters spent the morning tossing debris out of a window.', 'protest.riot'],
    ['He will retire effective today, march 31, after 35 years.', 'protest.demonstration'],
    ['Electricity suppliers are cracking down on unpaid bills.', 'protest.crackdown'],
    ['The supporters dispersed late on Friday.', 'protest.crackdown'],
    ['The audience exploded in applause.', 'remote.bomb'],
    ['The confidence our people have demonstrated in us is great.', 'protest.demonstration'],
    ['She rallied her supporters with a speech.', 'protest.demonstration'],
    ['It was another demonstration of how hard it is to win.', 'protest.demonstration'],
    ['Nine states hold contests on or before March 1.', 'protest.demonstration'],
    ['He spoke of roadblocks for women who seek office.', 'protest.blockade'],
    ['The crackdown on tax fraud brought in 20 million.', 'protest.crackdown'],
  ])('%s', (sentence, type) => {
    expect(typesIn(sentence)).not.toContain(type)
  })
})
