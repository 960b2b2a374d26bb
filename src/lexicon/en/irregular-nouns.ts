/**
 * Plurals whose singular no rule makes, or that reports use for another word than general texts do: 'bases' are military
 * bases. Examples run as tests of lemmas.
 */
export const irregularPlurals: Readonly<Record<string, string>> = {
  passersby: 'passerby', 'passers-by': 'passer-by', 'ex-wives': 'ex-wife', bases: 'base',
}
