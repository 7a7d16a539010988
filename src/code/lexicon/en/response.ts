import { rowsOf } from '../entry.ts'

const { noun, verb, adjective } = rowsOf('response')

/** Words for what authorities, courts and others do in answer to an assembly or a violation. Kinds are those of the codebook. */
export const RESPONSE_WORDS = [
  ...verb(
    'permit',
    'permit / authorise / authorize / allow / approve / sanction / grant permission / give permission',
    {
      subject: ['official', 'police', 'court'],
      weak: true,
      with: 'rally march protest demonstration gathering parade procession picket vigil',
    },
  ),
  ...noun('permit', 'permit / permission', {
    weak: true,
    with: 'rally march protest demonstration gathering parade procession picket',
  }),
  ...verb('refusal', 'refuse / reject / deny / dismiss / turn down / rule out', {
    subject: ['official', 'police', 'court'],
    weak: true,
    with: 'demand permission permit request application call appeal resign petition',
  }),
  ...verb(
    'investigation-opened',
    'investigate / probe / look into / open|launch|begin|order|start|set investigation|inquiry|probe|enquiry',
    { weak: true, without: 'journalist reporter cause fault accident electrical crash' },
  ),
  ...verb(
    'investigation-opened',
    'approve|order|announce|launch|open a|an investigation|inquiry|probe|enquiry / sign off on',
  ),
  ...noun(
    'investigation-opened',
    'investigation / inquiry / enquiry / probe / murder inquiry / criminal case / inquest / fact-finding mission',
    { without: 'space mars accident crash air fire' },
  ),
  ...verb('charge', 'charge / indict / accuse formally / book / arraign / press charge|charges / file charge|charges', {
    object: ['person', 'crowd', 'police', 'armed', 'official'],
    without: 'fee price battery at customer rate interest extra toll that',
  }),
  ...noun('charge', 'indictment / criminal charge / arraignment'),
  ...noun('charge', 'charge', {
    weak: true,
    with: 'murder terrorism assault court prosecutor police riot indict face treason convict guilty offence offense count felony',
    without: 'lathi baton cane fee service extra free battery',
  }),
  ...noun('trial', 'trial / court hearing / retrial / court-martial / court martial / guilty plea', {
    with: 'court judge jury murder charge guilty verdict prosecutor prosecution defendant accuse lawyer convict plead acquit case defence defense',
    without: 'clinical drug vaccine medical test field free time qualifying pilot patient dose error',
  }),
  ...noun('trial', 'hearing', { weak: true, with: 'court judge trial case bail' }),
  ...verb(
    'trial',
    'go on trial / stand trial / plead guilty / plead not guilty / appear in court / put on trial / try'.replace(
      ' / try',
      '',
    ),
  ),
  ...verb('sentence', 'find * guilty'),
  ...verb('sentence', 'sentence / convict', {
    object: ['person', 'crowd', 'police', 'armed', 'official'],
  }),
  ...noun('sentence', 'conviction', {
    with: 'court judge jury guilty murder rape crime criminal prison jail sentence charge appeal prosecutor prosecution police officer overturn quash attack killing',
    without: 'political strong religious deep',
  }),
  ...noun(
    'sentence',
    'prison sentence / jail term / prison term / death sentence / life sentence / guilty verdict / verdict / sentencing / jail sentence / suspended sentence',
    { without: 'political strong religious deep' },
  ),
  ...verb('sentence', 'jail / imprison', {
    object: ['person', 'crowd', 'police', 'armed', 'official'],
    with: 'court judge tribunal year month sentence life',
  }),
  ...verb('sentence', 'acquit / exonerate', { object: ['person'] }),
  ...verb('release', 'release / free / set free / set at liberty / bail / pardon / amnesty', {
    object: ['person', 'crowd', 'police', 'armed', 'official'],
    needs: 'object',
    without:
      'statement report album film figure data video document result poll survey study book email transcript tax return plan list ad memo letter name detail footage photo picture image recording',
  }),
  ...noun('release', 'release', {
    weak: true,
    with: 'prisoner detainee hostage bail jail prison custody activist journalist arrested detain',
    without: 'press news album film video',
  }),
  ...noun('release', 'pardon / amnesty', { without: 'international' }),
  ...verb('resignation', 'resign / step down / quit / stand down', {
    weak: true,
    with: 'protest protester demand scandal pressure demonstration call outrage riot killing police opposition uprising revolt anger demonstrator criticism',
    subject: ['official', 'person', 'police', 'body'],
    needs: 'subject',
  }),
  ...noun('resignation', 'resignation / ouster', {
    without: 'inquiry probe hearing trial witness investigation rumour rumor',
  }),
  ...verb(
    'law-adopted',
    'legalise / legalize / criminalise / criminalize / decriminalise / decriminalize / outlaw / enact / sign into law / pass law|bill|legislation / adopt law|bill|legislation|resolution / approve law|bill|legislation / sign decree|law|bill / pass senate|house|parliament|congress|legislature|chamber|assembly',
  ),
  ...verb(
    'law-withdrawn',
    'repeal / withdraw bill|law|legislation|decree / scrap law|bill|plan|tax / revoke law|decree|licence / abolish / annul / overturn law|ban / lift * ban|curfew|restriction|restrictions|emergency|lockdown / shelve / announce withdrawal|repeal',
  ),
  ...noun('law-withdrawn', 'repeal / withdrawal of the bill / bill withdrawal'),
  ...verb(
    'concession',
    'concede / give in / back down / accede / yield / relent / bow to / agree to / meet demand|demands / accept demand|demands / cave in / promise to',
    {
      subject: ['official', 'police', 'court'],
      weak: true,
      with: 'demand protest protester demonstration strike striker union reform raise call',
    },
  ),
  ...noun('concession', 'concession', {
    weak: true,
    without: 'stand price ticket golf speech election candidate trade',
  }),
  ...verb('compensation', 'compensate / pay compensation / pay damages'),
  ...noun('compensation', 'compensation / reparation', { without: 'executive ceo package worker' }),
  ...verb('sanction', 'suspend from / impose sanction|sanctions / sanction / blacklist / discipline', {
    weak: true,
    subject: ['official', 'police', 'court', 'body'],
    with: 'police officer official sanctions duty right abuse protest',
  }),
  ...noun('sanction', 'sanctions / economic sanctions / suspension', {
    weak: true,
    with: 'police officer right abuse government impose violation',
  }),
  ...verb(
    'appeal-made',
    'appeal against / file appeal|complaint|lawsuit|suit|petition / lodge appeal|complaint / sue / take to court',
    {},
  ),
  ...verb('appeal-made', 'appeal', {
    weak: true,
    with: 'court judge lawyer sentence convict conviction verdict ruling prosecutor',
    without: 'for calm help donation',
  }),
  ...noun('appeal-made', 'lawsuit / legal challenge / formal complaint', {}),
  ...noun('appeal-made', 'appeal', {
    weak: true,
    with: 'court judge lawyer sentence convict verdict ruling lodge file prosecutor',
    without: 'mass sex broad fund',
  }),
  ...verb(
    'condemnation',
    'condemn / denounce / deplore / decry / slam / lambast / criticise / criticize / speak out against',
    {
      subject: ['official', 'body', 'person', 'court'],
      needs: 'subject',
      weak: true,
      with: 'attack killing violence arrest murder bombing abuse police crackdown detention repression persecution shooting rape massacre raid',
    },
  ),
  ...noun('condemnation', 'condemnation / statement of condemnation', {}),
  ...verb('asylum-granted', 'grant asylum / give asylum / grant refugee'),
  ...noun('curfew', 'curfew / state of emergency / martial law / emergency rule', {}),
  ...verb('curfew', 'clamp curfew|section / impose curfew|section|emergency'),
  ...verb('deployment', 'deploy / station / post / send in / call in / call out / dispatch / beef up', {
    object: ['police', 'armed'],
    needs: 'object',
    with: 'police troop force soldier army officer guard personnel military battalion constable company jawan unit policeman commando paramilitary ranger marine contingent',
  }),
  ...noun(
    'deployment',
    'deployment / heavy police presence / police cordon / flag march / security cordon / police presence / security measure',
    { without: 'missile software' },
  ),
  ...verb(
    'deployment',
    'patrol / comb / cordon off|cordon / seal / barricade / intercept / frisk / fortify / keep watch|vigil|eye|surveillance / maintain vigil|order|peace|law / stand guard / camp / conduct flag|combing|search|searches / carry out combing|search|searches / launch operation|manhunt / sound alert / go on alert / step in / rush to spot|scene|area',
    { subject: ['police'], needs: 'subject', weak: true },
  ),
  ...verb(
    'deployment',
    'tighten / beef up / step up / strengthen / intensify / increase / reinforce / maintain / keep / sound / mount',
    { object: ['guarding'], needs: 'object', without: 'job social national energy food cyber' },
  ),
  ...noun(
    'deployment',
    'bandobast / bandobust / police picket / police patrolling / police patrol / security net / security ring / security cover / police bandobast',
    { weak: true },
  ),
  ...verb('investigation-opened', 'register / lodge / file', {
    object: ['docket'],
    needs: 'object',
    with: 'police fir offence ipc inspector constable station crpc',
  }),
  ...verb(
    'deployment',
    'order alert|alerts / put on alert / place on alert / step up security|patrol|patrols / tighten security',
  ),
  ...verb(
    'deployment',
    'rush / patrol / cordon off|cordon / seal / evacuate / rescue / escort / guard / stand guard / take position|positions / reinforce / intervene / comb / protect / restore order / control situation / bring under control / keep vigil|watch / maintain order / monitor',
    {
      subject: ['police'],
      needs: 'subject',
      weak: true,
      with: 'mob riot crowd protest protester demonstration rally violence clash curfew procession bandh strike arson tension situation disturbance area town village city',
    },
  ),
  ...verb('deployment', 'requisition / press into service|duty / put in place|force', {
    weak: true,
    with: 'police force army company troop security paramilitary reserve battalion',
  }),
  ...noun(
    'deployment',
    'security arrangement / police protection / police escort / reinforcement / combing operation / heavy security / tight security',
    {
      weak: true,
      with: 'police force army company troop security paramilitary reserve battalion mob riot crowd protest tension area',
    },
  ),
  ...verb('investigation-opened', 'seize / recover / register case|complaint|fir|offence / lodge case|complaint|fir', {
    subject: ['police'],
    needs: 'subject',
    weak: true,
    with: 'suspect accused arrest weapon bomb case mob riot murder attack killing arson body explosive accused station',
  }),
  ...verb('investigation-opened', 'question / interrogate', {
    subject: ['police'],
    object: ['crowd', 'armed'],
    needs: 'object',
    // Who is asked about a crash is no suspect of an inquiry.
    without: 'driver motorist passenger witness',
    weak: true,
  }),
  ...verb('investigation-opened', 'question / interrogate', {
    subject: ['police'],
    object: ['person', 'official'],
    needs: 'subject',
    weak: true,
    with: 'suspect accused arrest weapon bomb case mob riot murder attack killing arson body explosive station detain detention protest',
  }),
  ...adjective('deployment', 'deployed', { weak: true }),
  ...noun('other-response', 'ruling / court order / court ruling / injunction / recall', {
    weak: true,
    with: 'court judge',
  }),
  ...verb(
    'other-response',
    'introduce|table|submit|send|present bill|legislation / suspend operation|operations|tie|ties / declare|order|announce|proclaim day of mourning / recall ambassador / expel diplomat|ambassador',
    { subject: ['official', 'court', 'body', 'person'] },
  ),
  ...verb('other-response', 'rule / order', { subject: ['court'], needs: 'subject', without: 'out' }),
]
