import type { ClassEntry } from './entry.ts'

/** Class response: what somebody with the power to answer did about an assembly or a violation. */
export const RESPONSE = {
  label: 'Response',
  question: 'Did anybody who can answer for it, or help, do something about it?',
  definition:
    'An act of a state, a court, an employer, another government or a body that answers an assembly, a violation or a demand. The field about names the event it answers.',
  notWhen:
    'Words alone: what an official says is a statement, with its speaker and stance, unless the saying is the act (condemnation, appeal-made).',
  kinds: {
    permit: {
      label: 'Permit',
      definition: 'Leave is given: for an assembly, a visit, a registration.',
      examples: ['The city agreed to the march along the embankment.'],
      crosswalk: { plover: 'CONCEDE', massMobilization: 'accomodation', huridocs: 'Intervention' },
    },
    refusal: {
      label: 'Refusal',
      definition: 'Leave, a demand or a request is turned down.',
      examples: ['The mayor turned down the application for the third time.'],
      notWhen: 'An inquiry is refused (investigation-refused).',
      crosswalk: { plover: 'REJECT/yield', huridocs: 'Intervention' },
    },
    'investigation-opened': {
      label: 'Investigation opened',
      definition: 'An inquiry into what happened is ordered, approved or begun.',
      examples: ['Prosecutors opened a case into the deaths.', 'The ombudsman began an inquiry.'],
      notWhen: 'The inquiry is aimed at those who protested or reported (prosecution).',
      crosswalk: { plover: 'ACCUSE/investigate', massMobilization: 'accomodation', huridocs: 'Intervention' },
    },
    'investigation-refused': {
      label: 'Investigation refused',
      definition: 'An inquiry is refused, closed or left without result.',
      examples: ['Investigators found no grounds to open a case.', 'The case was dropped for lack of suspects.'],
      crosswalk: { plover: 'REJECT/change', huridocs: 'Intervention' },
    },
    charge: {
      label: 'Charge',
      definition:
        'Those said to have done a violation, or crimes at an assembly, are charged, indicted or put on a wanted list.',
      examples: ['Two officers were charged with abuse of office.'],
      crosswalk: { plover: 'ACCUSE/allege', huridocs: 'Intervention' },
    },
    trial: {
      label: 'Trial',
      definition: 'A case comes before a court: a trial opens, a hearing is held, a lawsuit is heard.',
      examples: ['The trial of the five guards began on Tuesday.'],
      crosswalk: { plover: 'ACCUSE/investigate', huridocs: 'Intervention' },
    },
    sentence: {
      label: 'Sentence',
      definition: 'A court ends a case with a verdict: punishment, acquittal, a ruling.',
      examples: ['The former colonel was jailed for eleven years.', 'The court cleared all the defendants.'],
      notWhen: 'The verdict punishes the exercise of a right (conviction, fine).',
      crosswalk: { plover: 'SANCTION/convict', huridocs: 'Intervention' },
    },
    release: {
      label: 'Release',
      definition: 'Somebody who was held goes free: let go, bailed, pardoned, exchanged.',
      examples: ['All but three were let go by evening.', 'He was freed under an amnesty.'],
      notWhen: 'A statement, a film or figures are released.',
      crosswalk: { plover: 'RETREAT/release', massMobilization: 'accomodation', huridocs: 'Intervention' },
    },
    resignation: {
      label: 'Resignation',
      definition: 'Somebody in office gives it up, or is removed from it, over what happened.',
      examples: ['The police chief stepped down after the video came out.'],
      crosswalk: { plover: 'RETREAT/resign', massMobilization: 'accomodation', huridocs: 'Intervention' },
    },
    'law-adopted': {
      label: 'Law adopted',
      definition: 'A law, decree or rule that bears on the matter is adopted, signed or comes into force.',
      examples: ['Parliament passed a bill on assemblies in its third reading.'],
      crosswalk: { huridocs: 'Intervention' },
    },
    'law-withdrawn': {
      label: 'Law withdrawn',
      definition: 'A law, bill, decree or rule is dropped, repealed, struck down or put off.',
      examples: ['The government shelved the pension bill.'],
      crosswalk: { plover: 'CONCEDE', massMobilization: 'accomodation', huridocs: 'Intervention' },
    },
    concession: {
      label: 'Concession',
      definition: 'Those addressed give in, wholly or in part: pay is raised, a plan is changed, talks are agreed.',
      examples: [
        'The company agreed to reinstate the drivers.',
        'The minister met the strikers and promised back pay.',
      ],
      crosswalk: { plover: 'CONCEDE', massMobilization: 'accomodation', huridocs: 'Intervention' },
    },
    compensation: {
      label: 'Compensation',
      definition: 'Money or goods are paid or awarded to those who suffered.',
      examples: ['The court awarded the family 30,000 euros.'],
      crosswalk: { plover: 'CONCEDE', massMobilization: 'accomodation', huridocs: 'Intervention' },
    },
    sanction: {
      label: 'Sanction',
      definition:
        'A government or body punishes another government, body or official: assets frozen, entry refused, membership suspended.',
      examples: ['The union froze the assets of four generals.', 'Two officers were reprimanded.'],
      crosswalk: { plover: 'SANCTION', huridocs: 'Intervention' },
    },
    'appeal-made': {
      label: 'Appeal made',
      definition:
        'A body, a government or the people concerned formally call on somebody to act, or take the matter to a court.',
      examples: [
        'Amnesty International urged the prosecutor to act.',
        'Her lawyers have taken the case to Strasbourg.',
      ],
      notWhen: 'The demand is made by the assembly itself (demand).',
      crosswalk: { plover: 'REQUEST/change', huridocs: 'Intervention' },
    },
    condemnation: {
      label: 'Condemnation',
      definition: 'A government, a body or a person of standing publicly condemns what happened.',
      examples: ['The Council of Europe condemned the arrests.'],
      notWhen: 'Those who suffered or protest condemn it: that is a statement.',
      crosswalk: { plover: 'ACCUSE/disapprove', huridocs: 'Intervention' },
    },
    'asylum-granted': {
      label: 'Asylum granted',
      definition: 'Protection is given to somebody who fled: asylum, a visa, shelter, evacuation.',
      examples: ['Canada took in 22 of the men.'],
      crosswalk: { plover: 'AID', huridocs: 'Intervention' },
    },
    curfew: {
      label: 'Curfew',
      definition: 'People are told to stay indoors, or a state of emergency or martial law is declared.',
      examples: ['A night curfew was imposed on the capital.'],
      crosswalk: { plover: 'COERCE/curfew', huridocs: 'Intervention' },
    },
    deployment: {
      label: 'Deployment',
      definition: 'Police or troops are sent to a place because of what happens there.',
      examples: ['The army sent 500 men to the province after the riots.'],
      notWhen: 'Police stand by at one assembly: authorities of that assembly.',
      crosswalk: { plover: 'MOBILIZE/police', huridocs: 'Intervention' },
    },
    'other-response': {
      label: 'Other response',
      definition: 'An act in answer that is named and is none of the above.',
      examples: ['The ambassador was summoned.', 'A day of mourning was declared.'],
      crosswalk: { huridocs: 'Intervention' },
    },
  },
} as const satisfies ClassEntry

export type ResponseKind = keyof typeof RESPONSE.kinds
