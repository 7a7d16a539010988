/** Given names common in news reports, lower-case, romanised; written down by the project, not taken from a register. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdel abdul abdullah abdulrahman abel abigail abraham adam adele adrian ahmad ahmed aisha akira alan alba albert alberto alejandro aleksandr
  aleksei aleksey alena alessandro alex alexander alexandra alexei alexey alfred ali alice alicia alina alison alla amal amanda amina amir amy ana
  anatoly andré andrea andreas andrei andrew andrey andrzej angela angelina anita ann anna anne annie anthony antoine anton antonio anya arash
  ariel arkady arman armen arseny arthur artur artyom asif asma astrid ayesha aziz barack barbara ben benjamin bernard bernie beth betty bill
  billy bob bogdan boris brad brandon brenda brian bruce bruno camilla carl carla carlo carlos carmen carol caroline catherine cecilia chad
  charles charlie charlotte chen chloe chris christian christina christine christopher claire clara claudia colin connor craig cristina cynthia
  daisy dalia damian dan daniel daniela danny daria darya dave david dawn deborah denis denise dennis derek diana diane diego dieter dilma dina
  dinara dmitri dmitriy dmitry dominic don donald donna dorothy doug douglas duncan dylan ed eddie edgar eduardo edward edwin ekaterina elaine
  elena eleonora eli elias elif elisabeth elizabeth ella ellen elvira emil emily emma emmanuel enrique eric erica erik ernesto esther ethan eugene
  eva evan evelyn evgeny fadi faisal farah farid farida fatima fatma felipe felix fernando filip fiona florence frances francesca francesco
  francis francisco franco frank franz fred frederick fyodor gabriel gabriela galina garry gary gemma gennady geoffrey george georgy gerald
  gerard gerhard gianni giorgi giovanni giulia giuseppe gleb gloria gonzalo gordon grace graham greg gregory greta grigory guillermo gulnara
  gustavo hamid hamza hana hannah hans harold harriet harry hasan hassan heather hector heidi heinz helen helena helga henri henry herbert hillary
  hiroshi holly horst howard hugh hugo hussain hussein ian ibrahim ignacio igor ilya ilham imran inés inga ingrid inna ioana irene irina iryna
  isaac isabel ismail ivan ivana jack jackie jacob jacqueline jaime jake jakub james jamal jan jane janet janice jared jason javier jay jean jeff
  jeffrey jennifer jens jeremy jerome jerry jesse jessica jesús jill jim jimmy joan joanna joao joe joel johan johann johannes john johnny jon
  jonas jonathan jordan jorge josé joseph josephine josh joshua juan judith judy julia julian juliana julie julio jun jung justin kamal karen
  karim karin karina karl kate katerina katherine kathleen kathryn kathy katie katya keith keiko kelly ken kenneth kevin khaled khalid kim kirill
  kirsten klaus konstantin kristian kristina kseniya kumar kurt kyle lana larisa larry lars laura lauren laurent lawrence layla lech lee leila
  leo leon leonard leonid leonardo lev liam lidia lily linda lindsey lisa liu liz lola lorenzo louis louise lubov luca lucia lucy luis luisa luiz
  lukas luke lydia lyudmila madina magdalena mahmoud maksim malala malcolm manuel mara marat marc marcel marcelo marcia marco marcos marcus
  margaret margarita maria mariam marian marie marina mario marion marius mark markus marta martha martin martina marwan mary maryam masha
  mateo matt matteo matthew matthias maureen maurice mauro max maxim may maya megan mehmet melanie melissa michael michel michele michelle
  miguel mike mikhail milan milos miriam mitch mohamed mohammad mohammed moses muhammad murat mustafa nadezhda nadia nancy naomi narendra natalia
  natalie natalya nataliya natasha nathan nelson nicholas nick nicolas nicole nigel nikita nikolai nikolay nina nino noah noor nora norman nuria
  oksana ola oleg oleksandr olga oliver olivia omar oscar osman otto owen pablo pamela paola pascal pat patrice patricia patrick paul paula paulo
  pavel pawel pedro peggy penny pete peter petr petra petro philip philippe phil pierre pilar piotr polina priya rachel radek rafael rahul raj
  rajesh ralph ramadan ramon ramzan rana ranjit rashid raul ravi ray raymond rebecca reginald renata ricardo richard rick rita rob robert roberto
  robin rodrigo roger roland roman romano ron ronald rosa rosemary ross roy ruben rui ruslan russell ruth ryan sabine sadiq saeed said salah salim
  sally salman sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian serena serge sergei sergey sergio shane sharon sheila
  shinzo shirley silvia silvio simon simone sofia sonia sophia sophie stacey stan stanislav stefan stefania stella stephanie stephen steve steven
  stewart stuart sultan sunil susan suzanne svetlana sylvia taha tamar tamara tania tanya taras tariq tatiana tatyana ted teresa terry thabo theo
  theresa thomas tim timothy timur tina todd tom tomas tomasz tommy toni tony tracy tristan tunde ulrich umar ursula usman vadim valentin valentina
  valeria valery vanessa vasily vera vernon veronica victor victoria vicente viktor viktoria vincent viola virginia vitaly vivian vlad vladimir
  volker volodymyr vyacheslav waleed walter wang wayne wei wendy werner wilhelm will william wolfgang xavier yana yasmin yegor yelena yevgenia
  yevgeny yolanda yosef yoshiko youssef yulia yuri yusuf yvonne zachary zahra zainab zhang zoe zoltan zurab`.split(
    /\s+/,
  ),
)
