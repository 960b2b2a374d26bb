/** Words that stand before a name in a byline, in the languages of the pages met so far. */
export const byWords =
  /^(?:written by|posted by|reported by|story by|text by|by|von|por|par|di|door|av|af|przez|autor(?:in|a|es)?|auteure?|author|redacción|text|texto|texte|yazan|oleh|автор|بقلم|كتب|نویسنده|گزارش)(?:\s*:\s*|\s+(?=[\p{Lu}\p{Lo}@]))/iu
