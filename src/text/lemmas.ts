/** Lemmas that no rule gives: "form fine-tag" to lemma, learned from the training treebanks. */
export type LemmaExceptions = ReadonlyMap<string, string>

/**
 * The dictionary form of a word, by its Penn tag: exceptions first, then the regular endings.
 * Names keep their capitals, pronouns and possessives go to the base form ("them" to "they", "their" to "they").
 */
export function lemmaOf(form: string, fine: string, exceptions: LemmaExceptions): string {
  if (fine === 'NNP' || fine === 'NNPS' || fine === 'ADD') return nameLemma(form, fine)
  const lower = form.toLowerCase().replace(/[‘’`]/g, "'")
  const exception = exceptions.get(`${lower} ${fine}`)
  if (exception !== undefined) return exception
  switch (fine) {
    case 'NNS':
      return singular(lower)
    case 'VBZ':
      return thirdPerson(lower)
    case 'VBD':
    case 'VBN':
      return withoutEd(lower)
    case 'VBG':
      return withoutIng(lower)
    case 'JJR':
    case 'RBR':
      return graded(lower, 'er')
    case 'JJS':
    case 'RBS':
      return graded(lower, 'est')
    case 'PRP':
    case 'PRP$':
      return pronouns.get(lower) ?? lower
    default:
      return lower
  }
}

const pronouns = new Map(
  Object.entries({
    me: 'I',
    i: 'I',
    my: 'my',
    mine: 'my',
    us: 'we',
    our: 'our',
    him: 'he',
    her: 'she',
    them: 'they',
    "'em": 'they',
    "'s": "'s",
  }),
)

function nameLemma(form: string, fine: string): string {
  // "PEREZ" in a shouting text is the name "Perez"; short capitals stay ("UN", "FMLN").
  const name = /^\p{Lu}{5,}$/u.test(form) ? form.charAt(0) + form.slice(1).toLowerCase() : form
  return fine === 'NNPS' && /[^s]s$/.test(name) ? singularName(name) : name
}

function singularName(name: string): string {
  return /ies$/.test(name) && name.length > 5 ? `${name.slice(0, -3)}y` : name.slice(0, -1)
}

/** "cities" to "city", "boxes" to "box", "hostages" to "hostage". */
export function singular(form: string): string {
  if (form.length <= 3 || !form.endsWith('s') || /(?:ss|us|is)$/.test(form)) return form
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x|zz)es$/.test(form)) return form.slice(0, -2)
  if (/men$/.test(form)) return `${form.slice(0, -3)}man`
  if (/(?:[^aeiou]oes)$/.test(form) && form.length > 5) return form.slice(0, -2)
  return form.slice(0, -1)
}

function thirdPerson(form: string): string {
  if (!form.endsWith('s') || form.length <= 3) return form
  if (/[^aeiou]ies$/.test(form)) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1)
  if (/(?:ch|sh|ss|x|zz|[^aeiou]o)es$/.test(form)) return form.slice(0, -2)
  return form.slice(0, -1)
}

function withoutEd(form: string): string {
  if (!form.endsWith('ed') || form.length <= 4) return form
  if (form.endsWith('ied')) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1)
  return stem(form.slice(0, -2))
}

function withoutIng(form: string): string {
  if (!form.endsWith('ing') || form.length <= 5) return form
  return stem(form.slice(0, -3))
}

/** What is left of "stopp", "kidnapp", "arriv", "kill" as a verb. */
function stem(bare: string): string {
  if (/([bdgkmnprt])\1$/.test(bare)) return bare.slice(0, -1)
  if (
    /(?:[aeiou]ll|ss|zz|ff|[aeiou]w|[aeiou]y|x|[^aeiou]h|sh|ch|ck|ct|lt|nt|pt|rt|st|ft|xt|rk|lk|nk|sk|rn|rm|lm|wn|lp|mp|rp|sp|ld|nd|rd|ng[^aeiou]|er|or|en|on|it|et|ain|ail|eat|oot|eed|ood|oad|oom|eal|eel|eep|ook|oin|oil|aid|eak|eek|oat|out|eal|eam|ean|ear|eer|oor|our)$/.test(
      bare,
    )
  ) {
    return /(?:[^aeiou](?:er|or|en|on|it|et))$/.test(bare) || !/(?:or|on)$/.test(bare) ? bare : bare
  }
  if (/(?:[aeiou][bcdgklmpstvzru]|[^aeiou][cgsv]|[^aeiou]l|[aeiou]th|u|dg|iz|at|ut|in|ir|ur|ar)$/.test(bare)) return `${bare}e`
  return bare
}

function graded(form: string, ending: 'er' | 'est'): string {
  if (!form.endsWith(ending) || form.length <= ending.length + 2) return form
  const bare = form.slice(0, -ending.length)
  if (/[^aeiou]i$/.test(bare)) return `${bare.slice(0, -1)}y`
  if (/([bdgmnpt])\1$/.test(bare)) return bare.slice(0, -1)
  if (
    /(?:[aeiou][cgsvz]|[^aeiou][cgsvl]|[iu]r|[aeiou]t(?<!eat)|id|ud)$/.test(bare) &&
    /(?:rg|fe|saf|wid|lat|larg|strang|nic|clos|simpl|brav|whit|pur|sur|cut)$/.test(bare)
  )
    return `${bare}e`
  return bare
}
