const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Adjectives of nations, peoples and faiths. Before a title or a role they are no part of a name; in the plural they are a group. */
export const DEMONYMS: ReadonlySet<string> = words(`
  afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani bahraini
  bangladeshi basque belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian catalan chechen
  chilean chinese christian colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian english eritrean estonian
  ethiopian european filipino finnish french georgian german ghanaian greek guatemalan haitian hindu honduran hungarian icelandic indian indonesian
  iranian iraqi irish israeli italian jamaican japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz laotian latvian
  lebanese liberian libyan lithuanian macedonian malaysian malian maltese mexican moldovan mongolian montenegrin moroccan mozambican muslim
  namibian nepalese nepali nicaraguan nigerian norwegian omani orthodox pakistani palestinian panamanian paraguayan peruvian polish portuguese
  protestant catholic qatari romanian russian rwandan salvadoran saudi scottish senegalese serbian serb shia shiite sikh singaporean slovak
  slovenian somali spanish sudanese sunni swedish swiss syrian taiwanese tajik tamil tanzanian thai tibetan tunisian turkish turkmen ugandan
  ukrainian uruguayan uyghur uighur uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean soviet western eastern northern southern
  latin black white gay lesbian transgender lgbt queer democratic republican conservative liberal labour communist socialist`)

/** States and some great cities, lower-case, single words or joined with a hyphen. Enough to know a place; the gazetteer knows the rest. */
export const NATIONS: ReadonlySet<string> = words(`
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil
  britain bulgaria burkina burma cambodia cameroon canada chad chechnya chile china colombia congo crimea croatia cuba cyprus czechia denmark
  ecuador egypt england eritrea estonia ethiopia europe finland france gambia gaza georgia germany ghana greece guatemala guinea haiti honduras
  hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kashmir kazakhstan kenya kosovo kuwait kyrgyzstan laos
  latvia lebanon liberia libya lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mexico moldova
  mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama
  paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan
  swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tunisia turkey turkmenistan uganda ukraine uruguay
  uzbekistan venezuela vietnam wales yemen zambia zimbabwe africa asia america caucasus balkans siberia catalonia
  moscow petersburg london paris berlin madrid rome vienna warsaw kyiv kiev minsk istanbul ankara athens cairo tehran baghdad damascus beirut
  jerusalem kabul islamabad karachi lahore delhi mumbai dhaka colombo kathmandu rangoon yangon bangkok hanoi jakarta manila beijing shanghai
  tokyo seoul pyongyang taipei sydney melbourne nairobi lagos abuja accra kampala kigali harare johannesburg pretoria khartoum
  tripoli tunis algiers rabat casablanca mogadishu washington chicago boston philadelphia detroit houston dallas atlanta miami seattle
  toronto montreal ottawa caracas bogota lima quito santiago brasilia havana brussels geneva strasbourg oslo stockholm copenhagen
  helsinki tallinn riga vilnius prague budapest bucharest sofia belgrade zagreb sarajevo skopje tbilisi yerevan baku tashkent almaty astana
  california texas florida ohio michigan nevada pennsylvania virginia arizona colorado wisconsin minnesota iowa kansas missouri oregon
  alabama louisiana tennessee kentucky oklahoma arkansas mississippi connecticut massachusetts maryland delaware illinois indiana nebraska
  montana idaho utah wyoming alaska hawaii vermont maine ontario quebec xinjiang`)

/** Places of two words, lower-case. */
export const NATION_PAIRS: ReadonlySet<string> = new Set(
  `hong kong|new york|new zealand|south africa|saudi arabia|sri lanka|north korea|south korea|united kingdom|united states|puerto rico|los angeles
  |san francisco|tel aviv|st. petersburg|saint petersburg|costa rica|el salvador|new delhi|west bank|gaza strip|northern ireland|new jersey|new mexico
  |new south|south wales|czech republic|sierra leone|ivory coast|south sudan|west virginia|north carolina|south carolina|north dakota|south dakota
  |new hampshire|new orleans|las vegas|san diego|san antonio|rhode island|burkina faso|cape town|addis ababa|buenos aires|rio janeiro
  |são paulo|sao paulo|mexico city|phnom penh|kuala lumpur|tierra fuego|papua new|east jerusalem|east timor|latin america|central asia|middle east
  |north america|south america|el paso|nizhny novgorod|saint louis|st. louis|tiananmen square|red square|st. paul|baton rouge|new england
  |british columbia|nova scotia|south australia|western australia|new brunswick|south ossetia`.split(/\s*\|/),
)
