import type { Issue } from '../../../model/codebook/issue.ts'

/** Words and phrases (lemmas, lower-case) that point at each issue of the codebook. A row's words count once a sentence. */
export const ISSUE_WORDS: Readonly<Partial<Record<Issue, string>>> = {
  military:
    'military / army / troop / soldier / airstrike / air strike / missile / drone / conscription / draft / war / air base / navy / defence minister / defense minister',
  executive:
    'president / prime minister / cabinet / impeachment / premier / resign / resignation / anti-government / step down / oust',
  legislative:
    'parliament / bill / senate / lawmaker / legislature / congress / legislation / legislator / house of commons / national assembly / act / amendment',
  election:
    'election / vote / ballot / candidate / campaign / poll / electoral / voter / re-election / rigged / referendum',
  political_institutions:
    'constitution / political party / coalition / speaker / mayor / monarchy / opposition party / brexit / institution / ruling party',
  pro_democracy:
    'democracy / pro-democracy / democratic / free election / fair election / dictator / authoritarian / dictatorship / autocracy / multiparty',
  economic:
    'price / tax / austerity / inflation / fuel / subsidy / cost of living / economy / economic / unemployment / budget / debt / bank / imf / pension / poverty / food price / trade agreement',
  legal:
    'court / law / judge / trial / verdict / lawsuit / prosecutor / legal / charge / sentence / judiciary / judicial / ruling / decree / extradition',
  human_rights:
    'human right / human rights / persecution / torture / refugee / disappearance / abuse / extrajudicial / amnesty international / human rights watch',
  rights_freedoms:
    'freedom / free speech / press freedom / civil liberty / civil right / censorship / constitutional right / equal right / freedom of speech / freedom of assembly / journalist / ban',
  repression:
    'repression / crackdown / political prisoner / dissident / detained activist / police state / opposition leader / dissent / crack down / arrested activist / secret police',
  gender:
    'woman / abortion / gender / sexual assault / rape / feminist / domestic violence / sexual harassment / femicide / equal pay',
  lgbt: 'lgbt / gay / lesbian / transgender / homosexual / same-sex / homophobia / pride parade / queer / bisexual / lgbtq / transphobia',
  religion_ethnicity:
    'muslim / christian / hindu / jewish / religious / mosque / church / ethnic / sectarian / minority / temple / islam / islamic / catholic / sikh / jew / kurdish / religion / synagogue / bishop / caste',
  racism:
    'racism / racist / black lives matter / white supremacist / white supremacy / neo-nazi / racial / anti-semitism / antisemitism / xenophobia / hate crime / apartheid',
  inequality: 'inequality / discrimination / equality / social justice / rich and poor / quota / reservation',
  territory:
    'border / territory / annexation / disputed / occupation / settlement / crimea / land / sovereignty / eviction',
  health:
    'health / hospital / doctor / nurse / vaccine / pandemic / lockdown / covid-19 / coronavirus / medical / abortion / disease',
  asylum: 'asylum / refugee / asylum seeker / asylum-seeker',
  migration: 'migrant / immigration / immigrant / deportation / migration / deport / travel ban',
  environment:
    'climate / environment / pollution / environmental / nuclear plant / mining project / deforestation / emission / fracking / global warming / pipeline / dam',
  education: 'student / school / university / tuition / teacher / education / curriculum / fee',
  labour:
    'worker / union / wage / strike / labour / labor / pay / salary / employer / layoff / employee / job / working condition / redundancy',
  terrorism:
    'terrorist / terrorism / bombing / suicide bomber / islamic state / al-qaeda / extremist / militant / jihadist / suicide bombing / terror / isis / isil',
  crime:
    'murder / robbery / gang / suspect / crime / criminal / stab / drug / killer / gunman / shooting / kidnapping / knife / theft / homicide',
  corruption: 'corruption / bribe / graft / embezzlement / kickback / corrupt / anti-corruption / scandal / nepotism',
  police_violence:
    'police brutality / police violence / police shooting / excessive force / shot by police / killed by police / police custody / custodial death / police killing / rubber bullet / tear gas',
  foreign_policy:
    'foreign policy / sanction / embassy / foreign minister / diplomat / united nations / nato / treaty / foreign / u.n. / ambassador / european union / invasion / visit / israel / palestinian',
  independence: 'independence / separatist / secession / autonomy / self-determination / separatism / pro-independence',
}
