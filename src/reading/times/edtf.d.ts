/** The parser that our EDTF strings are checked against in tests; it comes without types. Throws for what is no EDTF. */
declare module 'edtf' {
  export default function edtf(text: string): unknown
}
