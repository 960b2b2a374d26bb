/** The title as lists show it, where it names a private person: without the name. Filled when a document is read; null shows the title as it is. */
export const listedTitles: readonly string[] = [`ALTER TABLE documents ADD COLUMN listed_title TEXT`]
