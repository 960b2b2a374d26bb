import { openTextModels } from './models.ts'
import { tagTokens } from './tag-text.ts'
import { tokenSpans } from './tokens.ts'

const models = openTextModels()

/** The relation and head of the last word `of` in a text, as the models and the corrections have it: 'obj of killed'. */
export function hangs(text: string, of: string): string {
  const tokens = tagTokens(text, tokenSpans(text, 0, text.length), models)
  const token = tokens.findLast((each) => each.text === of)
  return `${token?.relation} of ${tokens[token?.head ?? -1]?.text}`
}
