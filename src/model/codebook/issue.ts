import type { FieldEntry } from './entry.ts'

/** Field issue: what it is about, as codebook terms. */
export const ISSUE = {
  label: 'Issue',
  question: 'What is it about?',
  definition: 'The matters that the event is about, one statement a term. Several may hold; each needs its words.',
  classes: ['assembly', 'violation', 'response'],
  value: 'one of the terms below',
  columns: ['issue'],
  examples: [
    ['a rally for gay rights', 'lgbt'],
    ['strikers demand higher pay', 'labour'],
  ],
  notWhen:
    'The matter is only that of another event, of a participant (a health worker on strike over pay is labour, not health), or of the outlet.',
  terms: {
    military: {
      label: 'Military',
      definition: 'Armed forces, conscription, war and weapons.',
      examples: ['against the call-up', 'an anti-war picket'],
      crosswalk: { plover: 'military', ccc: 'military' },
    },
    executive: {
      label: 'Executive',
      definition: 'A head of state, a government or a minister: for them, against them, their removal.',
      examples: ['calling on the president to step down'],
      crosswalk: { plover: 'executive', ccc: 'presidency', massMobilization: 'removal of politician' },
    },
    legislative: {
      label: 'Legislative',
      definition: 'A parliament, its members and its bills.',
      examples: ['against the bill on foreign agents'],
      crosswalk: { plover: 'legislative', ccc: 'legislative' },
    },
    election: {
      label: 'Election',
      definition: 'Votes, candidates, counting and fraud.',
      examples: ['protests over the count'],
      crosswalk: { plover: 'election', massMobilization: 'political behavior, process' },
    },
    political_institutions: {
      label: 'Political institutions',
      definition: 'How a state is built: constitution, parties, courts as an institution, local self-rule.',
      examples: ['for the return of elected mayors'],
      crosswalk: { plover: 'political_institutions', massMobilization: 'political behavior, process' },
    },
    pro_democracy: {
      label: 'Democracy',
      definition: 'Free elections, an end of one-person or military rule.',
      examples: ['a pro-democracy march'],
      crosswalk: { plover: 'pro_democracy', ccc: 'democracy', massMobilization: 'political behavior, process' },
    },
    economic: {
      label: 'Economy',
      definition: 'Prices, taxes, pensions, benefits, housing, debts, trade.',
      examples: ['against higher fuel prices', 'over the pension reform'],
      notWhen: 'Pay and conditions of work (labour).',
      crosswalk: { plover: 'economic', ccc: 'economy', massMobilization: 'price increases, tax policy' },
    },
    legal: {
      label: 'Law and courts',
      definition: 'A trial, a verdict, a law or its use.',
      examples: ['outside the court during the hearing'],
      crosswalk: { plover: 'legal', ccc: 'judiciary' },
    },
    human_rights: {
      label: 'Human rights',
      definition: 'Life, freedom from torture, disappearance and arbitrary detention; human rights named as such.',
      examples: ['in support of political prisoners'],
      crosswalk: { plover: 'human_rights', ccc: 'civil rights' },
    },
    rights_freedoms: {
      label: 'Rights and freedoms',
      definition: 'Speech, press, assembly, association, movement, privacy.',
      examples: ['journalists rallied for press freedom'],
      crosswalk: { plover: 'rights_freedoms', ccc: 'free speech', massMobilization: 'social restrictions' },
    },
    repression: {
      label: 'Repression',
      definition: 'Persecution of opponents, critics or a whole group by those in power.',
      examples: ['against the crackdown on the opposition'],
      crosswalk: { plover: 'repression' },
    },
    gender: {
      label: 'Gender',
      definition: "Women's rights, violence against women, abortion, equality of the sexes.",
      examples: ["a Women's Day march against femicide"],
      crosswalk: { plover: 'gender', ccc: "women's rights" },
    },
    lgbt: {
      label: 'LGBT people',
      definition: 'Lesbian, gay, bisexual, trans and intersex people, for or against their rights.',
      examples: ['a Pride parade', 'a protest against same-sex marriage'],
      crosswalk: { plover: 'lgbt', ccc: 'lgbtqia' },
    },
    religion_ethnicity: {
      label: 'Religion and ethnicity',
      definition: 'A faith, a church, a people or a minority and its language.',
      examples: ['over the demolition of a mosque', 'for schooling in the mother tongue'],
      crosswalk: { plover: 'religion_ethnicity', ccc: 'religion' },
    },
    racism: {
      label: 'Racism',
      definition: 'Against, or out of, contempt for a people or colour.',
      examples: ['thousands marched against racism'],
      crosswalk: { ccc: 'racism' },
    },
    inequality: {
      label: 'Inequality',
      definition: 'Poverty, class, caste, unequal shares.',
      examples: ['against evictions of the poor'],
      crosswalk: { plover: 'inequality' },
    },
    territory: {
      label: 'Territory and land',
      definition: 'Borders, disputed areas, land and who owns it.',
      examples: ['against handing over the border villages'],
      crosswalk: { plover: 'territory', massMobilization: 'land farm issue' },
    },
    health: {
      label: 'Health',
      definition: 'Hospitals, treatment, epidemics and measures against them.',
      examples: ['over the closing of a maternity ward'],
      crosswalk: { plover: 'health', ccc: 'healthcare' },
    },
    asylum: {
      label: 'Asylum',
      definition: 'Refuge for people who flee: visas, camps, protection.',
      examples: ['calling for asylum for the refugees'],
      crosswalk: { plover: 'asylum', ccc: 'immigration' },
    },
    migration: {
      label: 'Migration',
      definition: 'People who come or go to live elsewhere, for or against them.',
      examples: ['an anti-immigration rally'],
      crosswalk: { plover: 'migration', ccc: 'immigration' },
    },
    environment: {
      label: 'Environment',
      definition: 'Climate, nature, pollution, animals, dams, mines and dumps.',
      examples: ['a blockade of the coal railway', 'against a landfill'],
      crosswalk: { plover: 'environment', ccc: 'environment' },
    },
    education: {
      label: 'Education',
      definition: 'Schools, universities, fees, curricula.',
      examples: ['students protested over fees'],
      crosswalk: { plover: 'education', ccc: 'education' },
    },
    labour: {
      label: 'Labour',
      definition: 'Pay, hours, dismissals, unions and conditions of work.',
      examples: ['railway workers struck over rosters'],
      crosswalk: { ccc: 'labor', massMobilization: 'labor wage dispute' },
    },
    terrorism: {
      label: 'Terrorism',
      definition: 'Attacks on civilians for a political end, and the answer to them.',
      examples: ['a march in memory of the victims of the bombing'],
      crosswalk: { plover: 'terrorism' },
    },
    crime: {
      label: 'Crime',
      definition: 'Murder, robbery, gangs, guns and the safety of the streets.',
      examples: ['residents marched after the third kidnapping'],
      crosswalk: { plover: 'crime', ccc: 'criminal justice' },
    },
    corruption: {
      label: 'Corruption',
      definition: 'Bribes, theft of public money, impunity of the mighty.',
      examples: ['over the villa of the prime minister'],
      crosswalk: { plover: 'corruption', ccc: 'corruption' },
    },
    police_violence: {
      label: 'Police violence',
      definition: 'Killings, beatings and arbitrariness of police.',
      examples: ['after the death of a teenager in a police van'],
      crosswalk: { ccc: 'policing', massMobilization: 'police brutality' },
    },
    foreign_policy: {
      label: 'Foreign policy',
      definition: 'Relations with other states, alliances, wars abroad, solidarity with people elsewhere.',
      examples: ['outside the embassy against the invasion'],
      crosswalk: { plover: 'diplomatic', ccc: 'foreign affairs' },
    },
    independence: {
      label: 'Independence',
      definition: 'Secession, self-rule or unity of a country or region.',
      examples: ['for a referendum on independence'],
    },
    other: {
      label: 'Other',
      definition: 'A matter that is named and is none of the above.',
      examples: ['against the new bus timetable'],
    },
  },
} as const satisfies FieldEntry

export type Issue = keyof typeof ISSUE.terms
