import { easter, fixed, type Occasion } from './occasion.ts'

const DAY = '{ day | }'

/** Feasts of the churches and of the year. */
export const FEASTS: readonly Occasion[] = [
  { name: "New Year's Day", shape: "new { year | years } { 's | } day", day: fixed(1, 1) },
  { name: "New Year's Eve", shape: "new { year | years } { 's | } eve", day: fixed(12, 31) },
  { name: 'Orthodox Christmas', shape: `orthodox christmas ${DAY}`, day: fixed(1, 7) },
  { name: 'Epiphany', shape: 'feast of the epiphany', day: fixed(1, 6) },
  { name: "Valentine's Day", shape: "{ st. | st . | saint | } { valentine 's | valentines } day", day: fixed(2, 14) },
  { name: "St. Patrick's Day", shape: "{ st . | st | saint } { patrick 's | patricks } day", day: fixed(3, 17) },
  { name: "April Fools' Day", shape: "april { fools | fool } { ' | 's | } day", day: fixed(4, 1) },
  { name: 'Ash Wednesday', shape: 'ash wednesday', day: easter(-46) },
  { name: 'Palm Sunday', shape: 'palm sunday', day: easter(-7) },
  { name: 'Maundy Thursday', shape: '{ maundy | holy } thursday', day: easter(-3) },
  { name: 'Good Friday', shape: 'good friday', day: easter(-2) },
  { name: 'Holy Saturday', shape: 'holy saturday', day: easter(-1) },
  { name: 'Easter', shape: '{ easter | easter sunday | easter day }', day: easter(0) },
  { name: 'Easter Monday', shape: 'easter monday', day: easter(1) },
  { name: 'Ascension Day', shape: 'ascension day', day: easter(39) },
  { name: 'Whit Monday', shape: '{ whit | pentecost } monday', day: easter(50) },
  { name: 'Pentecost', shape: '{ pentecost | whit } sunday', day: easter(49) },
  { name: 'Corpus Christi', shape: 'feast of corpus christi', day: easter(60) },
  { name: 'Orthodox Easter', shape: 'orthodox easter { sunday | }', day: { kind: 'orthodox-easter', plus: 0 } },
  { name: 'Halloween', shape: "{ halloween | hallowe ' en }", day: fixed(10, 31) },
  { name: "All Saints' Day", shape: "all saints { ' | } day", day: fixed(11, 1) },
  { name: "All Souls' Day", shape: "all souls { ' | } day", day: fixed(11, 2) },
  { name: 'Guy Fawkes Night', shape: '{ guy fawkes | bonfire } { night | day }', day: fixed(11, 5) },
  { name: 'Christmas Eve', shape: 'christmas eve', day: fixed(12, 24) },
  { name: 'Christmas', shape: `christmas ${DAY}`, day: fixed(12, 25) },
  { name: 'Boxing Day', shape: 'boxing day', day: fixed(12, 26) },
]
