/**
 * Of a list that only grows, one item for each key, in the order they were met: a rule that looks at no more of an item than its key is asked of
 * these few, where the list has thousands. Kept with the list, and brought up to its end when asked for.
 */
export function oneOfEach<T>(keyOf: (item: T) => string): (list: readonly T[]) => readonly T[] {
  const made = new WeakMap<readonly T[], { seen: number; readonly byKey: Map<string, T>; items: readonly T[] }>()
  return (list) => {
    let known = made.get(list)
    if (known === undefined) made.set(list, (known = { seen: 0, byKey: new Map(), items: [] }))
    const { size } = known.byKey
    for (; known.seen < list.length; known.seen += 1) {
      const item = list[known.seen] as T
      const key = keyOf(item)
      if (!known.byKey.has(key)) known.byKey.set(key, item)
    }
    if (known.byKey.size > size) known.items = [...known.byKey.values()]
    return known.items
  }
}
