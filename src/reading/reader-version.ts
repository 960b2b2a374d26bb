/** Version of the reader: raised whenever a document may be read differently; documents without a reading by it wait to be read. */
export const readerVersion = 'rules-18'
