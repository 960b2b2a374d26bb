import { describe, expect, test } from 'vitest'
import { speakerOf } from '../../record/attribution.ts'
import { isCount } from '../../record/claim.ts'
import { readInvented } from '../invented.test-data.ts'
import { countsOf, totals } from './totals.test-data.ts'

test('who is sent to somebody being shot is not hit', () => {
  const hit = (text: string) => readInvented(text).reports.flatMap(({ claims }) => claims).filter((claim) => claim.property === 'participant.victim').map(({ words }) => words)
  expect(hit('Deputies were dispatched to a house in Dover in reference to a man being shot.')).toEqual(['a man'])
})

describe('one person told without a number', () => {
  test.each([
    ['A civilian was killed when a shell hit a house in Dover.', 'killed 1'],
    ['A shopkeeper, Dario Lume, was dragged from his home and shot dead in Dover.', 'killed 1'],
    ['Dario Lume 40 was shot dead in Dover.', 'killed 1'],
    ['Juvenile dies after apparent accidental shooting in Dover', 'killed 1'],
    ['Police are investigating a shooting that left a teen dead.', 'killed 1'],
    ['After the shooting police found a 16-year-old male dead at the scene.', 'killed 1'],
    ['Police found a man shot to death in Dover.', 'killed 1'],
    ['Coroner identifies 3-year-old killed in accidental shooting', 'killed 1'],
    ['The 17-year-old was shot and killed by a Dover police officer.', 'killed 1'],
    ["Boy, 12, arrested in teen's fatal shooting", 'killed 1'],
    ['A suspect in the fatal shooting of a woman in Dover has been taken into custody.', 'killed 1'],
    ['The bullet killed 51-year-old Anton Webb.', 'killed 1'],
    ['A rapper with ties to the club is dead and three others were injured after a shooting in Dover.', 'killed 1'],
    ['Anna Hale, 24, a teacher, was shot dead on Friday in Dover.', 'killed 1'],
    ['The shooting killed Anna Hale, 24, a nurse.', 'killed 1'],
    ['A juvenile injured in a shooting in Dover on Monday has died of his injuries.', 'killed 1'],
    ['A girl was hurt in a shooting in Dover. She was airlifted to a hospital and later succumbed to her wounds.', 'killed 1'],
    ['The family of a 17-year-old shot and killed by a Dover police officer has hired an attorney.', 'killed 1'],
    ['A man is charged with manslaughter in the shooting death of a teacher in Dover.', 'killed 1'],
    ['A boy was shot in Dover. Fire officials found the boy dead in a car.', 'killed 1'],
    ['Four Shot, Man Dead in Dover', 'killed 1'],
    ['A gunman killed at least six people in Dover.', 'killed >=6'],
    ['Thirty five people were killed in Dover when a bomb exploded.', 'killed 35'],
    ['He was charged in the shooting death of Carl Hale, also 18, in Dover.', 'killed 1'],
  ])('%s', (text, expected) => {
    expect(totals(text).filter((figure) => figure.startsWith('killed'))).toEqual([expected])
  })

  test.each([
    'A man shot and wounded a guard in Dover.',
    'A man has been charged with the attempted murder of nobody in Dover.',
    'The officer shot at a man who fled in Dover.',
    'Guards fatally wounded nobody in Dover on Sunday.',
    'A man was shot in Dover and his dogs have died.',
    'Police want witnesses to the shooting in Dover to call 911.',
    'Police seek thirty five year old Carl Hale, who went on a killing spree in Dover.',
  ])('nobody is dead: %s', (text) => {
    expect(totals(text).filter((figure) => figure.startsWith('killed'))).toEqual([])
  })

  test.each(['Carl Hale was shot in Dover on Sunday. He is recovering from 3 gunshot wounds, his mother said.', 'The man shot in Dover had eight stab wounds.'])(
    'wounds are not persons: %s',
    (text) => {
      expect(totals(text).filter((figure) => /^injured.*[38]/.test(figure))).toEqual([])
    },
  )

  test('one of them is one, whatever the name behind it; and those who only speak are no wounded', () => {
    expect(totals('Police detained 12 people in Dover, where one of them, Tomas Vale, 31, was beaten.')).toEqual(['injured 1'])
    expect(totals('Twenty-three people were treated for gunshot wounds in Dover, according to two nurses who saw the book.')).toEqual(['injured 23'])
    expect(totals('Troops fired at a crowd in Dover, wounding two nurses who were on their way home.')).toContain('injured 2')
  })

  test('the accused is not who was killed, and who killed himself is told once', () => {
    expect(totals('A 24-year-old man is to appear in court to face a charge of murder after a shooting in Dover.').filter((each) => each.startsWith('killed'))).toEqual([])
    expect(totals('A man killed himself after he shot and killed two guards in Dover.')).toEqual(['killed 2', 'killed 1'])
  })
})

describe('lists of persons', () => {
  test.each([
    ['Man, baby found dead inside home in Dover after shooting', 'killed 2'],
    ['Boy, 2, and man killed in shooting in Dover', 'killed 2'],
    ['Anna Hale, 24, a teacher, and her son, Carl, 4, were killed in a shooting in Dover.', 'killed 2'],
    ['A gunman killed his ex-wife, Anna Hale, and her boyfriend, Joseph Webb, in Dover.', 'killed 2'],
    ['A man shot and killed his daughter, Sarah Hale, and six grandchildren in Dover.', 'killed 7'],
    ['An elderly couple and their two adult children were found shot to death in Dover.', 'killed 4'],
    ['A gunman wounded an aunt and an infant neighbor in the shooting in Dover.', 'injured 2'],
    ['Rebels killed Omar Vale, a teacher, and Bela Cord in Dover.', 'killed 2'],
    ['Gunmen killed Hector Lind, leader of the Orsk party, and Gilda Ask in Dover.', 'killed 2'],
    ['Soldiers shot dead Karim Haddad, the head of the union, and Marta Solis, his deputy, in Dover.', 'killed 2'],
    ['In Dover a councillor, Elena Duarte, and her driver were killed.', 'killed 2'],
    ['A teacher, Elena Duarte, and her husband were abducted by gunmen in Dover.', 'abducted 2'],
    ['Gunmen abducted Karim Haddad, a doctor at the hospital, and Marta Solis in Dover.', 'abducted 2'],
    ['The blast killed Sergeant Ali Rahman, of the border guard, and two civilians in Dover.', 'killed 3'],
    ['Gunmen killed Karim Haddad, leader of the Orsk party and the Red Front, in Dover.', 'killed 1'],
    ['The councillor, Elena Duarte, was killed by gunmen in Dover.', 'killed 1'],
  ])('%s', (text, expected) => {
    expect(totals(text)).toContain(expected)
  })
})

describe('those sentenced', () => {
  test.each([
    ['The court sentenced Karim Haddad to eight years and Marta Solis to five.', ['Karim Haddad', 'Marta Solis'], 2],
    ['Karim Haddad was sentenced to eight years in prison and Marta Solis to five years.', ['Karim Haddad', 'Marta Solis'], 2],
    ['The court sentenced Karim Haddad to eight years for treason and Marta Solis to five for aiding him.', ['Karim Haddad', 'Marta Solis'], 2],
    ['A court jailed Karim Haddad for eight years and Marta Solis for five.', ['Karim Haddad', 'Marta Solis'], 2],
    ['The judge sentenced Omar Vale to death and Bela Cord and Celia Hart to ten years in prison.', ['Omar Vale', 'Bela Cord', 'Celia Hart'], 3],
    ['The court sentenced Karim Haddad to eight years in prison and a fine.', ['Karim Haddad'], 1],
    ['The court sentenced Karim Haddad to eight years and Marta Solis appealed.', ['Karim Haddad'], 1],
    ['The court sentenced Karim Haddad to eight years and six months.', ['Karim Haddad'], 1],
  ])('%s', (text, named, number) => {
    const claims = readInvented(text).reports.flatMap((report) => report.claims)
    expect(claims.flatMap(({ property, words }) => (property === 'participant.victim' ? [words] : []))).toEqual(named)
    expect(totals(text)).toEqual([`sentenced ${number}`])
  })
})

describe('persons told one by one', () => {
  test('are added up as an at-least that holds the place of each', () => {
    const text = 'A man, 34, was found dead in the kitchen after a shooting in Dover. His wife died at the hospital.'
    expect(totals(text)).toEqual(['killed >=2'])
    const sum = countsOf(text).find(({ value }) => value.addedUp)
    expect(sum?.value).toMatchObject({ min: 2, max: null, best: null, part: 'total' })
    expect(sum?.value.addedUp?.map(({ start, end }) => text.slice(start, end))).toEqual(['A man, 34, was found dead', 'His wife died'])
  })

  test('are parts where a figure is told', () => {
    expect(totals('Two people were killed in a shooting in Dover. Anna Webb, 34, was pronounced dead at the scene. Carl Hale, 22, died at the hospital.')).toEqual(['killed 2'])
  })

  test('are one where they may be one', () => {
    expect(totals('Teen killed in Dover shooting\n\nA 15-year-old boy was shot dead on Friday in Dover. The boy died at the scene. Carl Hale, 15, was a student.')).toEqual(['killed 1'])
  })

  test('have the attacker among them', () => {
    expect(totals('A man shot and killed his wife at their home in Dover. He then killed himself. The man, Carl Hale, 40, died of a self-inflicted gunshot wound.')).toContain('killed >=2')
  })
})

test.each([
  ['Thousands attended the funeral in Dover of a teacher who had been shot by soldiers on Friday.', 'killed 1', 'participants vaguenull'],
  ['Relatives buried two brothers shot by soldiers in Dover on Friday.', 'killed 2'],
  ['Mourners carried the body of Luis Ask, who was shot by police in Dover on Saturday.', 'killed 1'],
  ['A guard at the funeral of a mayor was shot in Dover on Monday.', 'casualties_unspecified 1'],
  ['Police fired at the funeral of a baker in Dover on Monday and three mourners were shot.', 'casualties_unspecified 3'],
])('whoever is buried is dead, and nobody else: %s', (text, ...expected) => {
  expect(totals(text).sort()).toEqual(expected)
})

test('whoever was taken and whose body was found is counted by both', () => {
  expect(totals('The body of a clerk who was abducted from Dover in January was found on Sunday.').sort()).toEqual(['abducted 1', 'killed 1'])
  expect(totals('The body of Omar Vale, who was abducted from Dover in January, was found on Sunday.').sort()).toEqual(['abducted 1', 'killed 1'])
})

describe('a tally of dead and injured', () => {
  const lead = 'A man was killed and three other people injured in a shooting in Dover on Friday.'
  test('stays whole beside a larger figure told much later, and is a part of one told before', () => {
    const later = `${lead} Police were called at noon. The man was named as Carl Hale. Officers seek a car. They spoke to neighbours. The force mourns after three officers were killed this spring.`
    const dead = (text: string) => countsOf(text).filter(({ value }) => value.measure === 'killed' && value.best === 1).map(({ value }) => value.part)
    expect(dead(later)[0]).toBe('total')
    expect(dead(`Three people were killed in a shooting in Dover on Friday. ${lead}`)[0]).toBe('subset')
  })

  test('the gunman found dead is told as the attacker; paralyzing and intensive care are harm', () => {
    const text = 'He fatally shot two people in Dover. The gunman was found dead near the road.'
    expect(countsOf(text).some(({ value }) => value.group?.status === 'attacker')).toBe(true)
    expect(totals('He opened fire in Dover, killing two men and paralyzing a student.')).toContain('injured 1')
    expect(totals('Two girls are in intensive care after the shooting in Dover.')).toContain('injured 2')
  })
})

describe('parts of those shot, and others than the dead', () => {
  test.each([
    ['Six people were shot in Dover. Two of them died.', ['casualties_unspecified 6', 'killed 2']],
    ['Six people were shot in Dover and two died.', ['casualties_unspecified 6', 'killed 2']],
    ['Six people were shot in Dover, two fatally.', ['casualties_unspecified 6', 'killed 2']],
    ['Hale was one of five people shot in Dover. She died on Friday.', ['casualties_unspecified 5', 'killed 1']],
    ['Three people were shot in Dover. One is dead and two are in critical condition.', ['casualties_unspecified 3', 'killed 1', 'injured 2']],
    ['There was a shooting in Dover. One person was pronounced dead at the scene. Four others were taken to a hospital.', ['killed 1', 'injured 4']],
    ['Four people were found dead after a shooting in Dover. All four victims had visible gunshot wounds.', ['killed 4']],
    ['He fired into a crowd outside a school in Dover, hitting five people, four of them students.', ['casualties_unspecified 5']],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })

  test('a part of more dead stays a part', () => {
    expect(totals('Eleven people were killed in a raid on Dover. Two of them died in hospital.')).toEqual(['killed 11'])
  })

  test('a triple murder is three, unless a number is told', () => {
    expect(totals('A triple murder in Dover killed an off-duty officer.')).toContain('killed 3')
    expect(totals('Four people were killed in Dover. Police call it a double murder.')).toEqual(['killed 4'])
  })

  test('a death told later among the injured says so; beside "one dead, three injured" it does not', () => {
    const died = (text: string) => countsOf(text).filter(({ value }) => value.measure === 'killed').map(({ value }) => value.outOf ?? null)
    expect(died('Police came upon four injured adults after a shooting in Dover. One died three days later.')).toEqual(['injured'])
    expect(died('One dead, three injured in Dover shooting\n\nOne person died at the scene of the shooting.')).not.toContain('injured')
  })

  test('who is shot in a murder-suicide is dead, where nothing else is told', () => {
    expect(totals('A man shot his wife and two children before turning the gun on himself in a murder-suicide in Dover.')).toContain('killed 3')
    expect(totals('A man shot his wife before turning the gun on himself in Dover.')).not.toContain('killed 2')
  })

  test.each([
    ['NEW YORK CBS Four people were shot on Friday night in Dover.', 4],
    ['Two of the men were charged with murder after four people were shot in Dover.', 4],
    ['Four people were shot at 2555 N. Glen Ave. in Dover.', 4],
    ['Four people were shot at 450 S. 1st St. in Dover.', 4],
  ])('no other number counts: %s', (text, shot) => {
    expect(totals(text)).toEqual([`casualties_unspecified ${shot}`])
  })

  test('a block of a street is no year, and "in all" makes no total over many incidents', () => {
    const text = 'One person was killed and four others were injured in a shooting in Dover. It occurred in the 1900 block of Canal Street. In all, five people were hit.'
    expect(totals(text)).toEqual(['killed 1', 'injured 4'])
  })
})

describe('who speaks, what was, and what the words give no figure of', () => {
  const told = (text: string) => countsOf(text).map(({ value }) => `${value.measure} ${value.comparator === '=' ? '' : value.comparator}${value.best ?? value.min ?? value.max}${value.part === 'subset' ? ' of them' : value.part === 'additional' ? ' more' : ''}`)

  test.each([
    ['Guards fired on a market in Dola but nobody was hurt, one of them said.', ['injured 0']],
    ['Four people were injured in an attack in Dola on Monday. No soldier was hurt.', ['injured 4', 'injured 0 of them']],
    ['Four people were injured in a blast in Dola on Monday; none of the guards was injured.', ['injured 4', 'injured 0 of them']],
    ['Nine people were wounded in Dola on Monday when gunmen fired on a bus. None of the children was wounded.', ['injured 9', 'injured 0 of them']],
    ['A bomb killed three people in Dola on Monday. No soldiers died, the army said.', ['killed 3', 'killed 0 of them']],
    ['Two people were killed in an attack in Dola on Monday. No police officers were killed, the mayor said.', ['killed 2', 'killed 0 of them']],
    ['Four soldiers were injured in an attack in Dola on Monday, rebels said. No soldier was injured, the army said.', ['injured 4', 'injured 0']],
    ['Four people were injured in an attack in Dola on Monday, a nurse said. Nobody was injured, the mayor said.', ['injured 4', 'injured 0']],
    ['A bomb exploded in Dola on Monday. No people were killed, police said.', ['killed 0']],
    ['A bomb exploded in Dola on Monday and caused no casualties.', ['killed 0', 'injured 0']],
    ['Gunmen fired on a market in Dola on Monday, killing seven people, the governor said.', ['killed 7']],
    // A word for what somebody is called parts no list, and is nobody's word.
    ['Gunmen killed Omar Vale, a minor reportedly known as Carlos and Ana Reik in Dola on Monday.', ['killed 3', 'killed 1 of them']],
    ['Killed in Dola on Monday were Omar Vale, Luis Ask, a minor reportedly known as Carlos, and Ana Reik.', ['killed 4']],
    ['Omar Vale, Luis Ask, a minor reportedly known as Carlos and Ana Reik were killed in Dola on Monday.', ['killed 4']],
    ['Gunmen killed three farmers, a girl believed to be Ana Reik and a guard in Dola on Monday.', ['killed 5', 'killed 3 of them']],
    ['Two men, a woman identified only as Rosa and a guard were shot dead in Dola on Monday.', ['killed 4', 'killed 2 of them', 'killed 1 of them']],
    ['Soldiers shot dead Omar Vale, a boy said to be called Luis and Ana Reik in Dola on Monday.', ['killed 3']],
    ['A man known as the Baker was shot dead in Dola on Monday.', ['killed 1']],
    ['Two men known to police were shot dead in Dola on Monday.', ['killed 2']],
    ["Gunmen fired on a market in Dola on Monday, killing seven people, the regional governor's office said.", ['killed 7']],
    ['Gunmen shot seven people in Dola on Monday. One of them, a girl of 12, died on Sunday.', ['casualties_unspecified 7', 'killed 1']],
    ['Guards killed 11 people and abducted 30 others in Dola on Monday. They massacred 11 people and abducted 30 others.', ['killed 11', 'abducted 30']],
    ['An attack on a market in Dola claimed the lives of nine people.', ['killed 9']],
    ['A bombing in Dola claimed nine lives on Monday.', ['killed 9']],
    ['Doctors saved nine lives after the attack in Dola.', []],
    ['Guards arrested nine people in Dola on Monday. Three of those arrested are women.', ['detained 9', 'detained 3 of them']],
    ['The number of people killed in the bombing of a market in Dola has risen from nine to 11.', ['killed 11']],
    ['Guards arrested drivers in Dola on Monday. The union put the number of arrests at more than 20.', ['detained vague2', 'detained >21']],
    ['Gunmen killed a district head and two of his guards in Dola.', ['killed 3', 'killed 2 of them']],
    // A list behind a number of people says who they are; of one trade it counts on, unless a comma closes it.
    ['Gunmen killed three people, a teacher, a nurse and a driver, in Dola on Monday.', ['killed 3']],
    ['Three people - a teacher, a nurse and a driver - were killed by gunmen in Dola on Monday.', ['killed 3']],
    ['Police arrested three people, a lawyer, a blogger and a student, in Dola on Monday.', ['detained 3']],
    ['Gunmen killed two journalists, a reporter and a cameraman, in Dola on Monday.', ['killed 2']],
    ['Gunmen killed two guards, a cook and a driver in Dola on Monday.', ['killed 4', 'killed 2 of them']],
    ['Gunmen killed the owner, a cook and two guests of an inn in Dola on Monday.', ['killed 4', 'killed 1 of them', 'killed 2 of them']],
    ['Soldiers killed the priests, their cook, and the daughter of the cook in Dola on Monday.', []],
    // What somebody is besides is nobody more.
    ['Gunmen killed a lawyer and activist in Dola on Monday.', ['killed 1']],
    ['Gunmen killed Omar Vale, a teacher and father of two, in Dola on Monday.', ['killed 1']],
    ['Gunmen killed a poet and former minister in Dola on Monday.', ['killed 1']],
    ['Gunmen killed a poet and a former minister in Dola on Monday.', ['killed 2']],
    ['Omar Vale, a teacher and activist, and his wife were shot dead in Dola on Monday.', ['killed 2']],
    ['Gunmen killed a guard and driver in Dola on Monday.', ['killed 2']],
    ['A man and woman were killed by gunmen in Dola on Monday.', ['killed 2']],
    // Whom it befell as well.
    ['The owner of a bakery was killed by gunmen in Dola on Monday, as were his two sons.', ['killed 1', 'killed 2 more']],
    ['Gunmen killed a trader in Dola on Monday, as well as his son.', ['killed 1', 'killed 1 more']],
    ['Gunmen killed four people in Dola on Monday and three others in a nearby village.', ['killed 4', 'killed 3 more']],
    ['Two men were shot in Dola on Monday; the second died in hospital.', ['casualties_unspecified 2', 'killed 1']],
    ['Six detainees told the court that they had been beaten in Dola on Monday.', ['injured 6']],
    ['A jailed journalist walked out of prison in Dola on Monday.', ['released 1']],
    ['Forty people were detained in Dola on Monday and 28 of them were later released.', ['detained 40', 'released 28']],
    ['Forty people were detained in Dola on Monday and all of them were later released.', ['detained 40', 'released 40']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('a figure whose act has a day is no total of the months that its sentence also tells', () => {
    const text = 'Police arrested 14 people in Dola last Tuesday when they cleared a camp that had stood since the beginning of January. Three of those arrested are women.'
    expect(readInvented(text, '2016-05-04').reports.map((report) => report.aggregation)).toEqual(['single'])
  })
})

describe('whoever died of the wounds is no injured', () => {
  test.each([
    ['Officers found a man with a gunshot wound in Dover. He was pronounced dead at the scene.', ['casualties_unspecified 1', 'killed 1']],
    ['Teen killed in shooting in Dover\n\nOfficers found 17-year-old Carl Hale with a gunshot wound to the head. Hale died at a hospital.', ['killed 1', 'casualties_unspecified 1']],
    ['A woman suffered a fatal gunshot wound in Dover.', ['killed 1']],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })

  test.each([
    'A woman was killed in a shooting in Dover. Her son was wounded.',
    "A man was shot dead in Dover on Sunday. The man's daughter was injured. He died at the scene.",
    'A man was killed in a shooting in Dover. A police officer was injured. The officer was treated at a hospital.',
    'A man was killed and a teacher was wounded in a shooting in Dover. The man died at the scene.',
  ])('others stay injured: %s', (text) => {
    expect(totals(text)).toEqual(['killed 1', 'injured 1'])
  })
})

describe('numbers that count nobody, and wholes', () => {
  test.each([
    ['Sheriff: 3 people dead after shooting in Dover', ['killed 3']],
    ['Carl Hale and Joseph Webb, both 16, were killed in Dover.', ['killed 2']],
    ['Anna Hale, three, was shot dead in Dover.', ['killed 1']],
    ['One of the five people shot and killed in Dover on Friday was a guard.', ['killed 5']],
    ['One of the five guards in Dover was killed.', ['killed 1']],
    ['A man who fled from a house in Dover where three people were killed called for help.', ['killed 3']],
    ['Police charged Carl Hale, Joseph Webb and Peter Lund with murder over an attack in Dover.', []],
    ['Police are looking into the death of a 49-year-old man who was shot in the head in Dover.', ['killed 1']],
    ['Two deputies rushed the girl to a hospital after she was shot in Dover.', ['casualties_unspecified 1']],
    ['Photo 1 of 4 A child was shot dead in Dover.', ['killed 1']],
    ['His former wife and two students were shot dead in Dover, Carl Hale said.', ['killed 3']],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })

  test('the attacker found dead is told as one more', () => {
    expect(countsOf('A man suspected of killing five people in Dover was found dead in his home of a self-inflicted gunshot wound.').map(({ value }) => [value.best, value.part])).toEqual([[5, 'total'], [1, 'additional']])
  })
})

describe('killings told without a number, tried, or of others', () => {
  test.each([
    ['Police look into a deadly shooting in Dover.', ['killed >=1']],
    ['A non-fatal shooting in Dover is looked into. Two were hurt.', ['injured 2']],
    ['A third person has died after a shooting in Dover on Monday.', ['killed >=3']],
    ['He attempted to kill this young man in Dover.', []],
    ['He opened fire in Dover. He went on to kill two guards.', ['killed 2']],
    ['Four men were shot in Dover, one fatally.', ['casualties_unspecified 4', 'killed 1']],
    ['Gunmen attacked a house in Dover, killing two people at the gate. A total of three people were killed.', ['killed 3']],
    ['Joseph Atkins 21, was found shot to death in Dover.', ['killed 1']],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })
})

describe('those hit, told by what struck them or where they were brought', () => {
  test.each([
    ['Five people, including the suspected gunman, were shot at a club in Dover.', ['casualties_unspecified 5']],
    ['Two victims, ages 19 and 24, were taken to Regional Medical Center after a shooting in Dover.', ['casualties_unspecified 2']],
    ['Three people were hit by gunfire in Dover.', ['casualties_unspecified 3']],
    ['Gunfire in Dover sent five people to the hospital.', ['casualties_unspecified 5']],
    ['A shooting in Dover sent a teen to hospital.', ['casualties_unspecified 1']],
    ['A letter about the shooting in Dover sent five people to the library.', []],
    ['Three teens are recovering after a shooting in Dover.', ['injured 3']],
    ['Officers in Dover are recovering evidence after a shooting.', []],
    ['Shots were fired into a car in Dover, striking a teen in the back.', ['casualties_unspecified 1']],
    ['There was a shooting in Dover. Shots were fired and a man was struck in the leg.', ['injured 1']],
    ['A soldier was hit in the thigh in the clash in Dover.', ['injured 1']],
    ['A man was struck in the chest in a shooting in Dover.', ['casualties_unspecified 1']],
    ['A man was shot in the leg in Dover and bled to death.', ['casualties_unspecified 1']],
    ['Multiple people were shot in Dover.', ['casualties_unspecified vague2']],
    ['A girl was shot in Dover. She died from her injuries.', ['casualties_unspecified 1', 'killed 1']],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })
})

describe('figures of the dead and those beside them', () => {
  test.each([
    ['Six soldiers (four Danes and two Swedes) and two cooks were killed in Dover.', 'killed 8'],
    ['Six soldiers -- four Danes and two Swedes -- and two cooks were killed in Dover.', 'killed 8'],
    ['GUNMEN IN DOVER ATTACKED A BUS. SIX SOLDIERS (FOUR DANES AND TWO SWEDES) AND TWO COOKS WERE KILLED.', 'killed 8'],
    ['A report named four officers in the killing of nine miners in Dover.', 'killed 9'],
    ['After hearing 115 witnesses, the murder of nine miners was said to have happened between 0200 and 0300 in Dover.', 'killed 9'],
  ])('%s', (text, expected) => {
    expect(totals(text).filter((figure) => figure.startsWith('killed'))).toEqual([expected])
  })

  test("whoever was 'also killed' comes to those told before", () => {
    const parts = (text: string) => countsOf(text).filter(({ value }) => value.measure === 'killed').map(({ value }) => `${value.part} ${value.best}`)
    expect(parts('Gunmen in Dover shot a judge dead on Monday. Two of his guards were also killed.')).toEqual(['total 1', 'additional 2'])
    expect(parts('Gunmen attacked a bus in Dover on Monday. Two guards were also killed.')).toEqual(['total 2'])
    expect(parts('Anna Webb, a judge, was killed near her home in Dover on Monday, along with two of her guards.')).toEqual(['total 1', 'additional 2'])
    expect(parts('Police in Dover found the gun along with two knives after a judge was killed.')).toEqual(['total 1'])
    expect(parts('Anna Webb, a judge, was killed in Dover on Monday. The driver of the car, whom nobody has named, was also killed in the attack.')).toEqual(['total 1', 'additional 1'])
    expect(parts('JUDGE ANNA WEBB WAS KILLED IN DOVER ON MONDAY. THE DRIVER OF THE CAR, WHOM NOBODY HAS NAMED, WAS ALSO KILLED IN THE ATTACK.')).toEqual(['total 1', 'additional 1'])
  })

  test('a number told by itself is a part where another sentence counts the same with others', () => {
    const parts = (text: string) => countsOf(text).filter(({ value }) => value.measure === 'killed').map(({ value }) => `${value.part} ${value.best}`)
    expect(parts('The massacre of the six nuns shocked Dover. Gunmen murdered the six nuns and two maids on Tuesday.')).toEqual(['subset 6', 'total 8', 'subset 2'])
    expect(parts('The massacre of the six guards shocked Dover. Gunmen murdered the six nuns and two maids on Tuesday.')).toContain('total 6')
  })

  test.each([
    ['The attack on the union in Dover killed 10, including leader Nadia Webb, and more than 30 people were injured.', ['killed 10', 'injured >31']],
    ['THE ATTACK ON THE UNION IN DOVER KILLED 10, INCLUDING LEADER NADIA WEBB, AND MORE THAN 30 PEOPLE WERE INJURED.', ['killed 10', 'injured >31']],
    ['Gunmen in Dover killed six people, including a nurse and two guards.', ['killed 6']],
    ['Two years after the death of four students who had been abducted in Dover, nobody has been charged.', ['abducted 4', 'killed 4']],
    ['The murder of three teachers in Dover shows how weak the state is.', ['killed 3']],
    ['Roa and Saava were gunned down by hitmen in Dover.', ['killed 2']],
    ['ROA AND SAAVA WERE GUNNED DOWN BY HITMEN IN DOVER ON MONDAY.', ['killed 2']],
    ["Fabio Roa, a candidate for mayor of Lind, in the country's east, and his brother-in-law Omar Saava were shot to death in Dover.", ['killed 2']],
    ['Kosti and Dover were shelled on Monday.', []],
    ['Two brothers, whose bodies were found in a well in Dover, had been abducted by armed men.', ['killed 2', 'abducted 2']],
    ['The driver, whose wife and four children were killed in a raid on Dover, was himself shot in the leg.', ['killed 5', 'casualties_unspecified 1']],
  ])('%s', (text, expected) => {
    expect(totals(text).sort()).toEqual([...expected].sort())
  })
})

describe('the verb of one, whom others did it to, and how badly some are hurt', () => {
  test.each([
    ['One of Five Victims in Dover Drive-By Shooting Dies', []],
    ['The man who shot four people in Dover is dead.', ['killed 1', 'casualties_unspecified 4']],
    ['The man who shot four people is dead, police in Dover said.', ['killed 1', 'casualties_unspecified 4']],
    ['The man police say shot four people in Dover, two of whom were guards, is now dead.', ['casualties_unspecified 4']],
    ['A total of four people was killed in Dover.', ['killed 4']],
    ['Four men kicked a guard in Dover.', ['injured 1']],
    ['Gunmen attacked a house in Dover. Four masked men kicked in the door.', []],
    ['Three of the four people found dead in a home in Dover were shot to death.', ['killed 4']],
    ['Two in serious condition after shooting in Dover\n\nFive people were injured when a man opened fire in Dover.', ['injured 5']],
    ['Five people, including the suspected gunman, were shot at the Red Lamp Social Club in Dover.', ['casualties_unspecified 5']],
    ['Two suspects shot at a car outside a bar in Dover.', []],
    ['A shooting in Dover left a baby dead and three women in the hospital.', ['killed 1', 'injured 3']],
    ['He killed four people in Dover before being found dead of a self inflicted gunshot wound.', ['killed 4', 'killed 1']],
    ['A man shot his wife and two children in Dover before killing himself. He had bought the gun days before the family was killed.', ['killed 3', 'killed 1']],
    ['Three teens were killed in Dover on Friday. Her death follows that of a boy.', ['killed 3']],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })
})

describe('who is counted by name, and what hit them', () => {
  test.each([
    ['Two people, Carl Hale, 26, and Anna Webb, 38, were shot in Dover.', ['casualties_unspecified 2']],
    ['A man fired at a party in Dover. Three people — Carl Hale, 26; Anna Webb, 38; and Peter Lund, 34 — were taken to the hospital.', ['casualties_unspecified 3']],
    ['Carl Hale, 26, Anna Webb, 38, and Peter Lund, 34 died after being shot in Dover.', ['killed 3']],
    ['In San Salvador, 34 were killed in a raid.', ['killed 34']],
    ['1 Badly Beaten, 7 Shot in Dover\n\nSeven people were shot in Dover.', ['casualties_unspecified 7']],
    ['Officers in Dover learned that there were four gunshot victims.', ['casualties_unspecified 4']],
    ['Two shooting victims died in Dover.', ['killed 2']],
    ['Two victims of a theft in Dover heard a shooting.', []],
    ['Five people were shot, one of them fatally, in Dover.', ['casualties_unspecified 5', 'killed 1']],
    ['A teenager was found injured after a shooting in Dover.', ['injured 1']],
    ['In the shooting in Dover a woman suffered a graze wound about 5 a.m.', ['injured 1']],
    ['Rockets wound 15 in Dover', ['injured 15']],
    ['One of shooters among men killed in Dover\n\nTwo people were killed in Dover.', ['killed 2']],
    ['Suspect sought in killings of wife and pastor in Dover\n\nPolice seek a man they believe killed his wife, a pastor, and another woman in Dover.', ['killed 3']],
    ['Killings of wife and pastor in Dover\n\nPolice seek a man they believe killed his wife and a pastor in Dover.', ['killed 2']],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })

  test('a shooting and others together are no figure of the one', () => {
    const text = 'Five people were shot in Dover on Friday. That shooting and a handful of others left a total of two people dead and 15 others wounded.'
    expect(readInvented(text, '2016-05-04').reports.map(({ aggregation, claims }) => [aggregation, ...claims.filter(isCount).map(({ value }) => value.best)])).toEqual([['single', 5], ['aggregate_total', 2, 15]])
  })
})

describe('ages and names that are no figures, and who did it', () => {
  test.each([
    ['The victims, Carl Hale, 29, and Peter Lund and Max Orr, both 22 — were seriously injured in a shooting in Dover.', ['injured 22'], false],
    ['Police in Dover found Carl Hale and Peter Lund, both 31 and of Orsk, with gunshot wounds.', ['injured 31'], false],
    ["Two men in their 20's with gunshot wounds were found in Dover.", ['injured 2'], true],
    ['Victims from 17- to 28-years-old were rushed to a hospital after a shooting in Dover.', ['casualties_unspecified 17'], false],
    ['Three men indicted in shooting death of Dover girl, 3', ['killed 3'], false],
    ['Four people, the youngest being 11 years old, were shot in Dover.', ['casualties_unspecified 4'], true],
    ["Carl 'Bo' Hale, 16, was shot dead in Dover. Hale was shot to death at home.", ['killed 1'], true],
    ["Anna Webb was shot dead in Dover. Webb's death was Dover's 11th homicide of the year.", ['killed 1'], true],
    ['A man in Dover says he accidentally shot, killed wife.', ['casualties_unspecified 1', 'killed 1'], true],
    ['Two men shot and killed Anna Webb in Dover.', ['killed 1'], true],
    ['Two men were killed Friday in Dover.', ['killed 2'], true],
    ['A man fatally shot his partner and their two children in Dover.', ['killed 3'], true],
    ["Officer killed, 2 sheriff's deputies hurt in Dover shooting", ['killed 2'], false],
    ['Boy dies in Dover restaurant shooting; suspects sought', ['killed 1'], true],
    ['A boy was shot in Dover. "He is bleeding to death," the caller said.', ['casualties_unspecified 1'], true],
    ['Police: 4 hit in shooting in Dover', ['casualties_unspecified 4'], true],
    ['Two suspects killed the 6-year-old boy and wounded his 11-year-old brother in Dover. The younger sibling was dead at the scene.', ['killed 1', 'injured 1'], true],
    ['A boy was shot dead in Dover. The three other teens survived but were also hit and injured by gunfire.', ['killed 1', 'injured 3'], true],
  ])('%s: %j %s', (text, figures, told) => {
    if (told) expect(totals(text)).toEqual(figures)
    else expect(totals(text)).not.toEqual(expect.arrayContaining(figures))
  })

  test.each([
    ['A girl was killed in Dover. Carl Hale and Anna Webb were hurt. Both were taken to a hospital.', 2],
    ['Two others were at home in Dover when a man was shot dead. Both were injured.', 2],
  ])("'both' are two: %s", (text, both) => {
    expect(countsOf(text).filter(({ words }) => /^both/i.test(words)).map(({ value }) => value.best)).toEqual([both])
  })

  test.each(['Police shot at both men and women in Dover.', 'Both sides shot at each other in Dover.'])("'both' is no figure: %s", (text) => {
    expect(countsOf(text).filter(({ words }) => /both/i.test(words) && !/women/.test(words))).toEqual([])
  })
})

describe('what another year brought', () => {
  const told = (text: string) => {
    return readInvented(text, '2016-05-04').reports.map(({ time, claims }) => [time?.edtf ?? '-', ...claims.filter(isCount).map(({ value }) => `${value.measure} ${value.best}`)])
  }
  test('is told by the clause behind it', () => {
    expect(told('Four people were killed in a shooting in Dover. Two were hurt.\n\nThe base was the site of a shooting in 2009 that ultimately killed 13 people and wounded another 32.')).toEqual([['-', 'killed 4', 'injured 2'], ['2009', 'killed 13', 'injured 32']])
    expect(told('A boy was wounded in Dover on Monday. It happened down the street from a July 2014 shooting that left a girl dead.')).toEqual([['2016-05-02', 'injured 1'], ['2014-07', 'killed 1']])
  })
  test('and is only compared with what is told is no figure of it', () => {
    expect(told('This week 54 people were killed and 71 wounded in Dover, compared with 38 killed and 20 wounded in the week before.').flatMap(([, ...figures]) => figures)).toEqual(['killed 54', 'injured 71'])
    expect(told('Compared with 38 killed in the week before, 54 people were killed in Dover on Monday.')).toContainEqual(['2016-05-02', 'killed 54'])
    expect(told('Nine people were killed in Dover in April, against 14 in March.')).toEqual([['2016-04', 'killed 9']])
    expect(told('More than 40 people were killed in Dover on Monday.')[0]?.[0]).toBe('2016-05-02')
    expect(told('A raid on Monday, against two villages near Dover, killed nine people.')).toEqual([['2016-05-02', 'killed 9']])
  })
  test('is not what was told before without a day', () => {
    expect(told('A gun battle in Dover left eight people wounded. Police say two men fired. Last year, a musician was killed by a stray bullet there.')).toEqual([['-', 'injured 8'], ['2015', 'killed 1']])
  })
})

describe('who speaks, who is suspected, and who died of something else', () => {
  test.each([
    ['Deputies: Boy, 8, accidentally shot in Dover', ['casualties_unspecified 1']],
    ['Gunmen attacked a hotel in Dover on Monday, killing at least 12 people, police and witnesses said.', ['killed >=12']],
    ['A bomb went off in Dover on Monday, injuring two children, police spokesman Omar Vale said.', ['injured 2']],
    ['Raiders burned a village near Dover on Monday, killing four herders, residents and officials said.', ['killed 4']],
    ['The blast in Dover on Monday killed a guard and two boys, hospital director Omar Vale said.', ['killed 3']],
    ['Gunmen in Dover shot dead two guards, a driver and a teacher on Monday, elders said.', ['killed 4']],
    ['Two witnesses, Omar Vale and Ida Lund, said soldiers killed a teacher in Dover on Monday.', ['killed 1']],
    ['A blast hit a church in Dover on Monday, killing 33 people according to the health director, while the army spoke of 16 dead.', ['killed 33', 'killed 16']],
    ['Dover teen dies after shooting: cops', ['killed 1']],
    ['Shooting suspects indicted in Dover', []],
    ['Officers in Dover found four adult victims — two men and two women — suffering from gunshot wounds.', ['injured 4']],
    ['A boy of seven was shot dead in Dover. His grandfather died in a car crash on the way there.', ['killed 1']],
    ['Four people were killed in Dover when gunmen fired on a bus, which crashed.', ['killed 4']],
    ['Police in Dover said his brother or a friend was dead after the shooting.', ['killed 1']],
    ['John Hale found with fatal gunshot wound to head in Dover', ['killed 1']],
    ['When police arrived in Dover, four male victims were found shot, and one was pronounced dead at the scene.', ['casualties_unspecified 4', 'killed 1']],
    ['The school mourns the shooting death of one of our students, Carl Hale, in Dover.', ['killed 1']],
    ['The school mourns the shooting death of one of our students, Carl Hale, and a teacher in Dover.', ['killed 2']],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })
})

describe('those of a list, with what is said of each, and those spared', () => {
  test.each([
    ['Gunmen killed Hector Lind, leader of the Orsk party, and social democratic leader Gilda Ask in Dover on Monday.', ['killed 2']],
    ['The murders of the governor of Antioquia, another judge, and the police commander shook Dover on Monday.', ['killed 3']],
    ['A group took part in the assassination in Dover of opposition leader Hector Lind and his companion Gilda Ask.', ['killed 2']],
    ['Angel Lind and Jose Flores, members of the civil defense, were abducted and later murdered by rebels in Dover.', ['abducted 2', 'killed 2']],
    ['Rebels attacked the base in Dover. An expert, identified as 57-year-old Jose Lind, was killed.', ['killed 1']],
    ['Pablo Lind, 45, was murdered in Dover by gunmen. The driver of the vehicle, whom police have not yet identified, was also killed.', ['killed 1']],
    ['Cornel Lind, a reporter, was killed in Dover. He is the third journalist killed in the country this year.', ['killed 1']],
    ['The following guards died in combat in Dover: Major Carlos Lind, Captain Walter Ask, and Sergeant Jose Flores.', ['killed 3']],
    ["Following Hector Lind's murder in Dover, several groups have left the talks.", ['killed 1']],
    ['A bomb went off at a post in Dover. The three policemen escaped injury.', ['injured 3']],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })

  test.each([
    'Deputy Pablo Lind was murdered this morning in Dover. Two deputies have been murdered in less than 15 days.',
    'Deputy Pablo Lind was murdered this morning in Dover. Two guards were killed this week in different parts of the country.',
  ])('a figure over days or over the country is of no one incident: %s', (text) => {
    const { reports } = readInvented(text, '2016-05-04')
    expect(reports.map(({ aggregation, claims }) => `${aggregation} ${claims.filter(isCount).map(({ value }) => value.best)}`)).toEqual(['single 1', 'aggregate_total 2'])
  })

  test('who died the next day when a shot was fired at him died in another incident', () => {
    const text = 'An airman fired at photographers Robert Lind and Luis Ask in Dover last night. Lind died and Ask was seriously injured. Another reporter, Maurice Dallo, died this morning in the east of the country when a soldier fired at his car.'
    expect(readInvented(text, '2016-05-04').reports.map(({ time }) => time?.edtf)).toEqual(['2016-05-03', '2016-05-04'])
  })

  test("'in addition' before a further act opens another incident, before what came of it none", () => {
    const reports = (text: string) => readInvented(text, '2016-05-04').reports.length
    expect(reports('Rebels blew up a bridge near Dover. In addition, rebels attacked a ministry car with grenades.')).toBe(2)
    expect(reports('Rebels attacked a post near Dover. In addition, three guards were wounded.')).toBe(1)
  })

  test('who escaped injury is told as not hurt', () => {
    expect(countsOf('A bomb went off at a post in Dover. The three policemen escaped injury.').map(({ polarity }) => polarity)).toEqual(['denies'])
  })

  test('what befell the witness of killings is of her own shooting', () => {
    const { reports } = readInvented('The group ordered the killings, as told by Justice Maria Lind, who was shot to death in Dover on Monday.', '2016-05-04')
    expect(reports.filter((report) => report.claims.filter(isCount).some(({ value }) => value.best === 1)).map(({ time }) => time?.edtf)).toEqual(['2016-05-02'])
  })

  test("'in another action' and 'the 18 April assassination' tell of other incidents", () => {
    const text = 'Five men shot dead a watchman at a farm in Dover last night. After the 18 April assassination of Senator Luis Ask, the government imposed a curfew. In another action, several men last night wounded a guard at a building.'
    expect(readInvented(text, '2016-05-04').reports.filter(({ type }) => type.startsWith('attack')).map(({ time }) => time?.edtf)).toEqual(['2016-05-03', '2016-04-18', '2016-05-03'])
  })

  test.each([
    'Commander Manuel Lind, alias Aureliano, was shot dead in Dover on Monday.',
    'Police are looking into the murder in Dover of Commander Manuel Lind, known as Major Aureliano.',
  ])('an alias is nobody else: %s', (text) => {
    const { reports } = readInvented(text, '2016-05-04')
    expect(reports.flatMap(({ claims }) => claims.flatMap((claim) => (claim.property === 'participant.victim' ? [claim.words] : [])))).toEqual(['Commander Manuel Lind'])
  })
})

describe('figures by a word or a verb alone', () => {
  test.each([
    ["Soldiers fired into a crowd in Dover on Monday. The official count was 34 dead; the bishop's office documented 53.", 'killed 53'],
    ['Eight traders were killed in Dover on Monday. The border service has always said that there were five.', 'killed 5'],
    ['Police detained four students in Dover on Monday. They were freed in the evening.', 'released 4'],
    ['Police detained 14 students in Dover on Monday; they were released without charge on Tuesday.', 'released 14'],
    ['On Monday 11 men gave themselves up in Dover. They have been released into the care of their families.', 'released 11'],
    ['One of the women, Ida Lund, was killed in Dover on Monday.', 'killed 1'],
    ['Two women who were shot in Dover on Monday said soldiers had fired.', 'casualties_unspecified 2'],
    ['Omar Vale, 59, who was arrested in Dover in June, said that he was ill.', 'detained 1'],
    ['In 2010 a former head of state was convicted of genocide in Dover.', 'sentenced 1'],
    ['The service said that its guards had been attacked near Dover on Monday and that one of them had been wounded.', 'injured 1'],
    ['Some thirty relatives of the accused blocked the exit of the court in Dover on Monday.', 'participants ~30'],
    ['Sixty people stood silent on the bridge of Dover on Monday.', 'participants 60'],
    ['About 500 marched in Dover on Monday.', 'participants ~500'],
    ['Arsonists set fire to a school in Dover on Monday. Two classrooms were destroyed.', 'structures_damaged 2'],
  ])('%s', (text, expected) => {
    const figures = countsOf(text).map(({ value }) => `${value.measure} ${value.comparator === '~' ? '~' : ''}${value.best}`)
    expect(figures).toContain(expected)
  })

  test.each([
    ['Thousands marched in Dover on Monday.', ['Thousands']],
    ['Dozens protested outside the court in Dover on Monday.', ['Dozens']],
    ['Tens of thousands rallied in Dover on Monday.', ['Tens of thousands']],
    ['Dover: Thousands marched to the court on Monday.', ['Thousands']],
    ['Hundreds of shops stood empty as traders marched in Dover on Monday.', []],
    ['On 5 May 2020 marched the traders of Dover.', []],
  ])('how many take part in %s', (text, expected) => {
    const words = countsOf(text).filter(({ value }) => value.measure === 'participants').map((claim) => expected.find((each) => claim.words.startsWith(each)) ?? claim.words)
    expect([...new Set(words)]).toEqual(expected)
  })

  test.each([
    ['Two women who saw the shooting in Dover on Monday said nothing.', /2$/],
    // who was freed is not told
    ['Gunmen shot five traders in Dover on Monday. They were released on bail a week later.', /released/],
    ['Two men and three women were held in Dover on Monday. They were freed.', /released [23]$/],
    ['Two men and three women were held in Dover on Monday; they were freed.', /released [23]$/],
    ['Eight traders were killed in Dover on Monday. The border service documented 53 complaints.', /killed 53/],
    ['Eight traders were killed in Dover on Monday. There were five stalls at the bridge.', /killed 5/],
  ])('none: %s', (text, never) => {
    expect(countsOf(text).map(({ value }) => `${value.measure} ${value.best}`).filter((figure) => never.test(figure))).toEqual([])
  })
})

describe('what befell the same people by several verbs', () => {
  const figures = (text: string) => [...new Set(countsOf(text).map(({ value }) => `${value.measure} ${value.best}`))].sort()

  test.each([
    ['At least 320 families (some 1,100 people) fled the town of Mopti after the attack.', ['displaced 1100', 'displaced null']],
    ['A girl was hurt when she stepped on a mine near Mopti; a teacher who came to her aid lost his life.', ['injured 1', 'killed 1']],
    ['Three teachers were kidnapped and later found dead near Mopti.', ['abducted 3', 'killed 3']],
    ['Three teachers were kidnapped on Friday and later found dead near Mopti.', ['abducted 3', 'killed 3']],
    ['Five miners were abducted by gunmen and killed near Mopti.', ['abducted 5', 'killed 5']],
    ['Two brothers were arrested, tortured and killed by soldiers in Mopti.', ['detained 2', 'killed 2', 'tortured 2']],
    ['Gunmen kidnapped and killed four miners near Mopti.', ['abducted 4', 'killed 4']],
    ['The bodies of two students abducted on Monday were found in a ditch near Mopti.', ['abducted 2', 'killed 2']],
    ['Police arrested and beat six students in Mopti.', ['detained 6', 'injured 6']],
    ['Two aid workers kidnapped near Mopti on 3 March were released on Wednesday.', ['abducted 2', 'released 2']],
    ['Soldiers burned 60 houses in Mopti on Monday; some 2,000 people fled.', ['displaced 2000', 'structures_damaged 60']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })

  test.each([
    ['Four men were arrested and killed five guards in Mopti.', ['detained 4', 'killed 5']],
    ['Six people were kidnapped and two killed in Mopti.', ['abducted 6', 'killed 2']],
    ['Six people were kidnapped and police arrested a baker in Mopti.', ['abducted 6', 'detained 1']],
    ['Three people were shot and killed in Mopti.', ['killed 3']],
  ])('and what befell others: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })

  test.each([
    ['Marta Dell, third judge of the court, and two guards were killed in Mopti on Monday.', 'killed 3'],
    ['The mayor of Mopti, Ramon Bell, was killed on Monday.', 'killed 1'],
    ['The leader of the Orsk party, Ramon Bell, his wife and a guard were killed in Mopti.', 'killed 3'],
  ])('an office is nobody more: %s', (text, expected) => {
    expect(totals(text)).toEqual([expected])
  })

  test.each([
    ["The head of the farmers' union was shot dead in Mopti.", ['killed 1']],
    ['Gunmen shot dead the head of the provincial council in Mopti.', ['killed 1']],
    ['A bullet hit the head of a goat in Mopti.', []],
  ])('the head of a body is somebody: %s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })

  test("the minister's guards are dead beside him, two of the dead are of them", () => {
    const parts = (text: string) => countsOf(text).map(({ value }) => `${value.measure} ${value.best} ${value.part}`)
    expect(parts("The minister was murdered in Mopti on Monday. Two of the minister's bodyguards were also killed.")).toEqual(['killed 1 total', 'killed 2 additional'])
    expect(parts('Nine people were killed in Mopti on Monday. Two of the dead were also tortured.')).toContain('killed 2 subset')
  })

  test('what was told without a day is not of the year that a running total names', () => {
    const { reports } = readInvented('Two farmers were shot dead near Mopti. So far this year, 12 farmers have been killed in the district.', '2016-03-04')
    expect(reports.map(({ aggregation, time }) => `${aggregation} ${time?.edtf ?? 'no day'}`)).toEqual(['single no day', 'aggregate_total 2016'])
  })

  test.each([
    ['A gunman shot dead two officers in Mopti on Monday.', ['killed 2']],
    ['A photojournalist and a seamstress were shot dead in Mopti on Monday.', ['killed 2']],
    ['Four men shot dead a day before the vote in Mopti.', ['killed 4']],
    ['Some 40 people gathered outside the ministry in Mopti on Friday to demand justice.', ['participants ~40']],
    ['Eleven exiles were picked up in a boarding house in Mopti last month.', ['detained 11']],
    ['More than thirty women were thrown on to lorries in Mopti and are held in the central police station.', ['detained >30']],
    ['Last week the court of Mopti condemned two of our supporters to eight years.', ['sentenced 2']],
    ['Men in uniform beat the faithful in Mopti on Sunday.', []],
  ])('%s', (text, expected) => {
    expect([...new Set(countsOf(text).map(({ value }) => `${value.measure} ${value.comparator === '=' ? '' : value.comparator}${value.comparator === '>' ? (value.min ?? 0) - 1 : value.best}`.replace('~null', '~40')))]).toEqual(expected)
  })

  test('who shot somebody dead did it, and is not dead', () => {
    const { reports } = readInvented('A gunman shot dead two officers in Mopti on Monday.', '2016-03-04')
    expect(reports.flatMap(({ claims }) => claims.filter(({ property }) => property === 'responsibility' || property === 'participant.victim').map(({ property, words }) => `${property} ${words}`))).toEqual(['responsibility A gunman', 'participant.victim two officers'])
  })

  test('whoever never admitted to more than five says that there were five at most', () => {
    const [count] = countsOf('The army has never admitted to more than five dead in the raid on Mopti.')
    expect(count?.value).toMatchObject({ comparator: '<=', max: 5 })
  })

  test('who was hurt is of what its own paragraph tells, and of no release before', () => {
    const { reports } = readInvented('Three reporters were arrested in Mopti on Monday. They were released on Thursday.\n\nMen set fire to a radio station in Gao on Friday. The watchman was treated for burns.', '2016-03-04')
    expect(reports.filter(({ claims }) => claims.some(({ property }) => property === 'count.injured')).map(({ type }) => type)).toEqual(['property.arson'])
  })

  test('a hospital that treats nine has nine injured', () => {
    expect(totals('A man opened fire in a hall in Mopti on Monday, killing three. The hospital was treating nine people, a spokeswoman said.')).toEqual(['killed 3', 'injured 9'])
  })

  test('who is told as wounded is so by somebody, also where nothing else is told', () => {
    expect(totals('Two reporters were wounded in Mopti on Monday.')).toEqual(['injured 2'])
    expect(totals('Two reporters were injured in Mopti on Monday.')).toEqual([])
  })
})

describe('parts, hostages and lives lost', () => {
  test.each([
    ['At least two people, one of them a child, died and four were injured when a grenade exploded in a market in Kaya on Monday.', ['killed >=2', 'injured 4']],
    ['At least two people, one of them a child, were killed and four were injured when a grenade exploded in Kaya on Monday.', ['killed >=2', 'injured 4']],
    ['Two of the five hostages died when troops stormed the building in Lodz on Monday.', ['killed 2']],
    ['Three of the five hostages were shot dead in Lodz on Monday.', ['killed 3']],
    ['Three hostages are still held in Kaya.', ['abducted 3']],
    ['Judge Marek Dolny, prosecutor Ada Brenn and four bodyguards lost their lives in the attack in Kaya on Monday.', ['killed 6']],
    ['Judge Marek Dolny and four bodyguards lost their lives in the attack in Kaya on Monday.', ['killed 5']],
    ['Nine people, most of them women, were kidnapped and four were killed in Kaya on Monday.', ['abducted 9', 'killed 4']],
  ])('%s', (text, expected) => {
    expect(totals(text).sort()).toEqual([...expected].sort())
  })
})

describe('figures beside the dead, of two and of all', () => {
  test.each([
    ['A shootout outside a bar in Dover left two deputies wounded and the suspect dead.', ['injured 2', 'killed 1']],
    ['The explosion in Dover left seven people injured and three dead.', ['injured 7', 'killed 3']],
    ['A man shot and killed his parents in Dover on Monday.', ['killed 2']],
    ["A teenager killed the boy's parents and wounded a guard in Dover.", ['killed 2', 'injured 1']],
    ['The shooter killed his parents, his brother and a neighbor at a house in Dover.', ['killed 4']],
    ["A man was killed at his parents' home in Dover on Monday.", ['killed 1']],
    ['Gunmen killed a boy in front of his parents in Dover.', ['killed 1']],
    ['The man shot his girlfriend, her mother and her sister to death in Dover.', ['killed 3']],
    ['Police found two people dead and a third with a gunshot wound in a car in Dover.', ['killed 2', 'injured 1']],
    ['A suspect is dead and two officers are hospitalized after a gun battle in Dover.', ['injured 2', 'killed 1']],
    ['One man is dead and two people are in the hospital after a shooting in Dover.', ['killed 1', 'injured 2']],
    ['Two people remain hospitalized after a shooting in Dover.', ['injured 2']],
    ['Gunmen killed two patients in hospital in Dover.', ['killed 2']],
    ['Gunmen in Dover killed two patients in hospital, a nurse said.', ['killed 2']],
    ['Gunfire left two people dead and two others fighting for their lives in Dover.', ['killed 2', 'injured 2']],
    ['Three people were shot, and one of them killed, in Dover on Sunday evening.', ['casualties_unspecified 3', 'killed 1']],
    ['A shooting in Dover left two guards wounded. One of the two would later die.', ['injured 2', 'killed 1']],
    ['Deputy kills Dover robbery suspect; 2 customers hurt', ['killed 1', 'injured 2']],
    ['Father, son killed and mother wounded in Dover shooting.', ['killed 2', 'injured 1']],
    ['Two men, one of them a pastor, were hacked to death in Dover.', ['killed 2']],
    ['Three children suffered burns when gunmen attacked a house in Dover.', ['injured 3']],
    ['Six marchers needed hospital treatment after police baton-charged a rally in Dover.', ['injured 6']],
    ['The dead in the Dover attack are three women, a man and a child.', ['killed 5']],
    ['Hooded men took four youths from their homes in Dover; their bodies were found the next day.', ['abducted 4', 'killed 4']],
    ['Gunmen killed two guards in Dover. Their bodies were found on Monday.', ['killed 2']],
    ['Victim in fatal Dover shooting identified as Carl Hale.', ['killed >=1']],
    ['A fatal blow to the Dover shooting club was the rent.', []],
    ['A father and his daughter were grazed by bullets in Dover.', ['injured 2']],
    ['A quartet of teens was wounded in a drive-by in Dover on Sunday.', ['injured 4']],
    ['A pair of gunmen wounded a guard in Dover.', ['injured 1']],
    ['A guard was killed in a shooting in Dover. Four others are still being treated.', ['killed 1', 'injured 4']],
    ['Carl Hale, who was shot in Dover on Friday, died at a hospital on Sunday.', ['killed 1']],
    ['The Dover shooting left one person dead and sent three to area hospitals.', ['killed 1', 'injured 3']],
    ['Two men were shot in Dover and taken to a hospital in stable condition.', ['injured 2']],
    ['Carl Hale, 20, was killed in a shooting in Dover. Tom Webb, 22, and Ida Lund, 19, were taken to a hospital.', ['killed 1', 'injured 2']],
    ['Carl Hale, 20, died after a shooting in Dover. Carl Hale and Ida Lund were taken to a hospital.', ['killed 1', 'casualties_unspecified 2']],
    ['Drive-by shooting kills teen in Dover', ['killed 1']],
    ['Shooting kills one, injures another in Dover', ['killed 1', 'injured 1']],
    ['Dover man kills parents, three siblings with rifle', ['killed 5']],
    ['A 15-year-old was killed in Dover while his mother was also shot.', ['killed 1', 'injured 1']],
    ['Three people were injured in Dover. Tom Webb, 24 was shot in the chest and Jamie hale, 22 was shot in both legs.', ['injured 3']],
    ['Anna Hale-Webb, 31, Carl B. Lund, 19, and Shelly Lund, 25, were found dead in a home in Dover. They had been shot.', ['killed 3']],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })

  test('one of the five who were hurt has died', () => {
    const died = countsOf('Five people were injured in a shooting in Dover. One of the five people hospitalized after the shooting has died, police said.').filter(({ value }) => value.measure === 'killed')
    expect(died.map(({ value }) => [value.best, value.outOf])).toEqual([[1, 'injured']])
    const girl = countsOf('Three people were injured in a shooting in Dover, including a girl who succumbed to her injuries.').filter(({ value }) => value.measure === 'killed')
    expect(girl.map(({ value }) => [value.best, value.part, value.outOf])).toEqual([[1, 'total', 'injured']])
    const others = countsOf('The explosion in Dover left seven people injured and three dead.').filter(({ value }) => value.measure === 'killed')
    expect(others.map(({ value }) => [value.best, value.outOf])).toEqual([[3, undefined]])
  })
})

/** Figures of the rival voices of a report, each with who gives it. */
describe('figures that others set beside a figure', () => {
  const said = (text: string) =>
    readInvented(text, '2012-05-04').reports.flatMap(({ claims }) => claims.filter(isCount).map(({ value, attribution }) => `${value.measure} ${value.best ?? `>=${value.min}`} ${speakerOf(attribution).label}`))

  test.each([
    ['The mayor puts the dead at sixteen; the ministry acknowledges ten.', ['killed 16 mayor', 'killed 10 ministry']],
    ['The mayor put the number of dead at sixteen, the ministry at ten.', ['killed 16 mayor', 'killed 10 ministry']],
    ['The governor speaks of nine dead; residents speak of fourteen.', ['killed 9 governor', 'killed 14 residents']],
    ['The government says four people died, the opposition eleven.', ['killed 4 government', 'killed 11 opposition']],
    ['The ministry gave the number of dead as 115; the mission was able to verify 24.', ['killed 115 ministry', 'killed 24 mission']],
    ['A nurse put the number of bodies in the morgue at no fewer than five.', ['killed >=5 nurse']],
    ['The superintendent said eight people were on admission, four with gunshot wounds.', ['injured 8 superintendent', 'injured 4 superintendent']],
    ['Four people died, residents said, as the government put the death toll at two.', ['killed 4 residents', 'killed 2 government']],
    ['The government says four people died, the youngest 19.', ['killed 4 government']],
    ['The government says four soldiers died, rebels nine.', ['killed 4 government']],
  ])('%s', (text, expected) => {
    expect(said(`Soldiers fired on a crowd in Kisumu on Monday. ${text}`)).toEqual(expected)
  })
})
