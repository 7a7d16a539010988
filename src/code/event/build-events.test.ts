import { describe, expect, test } from 'vitest'
import { recordOf } from '../../../test/record-of.ts'

/** Events as class/kind, in order of text. */
function eventsOf(text: string): readonly string[] {
  return recordOf(text).events.map((one) => `${one.class}/${one.kind}`)
}

describe('which words name one event, and which none', () => {
  test('"the strike" in a report of missiles is the attack that it tells of', () => {
    const text =
      'A missile struck a depot near Basra on Friday and killed four soldiers. The strike was meant as a warning, the army said.'
    expect(eventsOf(text)).not.toContain('assembly/strike')
  })

  test('a strike of workers stays one', () => {
    expect(eventsOf('Bus drivers went on strike in Turin on Monday. The strike hit the whole city.')).toEqual([
      'assembly/strike',
    ])
  })

  test("acts that are only counted beside the report's own are set aside as history", () => {
    const text =
      'A gunman killed five people in a bar in Tulsa on Friday. The shooting followed three attacks that month, including one in Omaha that killed two.'
    const record = recordOf(text)
    expect(record.events.filter((one) => one.class === 'violation')).toHaveLength(1)
    expect(record.setAside.map((one) => one.reason)).toContain('historical')
  })

  test('"the protests", told of without a day, are those told of before', () => {
    const text =
      'Thousands marched through Quito on Monday. The protests began after the price of fuel was raised. Shops stayed closed.'
    expect(eventsOf(text)).toEqual(['assembly/march'])
  })

  test('a sit-in is one without its hyphen, and who sits in a hall holds none', () => {
    expect(eventsOf('Students staged a sit in at the ministry in Tunis on Monday.')).toEqual(['assembly/sit-in'])
    expect(eventsOf('They sit in the hall of the ministry in Tunis.')).toEqual([])
  })

  test.each([
    ['A court in Lille jailed two officers for three years for beating a student.', 'response/sentence'],
    ['A court in Baku jailed a blogger for three years over a post.', 'violation/conviction'],
    ['A poet was charged with insulting the army in Ankara.', 'violation/prosecution'],
    ['Prosecutors charged the gunman with murder after the attack in Reno.', 'response/charge'],
  ])('%s: %s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected)
  })

  test.each([
    ['Protesters marched in Hong Kong. The mayor did not accede to their demands.', 'response/refusal'],
    [
      'Protesters marched in Oslo. The minister refused calls for an inquiry into the shooting.',
      'response/investigation-refused',
    ],
  ])('%s: %s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected)
  })

  test('a bill passed, and then signed, is one law', () => {
    const text =
      'Parliament legalised cannabis in Valletta on Tuesday. The law abolished prison terms for small amounts and decriminalised home growing.'
    expect(eventsOf(text)).toEqual(['response/law-adopted'])
  })

  test.each([
    'The senator attacked her rival for voting against the budget, and polls shifted by two points before the primary.',
    'In his speech he launched an attack on the governor and her plans for the railway.',
    'The mayor signed a job-killing tax into the books.',
    'The candidate won the primary, beating two rivals, and picked up forty delegates in the caucus states.',
    'She charged that the ministry had ignored the report.',
    'He is trying to rally voters behind the plan.',
    'Agents opened an investigation into the missing invoices of the company.',
  ])('no event: %s', (text) => {
    expect(eventsOf(text)).toEqual([])
  })

  test('what a long report only leans on is set aside', () => {
    const talk = 'The committee spoke about the age of the bridges and the state of the roads. '
    const record = recordOf(
      `${talk.repeat(10)}In the wake of the Oslo attacks, few people came to the fair. ${talk.repeat(3)}`,
    )
    expect(record.events).toEqual([])
    expect(record.setAside.map((one) => one.rule)).toContain('event.in-passing')
  })
})

describe('who and what, by phenomenon', () => {
  test.each([
    ['Two men died in police firing in Nagpur on Monday.', 'violation/killing'],
    ['Vandals looted three shops in Malmo on Friday night.', 'violation/property-destruction'],
    ['Students rioted in Patras on Friday.', 'assembly/riot'],
    ['Riot police crushed a peaceful protest in Omdurman on Friday.', 'violation/dispersal'],
  ])('%s: %s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected)
  })

  test.each([
    'A gas leak at the plant near Antwerp killed four people on Friday.',
    'Government forces marched deeper into the valley on Friday.',
  ])('no event: %s', (text) => {
    expect(eventsOf(text)).toEqual([])
  })

  test('what a march is about came before it', () => {
    const record = recordOf('Hundreds marched through Leeds on Friday in protest over the killing of a cyclist.')
    expect(record.events.map((one) => `${one.kind} ${one.background}`)).toEqual(['march false', 'killing true'])
  })
})

describe('events kept apart, and together', () => {
  test('a march called off, the smaller protest held instead, and the one of years ago', () => {
    const text =
      'Nurses in Graz have called off a march on Friday that was to bring 2,000 people to the clinic. A smaller protest was held in the canteen. In May 2019 some 900 nurses marched over the same matter.'
    expect(recordOf(text).events.map((one) => one.status)).toEqual(['cancelled', 'happened', 'happened'])
  })

  test('rallies in two cities', () => {
    const text =
      'On Saturday 3,000 people filled the market of Ghent to call for a ban, by the count of the union that called the rally. A day later several hundred farmers gathered in Bruges to demand that it be dropped.'
    expect(eventsOf(text)).toHaveLength(2)
  })

  test.each([
    ['Four armed men pulled the singer into a white van in Oaxaca on Sunday.', 'violation/abduction'],
    ['Police officers led her to a car after an hour on the square.', 'violation/arrest'],
    ['The teacher was held for three hours at the central police station in Omsk.', 'violation/detention'],
    ['A court found the guard guilty of beating a boy.', 'response/sentence'],
  ])('%s: %s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected)
  })

  test('the place in the name of a broadcaster is not the place of the arrest', () => {
    const record = recordOf(
      'Two reporters of Radio Lagos were arrested in Ibadan on Monday. The arrests were condemned by a union of editors.',
    )
    expect(record.events.filter((one) => one.kind === 'arrest')).toHaveLength(1)
  })

  test('"demanded that he be released" releases nobody', () => {
    const record = recordOf(
      'Police arrested a priest in Vitoria on Monday. The bishop demanded that he be released at once.',
    )
    expect(record.events.map((one) => one.kind)).toEqual(['arrest'])
  })
})

test.each([
  'Teenage driver killed, passenger hurt in crash near Tulsa\n\nThe driver was killed when the car hit a tree, police said on Friday. Medics took the passenger to a clinic.',
  'Blaze in Manila kills nine\n\nA blaze in a market hall of Manila killed nine traders on Friday and destroyed forty stalls.',
  'You can set the window to occupy your entire screen.',
  'The ambassador, a witness in the impeachment inquiry, spoke for two hours.',
])('no event: %s', (text) => {
  expect(eventsOf(text)).toEqual([])
})

test.each([
  ['The government has lifted the state of emergency imposed after the riots.', 'response/law-withdrawn'],
  ['Residents set fire to the police station in Kano on Friday.', 'violation/property-destruction'],
  ['Rights groups accused the army of carrying out killings in the valley.', 'violation/killing'],
])('%s: %s', (text, expected) => {
  expect(eventsOf(text)).toContain(expected)
})

test('a law banning rallies keeps no rally from taking place', () => {
  expect(eventsOf('Parliament passed a law banning demonstrations near schools.')).toEqual(['response/law-adopted'])
})

test('who dies in custody is the victim', () => {
  const record = recordOf('A teenager died in custody in Tunis on Friday after police arrested him at a protest.')
  const said = record.statements.map((one) => `${one.field} ${one.evidence[0].quote}`)
  expect(said).toContain('victim A teenager')
  expect(said).not.toContain('perpetrator A teenager')
})

describe('what an act by force is called', () => {
  test.each([
    ['Police used water cannon to disperse marchers in Ghent on Monday.', 'violation/dispersal'],
    ['Police fired tear gas at marchers in Ghent on Monday.', 'violation/force'],
    ['Soldiers violently dispersed a sit-in in Ghent on Monday.', 'violation/force'],
    ['Bakers decried the attacks on their shops in Ghent on Monday.', 'violation/property-destruction'],
    ['An officer hit a marcher with his baton in Ghent on Monday.', 'violation/beating'],
  ])('%s: %s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected)
  })

  test('the doer of what is fired is who fires it', () => {
    const record = recordOf('Riot police fired rubber bullets at marchers in Ghent on Monday.')
    const doers = record.statements.filter((one) => one.field === 'perpetrator')
    expect(doers.map((one) => one.evidence[0].quote.toLowerCase())).toEqual(['riot police'])
  })

  test.each([
    ['Rebels occupied two villages near Goma on Monday.'],
    ['A boiler exploded at a plant in Ghent on Monday, and one worker died.'],
    ['The army set up roadblocks near Goma on Monday.'],
  ])('nothing to code: %s', (text) => {
    expect(eventsOf(text)).toEqual([])
  })
})

describe('what an assembly is about', () => {
  test.each([
    ['About 300 people gathered in Lima on Monday in a protest against racism and police brutality.', 'brutality'],
    ['Hundreds marched in Lima on Monday over killings and rape.', 'killings'],
  ])('is set aside where it is a generality: %s', (text, word) => {
    const record = recordOf(text)
    expect(record.events.map((one) => one.class)).toEqual(['assembly'])
    expect(record.setAside.find((one) => one.evidence.quote.includes(word))?.reason).toBe('habitual')
  })

  test.each([
    ['Hundreds held a vigil in Lima on Monday following the police shooting of a boy.'],
    ['Hundreds marched in Lima on Monday to mark the third anniversary of the murder of a priest.'],
  ])('is background where it is one act: %s', (text) => {
    expect(recordOf(text).events.map((one) => `${one.class} ${one.background}`)).toEqual([
      'assembly false',
      'violation true',
    ])
  })
})

describe('whose hands an act is by', () => {
  test.each([
    ['Nine people died in police firing in Surat on Monday.', 'killing: police'],
    ['Police action left two men dead in Surat on Monday.', 'killing: police'],
    ['kochi: police fired at the crowd, killing one man on Monday.', 'killing: police'],
    ['Officers opened fire on the crowd in Surat on Monday.', 'force: officers'],
    ['Police fired 40 rounds at the crowd in Surat on Monday.', 'force: police'],
  ])('%s: %s', (text, expected) => {
    const record = recordOf(text)
    const doers = record.statements.flatMap((one) =>
      one.field === 'perpetrator'
        ? [`${record.events.find((event) => event.id === one.event)?.kind}: ${one.evidence[0].quote.toLowerCase()}`]
        : [],
    )
    expect(doers).toContain(expected)
  })

  test('what police did and what a mob did are two, and the one names no doer of the other', () => {
    const record = recordOf(
      'Police shot two men dead in Surat on Monday. A trader was stabbed to death near the station. Four people were killed in a village.',
    )
    expect(record.events.map((one) => one.kind)).toEqual(['killing', 'killing'])
    const doers = record.statements.filter((one) => one.field === 'perpetrator').map((one) => one.event)
    expect(doers).toEqual([record.events[0]?.id])
  })

  test.each([
    ['Seventeen pilgrims who tried to enter the town were arrested in Surat on Monday.', 'violation/arrest'],
    ['The driver was remanded in custody by a magistrate in Surat on Monday.', 'violation/detention'],
    ['Fifty people were held in police raids in Surat on Monday.', 'violation/detention'],
  ])('%s: %s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected)
  })

  test('"apprehended trouble" is a fear', () => {
    expect(eventsOf('Traders in Surat apprehended trouble on Monday and shut their shops.')).toEqual([])
  })
})

describe('what police do to keep order', () => {
  const riot = 'Rioters burned shops in Surat on Monday. '
  test.each([
    ['Officers patrolled the old town and sealed the bridge.', 'response/deployment'],
    ['Security has been tightened around the market.', 'response/deployment'],
    ['Police registered a case against two traders.', 'response/investigation-opened'],
    ['Police questioned three traders.', 'response/investigation-opened'],
    ['Prohibitory orders were issued for the old town.', 'violation/ban'],
    ['"We have arrested five people," Police Inspector Ravi Rao said.', 'violation/arrest'],
  ])('%s: %s', (text, expected) => {
    expect(eventsOf(riot + text)).toContain(expected)
  })

  test.each([
    ['A tight vigil is kept at the border.', 'assembly/vigil'],
    ['Police officials held a meeting with traders.', 'assembly/other-assembly'],
    ['"They arrested my brother," the trader said.', 'violation/arrest'],
  ])('not so: %s', (text, unexpected) => {
    expect(eventsOf(riot + text)).not.toContain(unexpected)
  })
})

test('what a crowd burns and loots at its own riot is how the riot went', () => {
  expect(eventsOf('Rioters in Surat burned shops and looted a bank on Monday.')).toEqual(['assembly/riot'])
  expect(eventsOf('Soldiers burned shops in Surat on Monday.')).toEqual(['violation/property-destruction'])
})

test('what protesters call for is no answer yet', () => {
  expect(eventsOf('Hundreds rallied in Lima on Monday with calls for the resignation of the mayor.')).toEqual([
    'assembly/rally',
  ])
})
