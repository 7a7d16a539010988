import { nounEntries, pluralEntries, type Noun } from './noun.ts'

/** Nouns for places and things. The things are those whose ending would make them people (papers, members' seats). */
export const THING_NOUNS: readonly (readonly [string, Noun])[] = [
  ...nounEntries(
    'places',
    0,
    'city town village hamlet country nation province state region district area site place location neighbourhood neighborhood ' +
      'suburb municipality county capital prefecture governorate canton borough ward parish township settlement constituency island ' +
      'continent street square venue university school college campus station church mosque synagogue temple hospital clinic prison ' +
      'jail camp factory plant mine port airport border crossing checkpoint intersection junction bridge road highway route ' +
      'park stadium market embassy consulate spot point-of-entry locality community precinct slum republic territory department-store',
  ),
  ...pluralEntries('places', 0, 'parts locations'),
  ...nounEntries(
    'things',
    0,
    'vehicle car truck bus coach lorry van taxi cab motorcycle motorbike bike bicycle scooter tractor boat ship vessel ferry kayak canoe ' +
      'plane aircraft jet helicopter tank train tram float horse sheep cow animal dog cat bird elephant container trailer tanker wagon ' +
      'caravan armoured-vehicle rv pickup suv minibus kiosk',
  ),
  ...nounEntries(
    'things',
    0,
    'seat tent banner poster placard sign flag flyer leaflet pamphlet flower balloon candle cross coffin grave cap letter paper newspaper ' +
      'document statement order number center centre quarter corner tower river computer offer power matter chapter counter meter ' +
      'barrier bunker shelter router server factor door floor sector error mirror motor reactor corridor element event incident ' +
      'apartment department government investment payment agreement argument experiment instrument moment monument movement ' +
      'parliament segment patent accident cent content comment shipment grant restaurant house home building shop store hotel office ' +
      'business company firm group organisation organization association union party team club bank signature vote ballot job post ' +
      'rally protest march demonstration strike vigil riot sit-in gathering event action meeting clash attack bombing explosion ' +
      'blast bomb shell rocket missile grenade bullet shot round gun rifle weapon knife stone brick tyre tire fire reason demand ' +
      'charge count case law bill rule complaint lawsuit petition report story article book film video photo picture image tweet ' +
      'message email call question answer issue problem option choice step way kind type sort form part section piece item ' +
      'goal game match win loss point set series season race round lap prize award medal title record song concert show performance ' +
      'language religion faith culture tribe clan branch floor room bed table chair bag box barrel bottle can tree crop plot farm ' +
      'field ranch plantation tonne litre gallon hectare acre share bond unit product project programme program plan proposal ' +
      'measure policy reform amendment clause article line track lane mile-marker stop side end front camera phone drone laptop ' +
      'account website page letter copy sample test dose vaccine infection virus case border-post corner trip tour visit flight ' +
      'mission operation raid patrol convoy column truckload busload term mandate chance occasion time-zone faction front wing ' +
      'institution outlet channel network newspaper quarter layer level grade generation majority minority sale deal loan debt ' +
      'scissor trouser plan loan slogan organ ocean scan bean sedan titan artesian van caravan dollar-bill note coin banknote stake hurdle ordeal',
  ),
  ...nounEntries('things', 0, 'percentage-point'),
]
