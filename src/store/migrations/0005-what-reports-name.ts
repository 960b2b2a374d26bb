/** Linking weighs what two reports name differently (`linking/named.ts`). It is kept when documents are linked, so all wait for it again. */
export const whatReportsName: readonly string[] = [`UPDATE readings SET linked = 0`]
