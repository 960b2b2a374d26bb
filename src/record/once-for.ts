/** A function whose value is made once for an object and kept as long as the object is: a table over the acts of a document. */
export function onceFor<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, { readonly value: V }>()
  return (of) => {
    let known = made.get(of)
    if (known === undefined) made.set(of, (known = { value: make(of) }))
    return known.value
  }
}
