import { phrases } from './phrases.ts'

/** What bound words do to an amount: leave its upper end open, its lower end open, or neither. */
export type Bound = 'over' | 'up-to' | 'about'

/** Before an amount. Several may follow each other ("well over", "perhaps at least"); the first that opens an end decides. */
export const BOUNDS_BEFORE = phrases<Bound>([
  [
    'over',
    'over|more than|at least|atleast|no fewer than|no less than|not fewer than|not less than|upwards of|upward of|north of|in excess of|' +
      'exceeding|exceeds|exceed|exceeded|above|beyond|greater than|better than|larger than|bigger than|higher than|a minimum of|minimum of|minimum|' +
      'topping|topped|surpassing|surpassed|as few as|as low as|not just|>|> =|≥|excess of',
  ],
  [
    'up-to',
    'up to|upto|as many as|as much as|as high as|at most|no more than|not more than|never more than|no greater than|fewer than|less than|lower than|smaller than|' +
      'under|below|nearly|almost|not quite|not even|just short of|short of|a maximum of|maximum of|maximum|max|<|< =|≤|virtually|' +
      'approaching|nearing',
  ],
  [
    'about',
    'about|around|roughly|approximately|approx|approx .|abt|circa|c .|ca .|ca|some|an estimated|estimated|estimated at|estimates of|est|est .|' +
      'close to|near|perhaps|maybe|possibly|probably|likely|something like|somewhere around|in the region of|in the neighborhood of|in the neighbourhood of|' +
      'on the order of|in the order of|in the vicinity of|only|just|exactly|precisely|a total of|total of|barely|hardly|scarcely|a mere|mere|fully|' +
      'an average of|average of|easily|more or less|slightly|well|far|a little|a bit|somewhat|considerably|significantly|much|way|many|~|≈|±|' +
      'anywhere from|quite possibly|a further',
  ],
])

/** Words that only lean on a bound behind them: alone they are no part of the expression ("well 300", "an 8"). */
export const LEANING = new Set(
  'well far much way many somewhat considerably significantly slightly just only easily likely'.split(' '),
)

/** Behind an amount. */
export const BOUNDS_BEHIND = phrases<Bound>([
  [
    'over',
    'or more|or even more|or possibly more|and up|and above|and over|and upwards|or over|or above|if not more|maybe more|perhaps more|possibly more|' +
      'plus|+|- plus|and counting|minimum|at least|at the least',
  ],
  ['up-to', 'or fewer|or less|or under|or below|at most|at the most|at maximum|maximum|max|tops'],
  [
    'about',
    'or so|or thereabouts|or thereabout|- or - so|odd|- odd|- some|- something|ish|- ish|some odd|approximately|approx',
  ],
])

/** Between two vague amounts: "hundreds, perhaps thousands", "dozens if not hundreds". */
export const RISING = phrases<true>([
  [
    true,
    'or|or even|or perhaps|or possibly|or maybe|to|and|and even|and perhaps|and possibly|and maybe|if not|even|perhaps|possibly|maybe|probably|' +
      ', or|, or even|, or perhaps|, or possibly|, or maybe|, if not|, even|, perhaps|, possibly|, maybe|, probably|, and perhaps|, and possibly|, and maybe|' +
      ', and even|, potentially|potentially|- if not|- perhaps|- possibly|- maybe|, and some say|, some say',
  ],
])

/** Words for nobody at all. "No" with its noun is for the sizes reader, which knows the nouns. */
export const NOTHING = phrases<true>([
  [true, 'no one|no - one|noone|nobody|none|not one|not a single|not a single one'],
])
