/**
 * The weights by which two reports are judged to tell one incident. The score is the logistic function of
 * `start` plus the weights of what holds, so 0.5 means "as likely as not" on the data they were tuned on
 * (`node training/tune-linking.ts`). Different counts never block a link.
 */
export interface LinkWeights {
  /** Where every pair starts: most pairs are not one incident. */
  readonly start: number
  /** Times the likeness of the telling words, 0..1 (cosine, rare words count more). */
  readonly words: number
  /** The same for headline and opening alone. */
  readonly lead: number
  /** Times log2(1 + the rarities of shared capitalised words, 7 to 11 each). */
  readonly rareNames: number
  /** Times log2(1 + shared full names): two capitalised words in a row that name neither a place nor an office. */
  readonly fullNames: number
  /** Each shared age ("24-year-old"), up to 3. */
  readonly age: number
  /** Each shared address or unusual number ("1200 block"), up to 3. */
  readonly address: number
  /** Both day windows are known and: the same exact day, overlapping, one day apart, further apart (times log2 of the days). */
  readonly sameDay: number
  /** Besides, when both texts name or count the day (not only the day of publication taken for it). */
  readonly sureDay: number
  readonly daysOverlap: number
  readonly dayBeside: number
  /** Besides, when both texts name the date: "on 4 May". */
  readonly namedDayBeside: number
  readonly daysApart: number
  /** Times log2(1 + days between the two publications). */
  readonly publishedApart: number
  /** Places: the same, one within the other, close by, apart. */
  readonly samePlace: number
  readonly nestedPlace: number
  readonly nearPlace: number
  readonly placeApart: number
  /** The same act type; the same family or a pair that goes together; neither. */
  readonly sameType: number
  readonly relatedType: number
  readonly otherType: number
  /** Both name victims, and one at least is the same. */
  readonly victimsMeet: number
  /** A text that holds most of the other's words in the same order. */
  readonly copy: number
  /**
   * What speaks against: both name towns, streets or sites, victims, ages, sides said to have done it, means, and none is the same.
   * None of these weights is above 0, and none forbids a link.
   */
  readonly townsApart: number
  readonly quartersApart: number
  readonly spotsApart: number
  readonly victimsApart: number
  readonly agesApart: number
  readonly sidesApart: number
  readonly weaponsApart: number
  /** Times log2(1 + the rare names each opens with), when the other has none of them. */
  readonly namesApart: number
  /** Each measure whose exact figures differ, up to 3 (reports of one incident often differ). */
  readonly figuresApart: number
}

/** The rules a project works by, as plain data: printed with every export, so that a reader can check them. */
export interface Codebook {
  readonly version: string
  readonly linking: {
    readonly weights: LinkWeights
    /** Mean score at which reports are joined; `possible` is shown as "possibly the same" and left apart. */
    readonly bands: { readonly same: number; readonly possible: number }
    /** Act families that may tell one incident though their types differ (`domain-model.md` 3.5). */
    readonly relatedTypes: readonly (readonly string[])[]
    /** Blocks with more reports than this are not searched pair by pair; they are reported. */
    readonly largestBlock: number
  }
  readonly lineage: {
    /** Share of five-word runs of both texts together (Jaccard) from which two texts are near copies; above `verbatim` they are the same text. */
    readonly nearCopy: number
    readonly verbatim: number
    /** Share of the shorter text found in the other from which it is a partial copy. */
    readonly partial: number
    /** Below this share the opening of one text must be among what is shared; else it is background used again. */
    readonly backgroundUpTo: number
    /** Below this share one stretch in the middle of two texts of one outlet is background used again, too. */
    readonly stretchUpTo: number
    /** Fewest shared five-word runs; less is a coincidence or a quotation. */
    readonly fewestRuns: number
    /** Runs of words found in this many different stories of one publisher are site text, not copied news. */
    readonly siteTextStories: number
  }
}

export const codebook: Codebook = {
  version: '1',
  linking: {
    weights: {
      start: -2.53, words: 3.16, lead: 5.23, rareNames: 0.44, fullNames: 0.28, age: 0.42, address: 0,
      sameDay: 2.5, sureDay: 0.36, daysOverlap: 2.18, dayBeside: 0.33, daysApart: -0.27, publishedApart: -0.39,
      samePlace: 1.13, nestedPlace: 0.2, nearPlace: 0.3, placeApart: -0.8,
      sameType: 0.3, relatedType: 0, otherType: -1, victimsMeet: 1.56, copy: 1, namedDayBeside: -1,
      townsApart: -2.15, quartersApart: -2.55, spotsApart: -1.88, victimsApart: -0.5, agesApart: -1.87, sidesApart: -0.5, weaponsApart: -0.8, namesApart: -0.28, figuresApart: -1.18,
    },
    bands: { same: 0.4, possible: 0.2 },
    relatedTypes: [
      ['attack', 'protest.crackdown', 'protest.riot', 'protest.mob', 'battle', 'remote', 'liberty.abduction', 'custody.death'],
      ['property', 'remote.bomb', 'attack.armed', 'protest.riot'],
      ['liberty', 'protest.crackdown', 'protest.demonstration'],
      ['custody', 'liberty', 'attack.execution_judicial'],
      ['protest', 'symbolic', 'restrict'],
      ['attack.execution_judicial', 'liberty.sentence'],
    ],
    largestBlock: 40,
  },
  lineage: { nearCopy: 0.5, verbatim: 0.98, partial: 0.15, backgroundUpTo: 0.4, stretchUpTo: 0.33, fewestRuns: 12, siteTextStories: 3 },
}
