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
  /** Figures of one measure that meet; that do not meet (small: reports of one incident often differ). */
  readonly countsMeet: number
  readonly countsDiffer: number
  /** A text that holds most of the other's words in the same order. */
  readonly copy: number
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
      start: -4.95, words: 6.01, lead: 7.27, rareNames: 0.39, fullNames: 0.57, age: 0.95, address: 0,
      sameDay: 2.01, sureDay: 0.59, daysOverlap: 1.89, dayBeside: 0.24, daysApart: -0.25, publishedApart: -0.44,
      samePlace: 0.6, nestedPlace: 0.2, nearPlace: 0.3, placeApart: -0.83,
      sameType: 0.3, relatedType: 0, otherType: -1, countsMeet: -0.2, countsDiffer: -1, copy: 1,
    },
    bands: { same: 0.36, possible: 0.2 },
    relatedTypes: [
      ['attack', 'protest.crackdown', 'protest.riot', 'protest.mob', 'battle', 'remote', 'liberty.abduction', 'custody.death'],
      ['property', 'remote.bomb', 'attack.armed', 'protest.riot'],
      ['liberty', 'protest.crackdown', 'protest.demonstration'],
      ['custody', 'liberty', 'attack.execution_judicial'],
      ['protest', 'symbolic', 'restrict'],
      ['attack.execution_judicial', 'liberty.sentence'],
    ],
    largestBlock: 80,
  },
  lineage: { nearCopy: 0.5, verbatim: 0.98, partial: 0.15, backgroundUpTo: 0.4, stretchUpTo: 0.33, fewestRuns: 12, siteTextStories: 3 },
}
