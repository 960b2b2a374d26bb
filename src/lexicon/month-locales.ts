/** A locale of the platform's own data whose month names are known, and the calendar they belong to. */
export interface MonthLocale {
  readonly locale: string
  readonly calendar: 'gregory' | 'persian'
}

/**
 * Languages in which more than one set of month names is in use, by BCP 47 primary tag; all others have their own one.
 * Arabic differs between the Maghreb ("جانفي"), Egypt ("يناير") and the Levant ("كانون الثاني").
 */
export const monthLocales: Readonly<Record<string, readonly MonthLocale[]>> = {
  fa: [{ locale: 'fa', calendar: 'persian' }, { locale: 'fa', calendar: 'gregory' }, { locale: 'fa-AF', calendar: 'gregory' }],
  ps: [{ locale: 'ps', calendar: 'persian' }, { locale: 'ps', calendar: 'gregory' }],
  ar: ['ar', 'ar-TN', 'ar-MA', 'ar-SY', 'ar-MR'].map((locale) => ({ locale, calendar: 'gregory' as const })),
  no: [{ locale: 'nb', calendar: 'gregory' }],
}
