import type { PlaceValue } from '../../record/place.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { CountryNamed } from '../../text/country-heads.ts'
import { countryHeads } from '../../text/country-heads.ts'
import { spelledOtherwise } from './candidates.ts'
import type { ChoiceWeights } from './choice-weights.ts'
import { choiceWeights } from './choice-weights.ts'
import { dropNotMeant, isOnlyAbroad } from './not-meant.ts'
import type { PlaceName } from './place-name.ts'
import { placeValue } from './place-value.ts'
import type { Around } from './put-down.ts'
import { besideKnown, isUsable, storyPlace, townOfDivision, withinHome } from './put-down.ts'
import type { Slot } from './slots.ts'
import { fill, slotsOf } from './slots.ts'
import { areaStated, headsOver, inCountry, statedParent } from './stated-parent.ts'
import type { StoryContext } from './story-context.ts'
import { countriesOf, fitOf, settle } from './votes.ts'

/**
 * Chooses a place for every name of a story together: stated parent first, then what the other places of the story make
 * likely (country, province, nearness), then population. Returns one value for each name, in order.
 */
export function resolvePlaces(
  text: string,
  told: readonly PlaceName[],
  context: StoryContext,
  gazetteer: Gazetteer,
  weights: ChoiceWeights = choiceWeights,
): PlaceValue[] {
  const names = context.home === null ? told : [...told, context.home]
  const lands = landsOver(text, names)
  const heads = headsOver(text, names)
  const parents = names.map((name, index) => statedParent(text, names, index, gazetteer, heads[index] ?? null) ?? (lands[index] == null || name.fixed ? null : inCountry(lands[index] as string, gazetteer)))
  const slotOf = slotsOf(names, parents, gazetteer, weights)
  const slots = [...new Set(slotOf)]
  settle(slots, context, weights)
  if (fillMissing(slots, names, lands, context, gazetteer, weights)) settle(slots, context, weights)
  const { quarters, astray, elsewhere, lacking } = dropNotMeant(text, names, slotOf, context)

  const fits = fitOf(slots, context)
  const values = names.map((name, index) => {
    const slot = slotOf[index] as Slot
    const value = placeValue(text, name, slot.candidates, slot.share, slot.parent, fits.get(slot) ?? (() => null), gazetteer)
    const area = areaStated(text, names, index)
    const inArea = area === null ? value : { ...value, area }
    const division = slot.lacking ?? lacking.get(slot) ?? null
    return division === null ? inArea : townOfDivision(inArea, division, slot.lacking !== null)
  })

  const home = context.home === null ? null : (values.at(-1) ?? null)
  // Weighed once a document: it compares every place with every other.
  let story: PlaceValue | null | undefined
  const storyOnce = () => (story === undefined ? (story = storyPlace(values.slice(0, told.length).filter(isUsable))) : story)
  const around: Around = { text, names: told, values: values.slice(0, told.length), lands, story: storyOnce, home }
  return told.map(({ cues: { kind, locative } }, index) => {
    const value = values[index] as PlaceValue
    const slot = slotOf[index] as Slot
    const isQuarter = (astray.has(slot) && locative) || (quarters.has(slot) && kind?.type !== 'site')
    const placed = value.name === null && slot.lacking === null && !lacking.has(slot) ? besideKnown(around, index, isQuarter) : value
    // A name that fits no place abroad either: what the words tell of is a place that nobody lists.
    if ((elsewhere.has(slot) || (value.name === null && isOnlyAbroad(slot, slots, context))) && placed.lat !== null) return { ...placed, level: 'L2' as const }
    const quarter = isQuarter && placed.lat !== null ? ({ ...placed, level: 'L1' } as const) : placed
    return home === null ? quarter : withinHome(quarter, home)
  })
}

/** The country under whose heading each name stands; null for all others, and for the headings themselves. */
function landsOver(text: string, names: readonly PlaceName[]): (string | null)[] {
  const countries = names.map(({ fixed, span }) => (fixed?.kind === 'country' ? { span, land: fixed.country } : null))
  const heads = countryHeads(text, countries.filter((each) => each !== null))
  if (heads.size === 0) return names.map(() => null)
  let over: CountryNamed | null = null
  return names.map(({ span }, index) => {
    const own = countries[index] ?? null
    if (own !== null && heads.has(own)) {
      over = own
      return null
    }
    return over !== null && (heads.get(over) === 'what follows' || !text.slice(over.span.end, span.start).includes('\n')) ? over.land : null
  })
}

/** Looks for names without any candidate in other spellings, in the countries of the story or of the heading they stand under; false where none is missing. */
function fillMissing(slots: readonly Slot[], names: readonly PlaceName[], lands: readonly (string | null)[], context: StoryContext, gazetteer: Gazetteer, weights: ChoiceWeights): boolean {
  const missing = slots.filter((slot) => slot.candidates.length === 0 && slot.lacking === null)
  if (missing.length === 0) return false
  const countries = countriesOf(slots, context)
  for (const slot of missing) {
    const name = slot.names[0] as PlaceName
    const land = lands[names.indexOf(name)]
    fill(slot, spelledOtherwise(name, land == null ? countries : [land], gazetteer), weights)
  }
  return true
}
