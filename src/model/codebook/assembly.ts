import type { ClassEntry } from './entry.ts'

/** Class assembly: people who come together, or act together, in public to say something. */
export const ASSEMBLY = {
  label: 'Assembly',
  question: 'Did people come together, or act together, to say something in public?',
  definition:
    'One or more people who act in public, in one place or by a common plan, to make a view known or to press somebody. One occasion is one event: the same cause, day and place.',
  notWhen:
    'The gathering has no message (a festival, a match, a market), is the business of an institution (a sitting of parliament, a summit), or is only spoken of in general.',
  kinds: {
    rally: {
      label: 'Rally',
      definition:
        'People stand together in one place to show a view. The term for any protest or demonstration whose form the words leave open.',
      examples: ['Thousands rallied outside the parliament.', 'A protest was held on Freedom Square.'],
      notWhen: 'They move from one place to another (march), or candles and silence make it a vigil.',
      crosswalk: { acled: 'Peaceful protest', plover: 'PROTEST/demo', ccc: 'rally', huridocs: 'Event' },
    },
    march: {
      label: 'March',
      definition:
        'People move along a route together to show a view; a procession, a parade with a message, a column of cars.',
      examples: ['Teachers marched from the station to the ministry.', 'The Pride parade set off at noon.'],
      notWhen: 'Soldiers march, a month is meant, or people only make their way to where a rally is.',
      crosswalk: { acled: 'Peaceful protest', plover: 'PROTEST/demo', ccc: 'march', huridocs: 'Event' },
    },
    vigil: {
      label: 'Vigil',
      definition: 'A quiet gathering in mourning or remembrance, with candles, flowers, prayer or silence.',
      examples: ['Some 200 people lit candles for the dead miners.', 'A silent vigil was kept outside the prison.'],
      notWhen: 'A funeral or a religious service without a public message.',
      crosswalk: { acled: 'Peaceful protest', plover: 'PROTEST/demo', ccc: 'vigil', huridocs: 'Event' },
    },
    picket: {
      label: 'Picket',
      definition:
        'A small group stands with placards at the door of those it addresses, also workers at the gate of their plant.',
      examples: ['Nurses picketed the health ministry.', 'A dozen people stood with placards outside the embassy.'],
      notWhen: 'One person stands alone (single-person-picket), or people stop others from entering (blockade).',
      crosswalk: { acled: 'Peaceful protest', plover: 'PROTEST/demo', ccc: 'picket', huridocs: 'Event' },
    },
    'single-person-picket': {
      label: 'Single-person picket',
      definition:
        'One person stands alone with a placard or another sign of protest, also several who take turns or keep apart so that each counts as one.',
      examples: ['She stood alone on Palace Square with a blank sheet of paper.', 'He held a one-man picket.'],
      crosswalk: { plover: 'PROTEST/demo', huridocs: 'Event' },
    },
    'flash-mob': {
      label: 'Flash mob',
      definition: 'A short action, agreed beforehand, in which people appear together, do one thing and leave.',
      examples: [
        'A flash mob froze on the escalators for five minutes.',
        'They released balloons at the same minute and went home.',
      ],
      crosswalk: { acled: 'Peaceful protest', plover: 'PROTEST/demo', ccc: 'demonstration', huridocs: 'Event' },
    },
    'sit-in': {
      label: 'Sit-in',
      definition:
        'People sit or lie down where they are not meant to and stay for hours, to be in the way or to be seen.',
      examples: ['Students sat down in the corridor of the rectorate.', 'Die-in, lie-in, sit-down protest.'],
      notWhen: 'They stay for days or take the place over (occupation).',
      crosswalk: { acled: 'Peaceful protest', plover: 'PROTEST/obstruct', ccc: 'sit-in', huridocs: 'Event' },
    },
    occupation: {
      label: 'Occupation',
      definition: 'People take over a building, a square or a workplace and stay, also a protest camp with tents.',
      examples: [
        'Protesters have occupied the town hall since Monday.',
        'A tent camp stood on the square for three weeks.',
      ],
      notWhen: 'Troops occupy territory.',
      crosswalk: { acled: 'Peaceful protest', plover: 'PROTEST/obstruct', ccc: 'sit-in', huridocs: 'Event' },
    },
    strike: {
      label: 'Strike',
      definition:
        'People withhold their work, also pupils their lessons, to press a demand; walkouts and stoppages among them.',
      examples: ['Bus drivers walked off the job.', 'A one-day general strike shut the ports.'],
      notWhen: 'A military strike, a strike in sport, a lightning strike.',
      crosswalk: { acled: 'Peaceful protest', plover: 'PROTEST/strike', ccc: 'strike', huridocs: 'Event' },
    },
    'hunger-strike': {
      label: 'Hunger strike',
      definition: 'One or more people refuse food to press a demand or in protest.',
      examples: ['The prisoner has refused food since 3 May.', 'Four doctors went on hunger strike.'],
      crosswalk: { plover: 'PROTEST/hunger', ccc: 'strike', huridocs: 'Event' },
    },
    boycott: {
      label: 'Boycott',
      definition: 'People agree not to buy, attend, vote or take part, and say why.',
      examples: [
        'Shoppers were asked to stay away from the chain for a week.',
        'Opposition deputies boycotted the sitting.',
      ],
      crosswalk: { plover: 'PROTEST/boycott', huridocs: 'Event' },
    },
    blockade: {
      label: 'Blockade',
      definition: 'People close a road, a railway, a port or a door with their bodies or with things, as a protest.',
      examples: ['Farmers parked tractors across the motorway.', 'Villagers blocked the road to the quarry.'],
      notWhen: 'A state or an army closes a border or a coast.',
      crosswalk: { acled: 'Peaceful protest', plover: 'PROTEST/obstruct', ccc: 'demonstration', huridocs: 'Event' },
    },
    'symbolic-action': {
      label: 'Symbolic action',
      definition:
        'An act that speaks by what it shows: hanging a banner, laying flowers, burning a flag, a performance, a minute of silence, wearing a colour.',
      examples: ['Activists hung a banner from the bridge.', 'An artist nailed his coat to the square.'],
      crosswalk: { acled: 'Peaceful protest', plover: 'PROTEST/demo', ccc: 'demonstration', huridocs: 'Event' },
    },
    'counter-assembly': {
      label: 'Counter-assembly',
      definition: 'People gather against another assembly at or about the same time and place.',
      examples: ['About 30 counter-protesters shouted from across the road.'],
      crosswalk: { acled: 'Peaceful protest', plover: 'PROTEST/demo', ccc: 'counter-protest', huridocs: 'Event' },
    },
    riot: {
      label: 'Riot',
      definition:
        'A crowd that is violent as a crowd: it attacks people, burns, loots or smashes. The violence is what the occasion consists of.',
      examples: ['Rioters set shops alight and looted a bank.', 'A mob stormed the police station.'],
      notWhen: 'A protest with some violence at its edge: keep its form and set participantViolence.',
      crosswalk: { acled: 'Violent demonstration', plover: 'PROTEST/riot', ccc: 'riot', huridocs: 'Event' },
    },
    'campaign-rally': {
      label: 'Campaign rally',
      definition: 'A gathering of a party or candidate to win votes or show support before an election.',
      examples: ['The candidate spoke to 2,000 supporters in the stadium.'],
      notWhen: 'A party protests in the street about something else (rally, march).',
      crosswalk: { huridocs: 'Event' },
    },
    petition: {
      label: 'Petition',
      definition: 'People sign or hand over a common demand: a petition, an open letter, signatures for a ballot.',
      examples: ['More than 40,000 people signed the appeal.', 'Parents handed the mayor an open letter.'],
      notWhen: 'A lawyer petitions a court (appeal-made).',
      crosswalk: { plover: 'REQUEST/change', huridocs: 'Event' },
    },
    'online-action': {
      label: 'Online action',
      definition:
        'A protest that takes place on the network alone: a hashtag, a broadcast rally, profiles turned black.',
      examples: ['Users posted photographs of empty plates under one hashtag.'],
      crosswalk: { plover: 'ACCUSE/disapprove', ccc: 'online', huridocs: 'Event' },
    },
    'other-assembly': {
      label: 'Other assembly',
      definition: 'An assembly with a message whose form is named and is none of the above.',
      examples: ['A public reading of the names of prisoners.', 'A meeting with deputies held in a park.'],
      notWhen: 'The form is only left open (rally).',
      crosswalk: { acled: 'Peaceful protest', plover: 'PROTEST/demo', ccc: 'demonstration', huridocs: 'Event' },
    },
  },
} as const satisfies ClassEntry

export type AssemblyKind = keyof typeof ASSEMBLY.kinds
