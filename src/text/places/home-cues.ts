/** Words by which reports betray the country they are written in and for. Set by hand. */
export const HOME_CUES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: 'sheriff sheriffs deputies trooper troopers freshman sophomore downtown interstate gop congressman congresswoman felony misdemeanor elementary parole county deputy attorney medicaid medicare fbi district ymca mph pickup indictment arraigned subdivision turnpike commissioners touchdown varsity statewide ap pta',
    GB: 'magistrates crown constable councillor councillors constabulary mps tory nhs borough pensioner gcse whilst tarmac bbc pc dc lorry petrol mp councils neighbourhood',
    CA: 'rcmp mpp mla opp premier provincial mpps ctv cbc loonie hydro riding',
    IE: 'garda gardai td taoiseach dail',
    AU: 'mlas ute nrl afl shire queenslander abc centrelink',
    IN: 'crore lakh lakhs crores bjp panchayat lok sabha',
    NZ: 'maori kiwi',
    ZA: 'anc rand rands',
    RU: 'duma kremlin ruble rubles interfax tass oblast',
    IL: 'knesset idf shekel shekels',
    KE: 'kanu shilling shillings',
  }).flatMap(([country, words]) => words.split(' ').map((word) => [word, country] as const)),
)
