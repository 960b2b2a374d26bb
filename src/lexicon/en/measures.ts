import type { Measure } from '../../record/count.ts'

/** Nouns that are themselves the measure: 'three deaths', '36 arrests'. Lemmas. */
export const measureNouns: Readonly<Record<string, Measure>> = {
  death: 'killed', fatality: 'killed', killing: 'killed', murder: 'killed', homicide: 'killed', body: 'killed', corpse: 'killed', dead: 'killed',
  injury: 'injured', wounded: 'injured', injured: 'injured', wound: 'injured',
  casualty: 'casualties_unspecified',
  arrest: 'detained', detention: 'detained', kidnapping: 'abducted', abduction: 'abducted', disappearance: 'missing',
  execution: 'executed', hanging: 'executed', release: 'released', rape: 'sexually_assaulted', hostage: 'abducted',
}

/** What directly after a number tells the measure: 'nine dead', 'twelve wounded', 'three missing'. */
export const plainMeasureWords: readonly { readonly pattern: RegExp; readonly measure: Measure; readonly example: string }[] = [
  { pattern: /^ (?:people |persons |others |more |men |women )?(?:were |are |was |lay |left |confirmed |reported |shot )?dead\b/i, measure: 'killed', example: 'Nine people were dead.' },
  { pattern: /^ (?:people |persons |others |more )?(?:were |are |was )?fatally (?:shot|wounded|injured|stabbed|hit|hurt)\b/i, measure: 'killed', example: 'Two were fatally shot.' },
  { pattern: /^ (?:people |persons |others |more |men |women )?(?:were |are |was |left )?(?:wounded|injured|hurt)\b/i, measure: 'injured', example: 'Twelve others wounded.' },
  { pattern: /^ (?:people |persons |others |more )?(?:were |are |was |still |remain |reported )?missing\b/i, measure: 'missing', example: 'Three people are missing.' },
]

/** Words before a number that make it a toll. */
export const tollPattern =
  /\b(?:(?:death|casualty|injury|injuries) toll|(?:number|tally) of (?:dead|deaths|killed|injured|wounded|casualties|those killed|those injured|people killed|people injured|injuries|fatalities)|toll|total)\b[^.;,]{0,45}(?:\bto|\bat|\bof|\bis|\bwas|\breached|\bstood at|\bstands at|\bexceeds?|:)\s*(?:at least |more than |over |about |around |nearly )?$/i

/** Around 'shot' or 'stabbed': words that make the victim a dead one. */
export const deadlyShots = /\b(?:shot|stabbed|gunned|hacked|beaten|mowed) (?:him |her |them |\w+ )?(?:dead|to death|down and killed|and killed)|fatally|to death|gunned? down|mow(?:ed)? down\b/i

/** Words that make a sentence speak of many incidents together; none of its figures is one incident's. */
export const aggregateWords =
  /\b(?:so far this year|since the (?:start|beginning|outbreak|war|coup|conflict|uprising)|since (?:19|20)\d\d|in the (?:past|last) (?:\w+ )?(?:years?|months|decades?)|over the (?:past|last|years)|during the (?:past|last) (?:\w+ )?(?:years?|months|decades?)|each year|every year|per year|a year|annually|on average|in total|overall|altogether|death toll (?:from|of|in) the (?:war|conflict|unrest|violence)|series of (?:attacks|bombings|killings)|wave of|spate of|number of (?:attacks|killings|incidents|murders|arrests)|more than \d+ (?:attacks|incidents)|statistics|cases of)\b/i

/** Words by which a sentence opens another incident than the one told before. */
export const anotherIncident =
  /\b(?:in (?:a |another |an )?(?:separate|another|unrelated|different|earlier|previous|similar) (?:\w+ )?(?:attacks?|incidents?|shootings?|explosions?|bombings?|clash(?:es)?|cases?|events?|operations?|developments?)|in a separate|separately|elsewhere|meanwhile|in other (?:violence|attacks|incidents|cities)|on another|another (?:shooting|attack|bomb|bombing|explosion|killing|murder))\b/i
