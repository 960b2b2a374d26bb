/** A choice by one value after another, with the log odds at its end: what lies below a bound goes the first way, what reaches it the second. */
export type Tree = number | readonly [value: string, bound: number, below: Tree, from: Tree]

/** Small trees whose log odds add up. */
export interface TreesModel {
  readonly start: number
  readonly trees: readonly Tree[]
}

/** The log odds by all trees; `valueOf` gives the value of a name, 0 for what there is none of. */
export function treesScore(valueOf: (name: string) => number, { start, trees }: TreesModel): number {
  return trees.reduce<number>((sum, tree) => sum + leafOf(valueOf, tree), start)
}

function leafOf(valueOf: (name: string) => number, tree: Tree): number {
  let at = tree
  while (typeof at !== 'number') at = valueOf(at[0]) < at[1] ? at[2] : at[3]
  return at
}
