import { describe, expect, it } from 'vitest'
import { calledBeside } from './muc4-descriptions.ts'

const calls: [string, string, string | null][] = [
  ['a title before', 'GUNMEN KILLED POLITICAL ANALYST ANA LOPEZ YESTERDAY.', 'POLITICAL ANALYST'],
  ['an apposition behind', 'ANA LOPEZ, MAYOR OF VILLA NUEVA, WAS KILLED.', 'MAYOR OF VILLA NUEVA'],
  ['an apposition behind an age', 'ANA LOPEZ, 54, A SENATOR WHO OPPOSED THE LAW, WAS KILLED.', 'SENATOR'],
  ['the second mention', 'ANA LOPEZ WAS KILLED. POLICE SAID JUDGE ANA LOPEZ HAD BEEN THREATENED.', 'JUDGE'],
  ['no verb before', 'THEY MEANT TO KIDNAP PRESIDENT ANA LOPEZ.', 'PRESIDENT'],
  ['nobody beside', 'ANA LOPEZ WAS KILLED IN THE MARKET.', null],
  ['a place behind', 'ANA LOPEZ, IN LA PAZ, WAS KILLED.', null],
  ['the next of a list', 'ANA LOPEZ, AND A POLICE OFFICIAL, WERE KILLED.', null],
  ['several before', 'THE GUARDS SAW ANA LOPEZ FALL. SOLDIERS ANA LOPEZ AND JUAN RUIZ DIED.', null],
]

describe('what a document calls a named victim', () => {
  it.each(calls)('%s', (_, plain, expected) => {
    expect(calledBeside('ANA LOPEZ', plain)).toBe(expected)
  })
})
