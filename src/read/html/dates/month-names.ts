/**
 * Month names and their short forms by language, from January on; months are set apart by a bar, the forms of one month by
 * spaces. Source: CLDR 45, the names of the Gregorian months with and without inflection, and the short forms that
 * newspapers use beside them.
 */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sep sept | october oct | november nov | december dec',
  'en-GB':
    'january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sept | october oct | november nov | december dec',
  de: 'januar jan jän jänner feber | februar feb | märz mär mrz | april apr | mai | juni jun | juli jul | august aug | september sep sept | oktober okt | november nov | dezember dez',
  'de-AT':
    'jänner jän | februar feb | märz mär | april apr | mai | juni jun | juli jul | august aug | september sep | oktober okt | november nov | dezember dez',
  fr: 'janvier janv jan | février févr fevrier fév fev | mars | avril avr | mai | juin | juillet juil | août aout | septembre sept | octobre oct | novembre nov | décembre déc decembre',
  es: 'enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago | septiembre sept setiembre set | octubre oct | noviembre nov | diciembre dic',
  it: 'gennaio gen | febbraio feb | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug | agosto ago | settembre set sett | ottobre ott | novembre nov | dicembre dic',
  pt: 'janeiro jan | fevereiro fev | março mar marco | abril abr | maio mai | junho jun | julho jul | agosto ago | setembro set | outubro out | novembro nov | dezembro dez',
  'pt-BR':
    'janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto ago | setembro set | outubro out | novembro nov | dezembro dez',
  nl: 'januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul | augustus aug | september sep | oktober okt | november nov | december dec',
  ru: 'январь января янв | февраль февраля февр фев | март марта мар | апрель апреля апр | май мая | июнь июня июн | июль июля июл | август августа авг | сентябрь сентября сент сен | октябрь октября окт | ноябрь ноября нояб ноя | декабрь декабря дек',
  uk: 'січень січня січ | лютий лютого лют | березень березня бер | квітень квітня квіт | травень травня трав | червень червня черв | липень липня лип | серпень серпня серп | вересень вересня вер | жовтень жовтня жовт | листопад листопада лист | грудень грудня груд',
  pl: 'styczeń stycznia sty | luty lutego lut | marzec marca mar | kwiecień kwietnia kwi | maj maja | czerwiec czerwca cze | lipiec lipca lip | sierpień sierpnia sie | wrzesień września wrz | październik października paź | listopad listopada lis | grudzień grudnia gru',
  cs: 'leden ledna led | únor února úno | březen března bře | duben dubna dub | květen května kvě | červen června čvn | červenec července čvc | srpen srpna srp | září zář | říjen října říj | listopad listopadu lis | prosinec prosince pro',
  sk: 'január januára jan | február februára feb | marec marca mar | apríl apríla apr | máj mája | jún júna | júl júla | august augusta aug | september septembra sep | október októbra okt | november novembra nov | december decembra dec',
  sl: 'januar jan | februar feb | marec mar | april apr | maj | junij jun | julij jul | avgust avg | september sep | oktober okt | november nov | december dec',
  hr: 'siječanj siječnja sij | veljača veljače velj | ožujak ožujka ožu | travanj travnja tra | svibanj svibnja svi | lipanj lipnja lip | srpanj srpnja srp | kolovoz kolovoza kol | rujan rujna ruj | listopad listopada lis | studeni studenoga stu | prosinac prosinca pro',
  'sr-Latn':
    'januar jan | februar feb | mart mar | april apr | maj | jun | jul | avgust avg | septembar sep | oktobar okt | novembar nov | decembar dec',
  sr: 'јануар јан | фебруар феб | март мар | април апр | мај | јун | јул | август авг | септембар сеп | октобар окт | новембар нов | децембар дец',
  bs: 'januar jan | februar feb | mart mar | april apr | maj | juni jun | juli jul | august aug | septembar sep | oktobar okt | novembar nov | decembar dec',
  mk: 'јануари јан | февруари фев | март мар | април апр | мај | јуни јун | јули јул | август авг | септември сеп | октомври окт | ноември ное | декември дек',
  bg: 'януари | февруари | март | април | май | юни | юли | август | септември | октомври | ноември | декември',
  be: 'студзень студзеня сту | люты лютага лют | сакавік сакавіка сак | красавік красавіка кра | май мая | чэрвень чэрвеня чэр | ліпень ліпеня ліп | жнівень жніўня жні | верасень верасня вер | кастрычнік кастрычніка кас | лістапад лістапада ліс | снежань снежня сне',
  tr: 'ocak oca | şubat şub | mart mar | nisan nis | mayıs may | haziran haz | temmuz tem | ağustos ağu | eylül eyl | ekim eki | kasım kas | aralık ara',
  az: 'yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl | avqust avq | sentyabr sen | oktyabr okt | noyabr noy | dekabr dek',
  sv: 'januari jan | februari feb | mars | april apr | maj | juni | juli | augusti aug | september sep | oktober okt | november nov | december dec',
  da: 'januar jan | februar feb | marts mar | april apr | maj | juni jun | juli jul | august aug | september sep | oktober okt | november nov | december dec',
  nb: 'januar jan | februar feb | mars mar | april apr | mai | juni jun | juli jul | august aug | september sep | oktober okt | november nov | desember des',
  nn: 'januar jan | februar feb | mars mar | april apr | mai | juni jun | juli jul | august aug | september sep | oktober okt | november nov | desember des',
  fi: 'tammikuu tammikuuta tammi | helmikuu helmikuuta helmi | maaliskuu maaliskuuta maalis | huhtikuu huhtikuuta huhti | toukokuu toukokuuta touko | kesäkuu kesäkuuta kesä | heinäkuu heinäkuuta heinä | elokuu elokuuta elo | syyskuu syyskuuta syys | lokakuu lokakuuta loka | marraskuu marraskuuta marras | joulukuu joulukuuta joulu',
  et: 'jaanuar jaan | veebruar veebr | märts | aprill apr | mai | juuni | juuli | august aug | september sept | oktoober okt | november nov | detsember dets',
  lv: 'janvāris janv | februāris febr | marts | aprīlis apr | maijs | jūnijs jūn | jūlijs jūl | augusts aug | septembris sept | oktobris okt | novembris nov | decembris dec',
  lt: 'sausis sausio | vasaris vasario | kovas kovo | balandis balandžio | gegužė gegužės | birželis birželio | liepa liepos | rugpjūtis rugpjūčio | rugsėjis rugsėjo | spalis spalio | lapkritis lapkričio | gruodis gruodžio',
  hu: 'január jan | február febr | március márc | április ápr | május máj | június jún | július júl | augusztus aug | szeptember szept | október okt | november nov | december dec',
  ro: 'ianuarie ian | februarie feb | martie mar | aprilie apr | mai | iunie iun | iulie iul | august aug | septembrie sept | octombrie oct | noiembrie nov | decembrie dec',
  el: 'ιανουαρίου ιαν | φεβρουαρίου φεβ | μαρτίου μαρ | απριλίου απρ | μαΐου μαΐ | ιουνίου ιουν | ιουλίου ιουλ | αυγούστου αυγ | σεπτεμβρίου σεπ | οκτωβρίου οκτ | νοεμβρίου νοε | δεκεμβρίου δεκ',
  id: 'januari jan | februari feb | maret mar | april apr | mei | juni jun | juli jul | agustus agu | september sep | oktober okt | november nov | desember des',
  ms: 'januari jan | februari feb | mac | april apr | mei | jun | julai jul | ogos ogo | september sep | oktober okt | november nov | disember dis',
  ar: 'يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر',
  fa: 'ژانویه ژانویهٔ | فوریه فوریهٔ | مارس | آوریل | مه مهٔ | ژوئن | ژوئیه ژوئیهٔ | اوت | سپتامبر | اکتبر | نوامبر | دسامبر',
  ur: 'جنوری | فروری | مارچ | اپریل | مئی | جون | جولائی | اگست | ستمبر | اکتوبر | نومبر | دسمبر',
  he: 'ינואר ינו׳ | פברואר פבר׳ | מרץ | אפריל אפר׳ | מאי | יוני | יולי | אוגוסט אוג׳ | ספטמבר ספט׳ | אוקטובר אוק׳ | נובמבר נוב׳ | דצמבר דצמ׳',
  hi: 'जनवरी जन॰ | फ़रवरी फ़र॰ | मार्च | अप्रैल | मई | जून | जुलाई जुल॰ | अगस्त अग॰ | सितंबर सित॰ | अक्टूबर अक्टू॰ | नवंबर नव॰ | दिसंबर दिस॰',
  bn: 'জানুয়ারি জানু | ফেব্রুয়ারি ফেব | মার্চ | এপ্রিল এপ্রি | মে | জুন | জুলাই জুল | আগস্ট আগ | সেপ্টেম্বর সেপ্ট সেপ | অক্টোবর অক্টো | নভেম্বর নভে | ডিসেম্বর ডিসে',
  mr: 'जानेवारी जाने | फेब्रुवारी फेब्रु | मार्च | एप्रिल एप्रि | मे | जून | जुलै | ऑगस्ट ऑग | सप्टेंबर सप्टें | ऑक्टोबर ऑक्टो | नोव्हेंबर नोव्हें | डिसेंबर डिसें',
  ne: 'जनवरी | फेब्रुअरी | मार्च | अप्रिल | मे | जुन | जुलाई | अगस्ट | सेप्टेम्बर | अक्टोबर | नोभेम्बर | डिसेम्बर',
  gu: 'જાન્યુઆરી જાન્યુ | ફેબ્રુઆરી ફેબ્રુ | માર્ચ | એપ્રિલ | મે | જૂન | જુલાઈ | ઑગસ્ટ | સપ્ટેમ્બર સપ્ટે | ઑક્ટોબર ઑક્ટો | નવેમ્બર નવે | ડિસેમ્બર ડિસે',
  ta: 'ஜனவரி ஜன | பிப்ரவரி பிப் | மார்ச் மார் | ஏப்ரல் ஏப் | மே | ஜூன் | ஜூலை | ஆகஸ்ட் ஆக | செப்டம்பர் செப் | அக்டோபர் அக் | நவம்பர் நவ | டிசம்பர் டிச',
  te: 'జనవరి జన | ఫిబ్రవరి ఫిబ్ర | మార్చి | ఏప్రిల్ ఏప్రి | మే | జూన్ | జులై | ఆగస్టు ఆగ | సెప్టెంబర్ సెప్టెం | అక్టోబర్ అక్టో | నవంబర్ నవం | డిసెంబర్ డిసెం',
  kn: 'ಜನವರಿ ಜನ | ಫೆಬ್ರವರಿ ಫೆಬ್ರ | ಮಾರ್ಚ್ | ಏಪ್ರಿಲ್ ಏಪ್ರಿ | ಮೇ | ಜೂನ್ | ಜುಲೈ | ಆಗಸ್ಟ್ ಆಗ | ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ | ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ | ನವೆಂಬರ್ ನವೆಂ | ಡಿಸೆಂಬರ್ ಡಿಸೆಂ',
  ml: 'ജനുവരി ജനു | ഫെബ്രുവരി ഫെബ്രു | മാർച്ച് മാർ | ഏപ്രിൽ ഏപ്രി | മേയ് | ജൂൺ | ജൂലൈ | ഓഗസ്റ്റ് ഓഗ | സെപ്റ്റംബർ സെപ്റ്റം | ഒക്ടോബർ ഒക്ടോ | നവംബർ നവം | ഡിസംബർ ഡിസം',
  si: 'දුරුතු | නවම් | මැදින් | බක් | වෙසක් | පොසොන් | ඇසළ | නිකිණි | බිනර | වප් | ඉල් | උඳුවප්',
  ka: 'იანვარი იან | თებერვალი თებ | მარტი მარ | აპრილი აპრ | მაისი მაი | ივნისი ივნ | ივლისი ივლ | აგვისტო აგვ | სექტემბერი სექ | ოქტომბერი ოქტ | ნოემბერი ნოე | დეკემბერი დეკ',
  hy: 'հունվար հունվարի հնվ | փետրվար փետրվարի փտվ | մարտ մարտի մրտ | ապրիլ ապրիլի ապր | մայիս մայիսի մյս | հունիս հունիսի հնս | հուլիս հուլիսի հլս | օգոստոս օգոստոսի օգս | սեպտեմբեր սեպտեմբերի սեպ | հոկտեմբեր հոկտեմբերի հոկ | նոյեմբեր նոյեմբերի նոյ | դեկտեմբեր դեկտեմբերի դեկ',
  kk: 'қаңтар қаң | ақпан ақп | наурыз нау | сәуір сәу | мамыр мам | маусым мау | шілде шіл | тамыз там | қыркүйек қыр | қазан қаз | қараша қар | желтоқсан жел',
  uz: 'yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl | avgust avg | sentabr sen | oktabr okt | noyabr noy | dekabr dek',
  sq: 'janar jan | shkurt shk | mars mar | prill pri | maj | qershor qer | korrik korr | gusht gush | shtator sht | tetor tet | nëntor nën | dhjetor dhj',
  is: 'janúar jan | febrúar feb | mars mar | apríl apr | maí | júní jún | júlí júl | ágúst ágú | september sep | október okt | nóvember nóv | desember des',
  ca: 'gener gen | febrer febr | març | abril d’abril abr d’abr | maig | juny | juliol jul | agost d’agost ag d’ag | setembre set | octubre d’octubre oct d’oct | novembre nov | desembre des',
  gl: 'xaneiro xan | febreiro feb | marzo mar | abril abr | maio | xuño | xullo xul | agosto ago | setembro set | outubro out | novembro nov | decembro dec',
  eu: 'urtarrila urt | otsaila ots | martxoa mar | apirila api | maiatza mai | ekaina eka | uztaila uzt | abuztua abu | iraila ira | urria urr | azaroa aza | abendua abe',
  ga: 'eanáir ean | feabhra feabh | márta | aibreán aib | bealtaine beal | meitheamh meith | iúil | lúnasa lún | mfómh | dfómh | samhain samh | nollaig noll',
  cy: 'ionawr ion | chwefror chw chwef | mawrth maw | ebrill ebr | mai | mehefin meh | gorffennaf gor gorff | awst | medi | hydref hyd | tachwedd tach | rhagfyr rhag',
  sw: 'januari jan | februari feb | machi mac | aprili apr | mei | juni jun | julai jul | agosti ago | septemba sep | oktoba okt | novemba nov | desemba des',
  af: 'januarie jan | februarie feb | maart mrt | april apr | mei | junie jun | julie jul | augustus aug | september sep | oktober okt | november nov | desember des',
  tl: 'enero ene | pebrero peb | marso mar | abril abr | mayo may | hunyo hun | hulyo hul | agosto ago | setyembre set | oktubre okt | nobyembre nob | disyembre dis',
  so: 'jannaayo janaayo jan | febraayo feb | maarso mar | abriil abr | maayo may | juun jun | luulyo lul | ogosto agosto ogs | sebteembar sebtembar seb | oktoobar okt | noofeembar nof | diseembar dis',
  am: 'ጃንዋሪ ጃን | ፌብሩዋሪ ፌብ | ማርች | ኤፕሪል ኤፕሪ | ሜይ | ጁን | ጁላይ | ኦገስት ኦገስ | ሴፕቴምበር ሴፕቴ | ኦክቶበር ኦክቶ | ኖቬምበር ኖቬም | ዲሴምበር ዲሴም',
  my: 'ဇန်နဝါရီ ဇန် | ဖေဖော်ဝါရီ ဖေ | မတ် | ဧပြီ | မေ | ဇွန် | ဇူလိုင် ဇူ | ဩဂုတ် | စက်တင်ဘာ စက် | အောက်တိုဘာ အောက် | နိုဝင်ဘာ နို | ဒီဇင်ဘာ ဒီ',
  km: 'មករា | កុម្ភៈ | មីនា | មេសា | ឧសភា | មិថុនា | កក្កដា | សីហា | កញ្ញា | តុលា | វិច្ឆិកា | ធ្នូ',
  lo: 'ມັງກອນ ມ.ກ | ກຸມພາ ກ.ພ | ມີນາ ມ.ນ | ເມສາ ມ.ສ | ພຶດສະພາ ພ.ພ | ມິຖຸນາ ມິ.ຖ | ກໍລະກົດ ກ.ລ | ສິງຫາ ສ.ຫ | ກັນຍາ ກ.ຍ | ຕຸລາ ຕ.ລ | ພະຈິກ ພ.ຈ | ທັນວາ ທ.ວ',
}

/**
 * The number of the month (1 to 12) by its lower-case name. Where languages disagree (`listopad` is the tenth month in
 * Croatian and the eleventh in Polish) the language that comes first in the table wins.
 */
export const MONTHS: ReadonlyMap<string, number> = makeMonths()

function makeMonths(): ReadonlyMap<string, number> {
  const months = new Map<string, number>()
  for (const names of Object.values(LANGUAGES)) {
    names.split(' | ').forEach((forms, month) => {
      for (const form of forms.split(' ')) if (!months.has(form)) months.set(form, month + 1)
    })
  }
  return months
}
