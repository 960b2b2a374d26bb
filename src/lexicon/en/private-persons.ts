import { officeTitles } from './titles.ts'

const name = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:al-|el-|de |da |del |van |von |bin |ibn |ben )?\p{Lu}[\p{L}'’.-]*){0,3}`

const twoNames = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:al-|el-|de |da |del |van |von |bin |ibn |ben )?\p{Lu}[\p{L}'’.-]*){1,3}`
const office = officeTitles.map((title) => title.replace(/(?:^|[ -])\p{Ll}/gu, (first) => first.toUpperCase()).replace(/\./g, String.raw`\.`)).join('|')

/**
 * Patterns that show a person without an office by what stands beside the name. They are a net under the reader: a name it did
 * not find or took for a body is withheld all the same. Each has one group, the name. Examples are run as a test.
 */
export const privatePersonPatterns: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:Mr|Mrs|Ms|Miss|Mx)\b\.? (${name})`, 'gu'),
  new RegExp(String.raw`\b(?:named|called|identified as|known as|by the name of|name was|name is) (?:only as )?(${name})`, 'gu'),
  new RegExp(String.raw`(${name})(?:, (?:aged |age )?| \(| aged | age )(?:[1-9]|[1-9]\d)(?:,|\)|;|\.| years? old|-year-old)`, 'gu'),
  new RegExp(String.raw`(${name}), an? (?:[1-9]\d?|\p{Ll}+)-year-old`, 'gu'),
  new RegExp(
    String.raw`\b(?:his|her|their|whose|the victim's) (?:\p{Ll}+ )?(?:brother|sister|mother|father|son|daughter|wife|husband|cousin|uncle|aunt|widow|neighbou?r),? (${name})`,
    'gu',
  ),
  // What belongs to somebody; of one name alone "the house of Lords" could be meant.
  new RegExp(
    String.raw`\b(?:house|home|car|flat|apartment|shop|wife|husband|son|daughter|brother|sister|mother|father|cousin|nephew|niece|widow|body|corpse|remains|funeral|death) of (?!(?:${office}) )(${twoNames})`,
    'gu',
  ),
]

export const privatePersonExamples: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['Mrs. Lena Orvik said she heard shots.', ['Lena Orvik']],
  ['A man named Tomas Vale was held.', ['Tomas Vale']],
  ['Mira Dallo, 24, was hit in the leg.', ['Mira Dallo']],
  ['Mira Dallo (24) was hit.', ['Mira Dallo']],
  ['Juan de Soria, a 31-year-old baker, was taken away.', ['Juan de Soria']],
  ['his elder brother Karim Haddad was not found', ['Karim Haddad']],
  ['They set the car of Lena Orvik on fire.', ['Lena Orvik']],
  ['the death of Tomas Vale', ['Tomas Vale']],
  ['the death of Governor Ana Reik', []],
  ['the house of Lords', []],
  ['Interior Ministry spokesman said 24 people were held.', []],
  ['Relief Monitor, 12 March: nobody was hurt.', []],
  ['On July 28, 2009, the guards came.', []],
  ['In Karaj, 24 people were held.', []],
]

/** Words before a number plate. */
export const plateCues = 'number plates?|licen[cs]e plates?|plate numbers?|registration(?: number)?|plates?'

/** What a street is called; a number beside it makes it somebody's address. */
export const streetWords =
  'Street|St\\.|Avenue|Ave\\.?|Road|Rd\\.?|Lane|Ln\\.?|Boulevard|Blvd\\.?|Drive|Alley|Court|Terrace|Close|Crescent'

/** Words that a house, flat or room number follows. */
export const houseWords = 'house|flat|apartment|apt\\.?|unit|room|block|building|No\\.|number'

/** Places where people hide, are sheltered or camp because they had to flee. Examples are run as a test. */
export const shelterWords =
  /\b(?:(?<!bus |bomb |air[- ]raid )shelters?|safe ?houses?|(?<!wildlife )refuges?|(?:refugee|displacement|displaced persons|IDP|transit) (?:camps?|sites?)|camps? for (?:the )?(?:displaced|refugees)|reception cent(?:er|re)s?|hiding places?)\b/i

export const shelterExamples: readonly (readonly [words: string, shelters: boolean])[] = [
  ['a women’s shelter in Taiz', true],
  ['the safe house behind the market', true],
  ['Zamzam refugee camp', true],
  ['a camp for the displaced', true],
  ['the reception centre', true],
  ['a bus shelter', false],
  ['the wildlife refuge', false],
  ['an army camp', false],
]
