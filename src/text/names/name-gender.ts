import { GIVEN_NAMES } from './given-names.ts'

const WOMEN: ReadonlySet<string> = new Set(
  `abigail adele alice alison angel ann anne annie astrid ayesha barbara beth betty brenda carmen carol caroline catherine charlotte chloe christine
  claire cynthia daisy dawn deborah denise diane dorothy elaine eleanor elisabeth elizabeth ellen emily esther ethel evelyn frances gladys grace greta
  hannah harriet heather heidi helen hillary holly ingrid irene isabel jackie jacqueline jane janet janice jean jennifer jessica jill joan josephine joy
  joyce judith judy julie karen karin kate katherine kathleen kathryn kathy katie kay keiko kelly kirsten kim kristen laurie lauren leslie lily linda
  lindsey liz lois lorraine louise lucy lynn madeleine maureen margaret marie marion marjorie mary maryam maude may megan melanie meredith michele michelle
  miriam mona nadezhda nancy naomi natalie nicole olive pat patrice peggy penny phyllis priscilla rachel rose rosemary ruth sally sarah serene sharon
  sheila shirley simone sophie stacey stephanie sue susan suzanne tamar theresa tracy ursula valerie vivian wendy winnie yasmin yoshiko yvonne zainab zoe
  agnès amal asif-bano candice carrie chantal cher christabel dilma doris edith eileen fern gail ginger gwen hope inés iris jo jodie june kamala lam laverne
  liubov madonna maud mildred muriel myrtle nicola noor oprah pearl rosalind ruby sian soledad stacy sunny thelma tsai veronique violet`.split(
    /\s+/,
  ),
)
const MEN_IN_A: ReadonlySet<string> = new Set(
  'luca ilya nikita joshua mustafa hamza kumara garcia akira andrea musa isa moussa kota yahya issa zakaria ezra elisha danila gavrila nikola sasha'.split(
    ' ',
  ),
)
const FEMALE_TITLE = /^(?:mrs|ms|miss|lady|queen|princess|sister|dame|baroness|madame|mme)\b/i
const MALE_TITLE = /^(?:mr|sir|lord|king|prince|father|brother|pope|sheikh|imam)\b/i
const FEMALE_ROLE =
  /woman\b|\b(?:actress|mother|daughter|wife|widow|sister|girl|nun|queen|princess|aunt|grandmother)\b/i
const MALE_ROLE =
  /(?:^|[^o])man\b|\b(?:father|son|husband|widower|brother|boy|monk|priest|king|prince|uncle|bishop|archbishop|imam|grandfather)\b/i

/** Whether a person's name or role tells a woman or a man; `undefined` when neither does. */
export function nameGender(name: string, role = ''): 'woman' | 'man' | undefined {
  if (FEMALE_TITLE.test(role) || FEMALE_ROLE.test(role)) return 'woman'
  if (MALE_TITLE.test(role) || MALE_ROLE.test(role)) return 'man'
  const given = name.toLowerCase().split(/[ -]/, 1)[0] ?? ''
  if (!name.includes(' ')) return undefined
  if (WOMEN.has(given)) return 'woman'
  if (given.endsWith('a') && given.length > 2 && !MEN_IN_A.has(given)) return 'woman'
  return GIVEN_NAMES.has(given) ? 'man' : undefined
}
