// What short runs of words are, by how they begin. Every pattern is anchored and without nested repeats, so it is linear.

const start = (alternatives: string): RegExp =>
  new RegExp(`^(?:${alternatives.trim().replace(/\s*\n\s*/gu, '|')})`, 'iu')

const EDGE = '(?:$|[\\s:：!?.…»>→–—-])'

/** Headings and labels of what follows that is not the article: other reports, tags, shares. */
export const ASIDE_HEADING = start(`
related ?(?:articles?|stories|posts?|news|topics|content|links|coverage|reading|videos?|to this)?${EDGE}
(?:read|see|watch|listen|learn|find out|discover) (?:more|next|also|this|about)${EDGE}
also (?:read|see|on|in)${EDGE}
(?:see|read) also${EDGE}
more (?:from|on this|on|news|stories|articles|coverage|like this|about|information|to read|reading|in)${EDGE}
more ?[:：]?$
more (?:great |top |big |recent |\\S+ ){1,3}(?:stories|articles|news|posts|coverage|reads)${EDGE}
(?:top|must|editor['’]?s|trending) (?:stories|reads?|picks?|news)${EDGE}
most (?:read|popular|viewed|commented|shared)
(?:recommended|suggested|featured|popular|latest|recent|trending|similar) ?(?:for you|reading|stories|articles|news|posts|videos?|topics)?${EDGE}
you (?:may|might|could|will) (?:also )?(?:like|be interested|enjoy|want)
(?:don't|do not|don’t) miss
what to read next
(?:up|read) next${EDGE}
in other news
(?:teile|teilen sie|teilt) (?:diesen|diese|den|die)\\b
(?:audios?|vidéos?|videos?)(?: et (?:vidéos|audios))? (?:sur|zum|on)${EDGE}
explore (?:further|more)${EDGE}
share (?:this|on|via|article|story|post)${EDGE}
share${EDGE}*$
(?:tags?|keywords?|topics?|categories|category|filed under|labels?)\\s*[:：]
(?:tags|topics|keywords|categories)$
external links?$
further (?:reading|information|links)${EDGE}
weitere ?(?:informationen|artikel|infos?|links?|themen|meldungen|nachrichten|beiträge|news)${EDGE}
weiterführende
mehr (?:zum thema|zu diesem thema|zu|aus|infos?|informationen|von|artikel|lesen|über|news|nachrichten)${EDGE}
mehr ?[:：]?$
auch lesen${EDGE}
(?:weitere|andere) \\p{L}+ (?:zu|zum|aus|von|dieses|dieser|des|der)${EDGE}
(?:mehr|weitere|aktuelle|verwandte) (?:themen|inhalte|pressemitteilungen|meldungen|ratgeber|tipps)${EDGE}
(?:seite|news|beitrag|artikel|diesen (?:artikel|beitrag)|meldung) (?:teilen|weiterempfehlen|empfehlen|drucken)
(?:meistdiskutierte?|meistkommentierte?|meistgelesene?|meistgeklickte?)${EDGE}
(?:empfehlungen (?:aus der|der) redaktion|heute empfehlen wir|unsere empfehlung)
(?:das|dieses) thema könnte
(?:kontakt|contact|contacts|pressekontakt|press contact|media contact|rückfragen|ansprechpartner(?:in)?(?: zum thema)?|contacto|contatti|контакты)\\s*[:：]?\\s*$
(?:lesen|sehen) sie (?:auch|hier|dazu|mehr|weiter|außerdem)
lies auch
(?:auch|das könnte (?:sie|dich|euch)|dies könnte (?:sie|dich)) (?:auch )?(?:interessant|interessieren)
das könnte (?:sie|dich|euch|ihnen|dir)
(?:ähnliche|verwandte|passende|empfohlene|neueste|aktuelle|meistgelesene|beliebte) (?:beiträge|artikel|themen|inhalte|nachrichten|meldungen|news|posts)
zum thema${EDGE}
(?:themen|schlagworte|schlagwörter|stichworte|kategorien?|getaggt mit|verschlagwortet)\\s*[:：]?\\s*$
(?:schlagworte|stichworte|kategorien?|getaggt mit)\\s*[:：]
(?:teilen|artikel teilen|beitrag teilen|teile diesen|empfehlen)${EDGE}*$
siehe auch${EDGE}
à lire (?:aussi|également)?
lire (?:aussi|également|la suite)
en savoir plus
sur le même (?:sujet|thème)
(?:articles?|sujets?) (?:liés?|similaires|associés?|connexes)
(?:voir|écouter) (?:aussi|également)
vous aimerez
(?:te|le) puede interesar
(?:lee|lea|leer|vea|mira|ver) (?:también|además|más)
(?:notas?|noticias?|artículos?|contenido) (?:relacionad|recomendad)
más (?:noticias|información|sobre|en)${EDGE}
(?:leia|veja|saiba|assista|confira) (?:também|mais)${EDGE}
(?:notícias|matérias|conteúdo) relacionad
mais (?:lidas|notícias)
leggi anche
potrebbe interessarti
articoli correlati
lees ook
(?:läs|les) (?:också|även|mer|også)
læs også
(?:czytaj|zobacz|przeczytaj|sprawdź) (?:także|też|również|więcej)
(?:читайте|смотрите|читать) (?:также|еще|ещё|далее|подробнее)
(?:по теме|материалы по теме|другие новости|ещё по теме|похожие|рекомендуем)${EDGE}
читайте також
(?:ilgili|diğer) haber
(?:bunlar|bunu) da (?:ilginizi|oku)
関連(?:記事|ニュース)
(?:タグ|标签|標籤|カテゴリー?|キーワード)\\s*[:：]
相关(?:阅读|新闻|文章|推荐)
延伸阅读
`)

/** Headings after which nothing belongs to the article. */
export const END_HEADING = start(`
(?:\\d+ )?(?:comments?|responses?|replies|thoughts on)${EDGE}
(?:leave|post|add|write) (?:a|your) (?:comment|reply|response)
(?:join|start) the (?:conversation|discussion)
about the authors?${EDGE}
(?:\\d+ )?(?:kommentare?|antworten|reaktionen|leserkommentare)${EDGE}
(?:schreibe|schreib|hinterlasse) (?:einen|uns)
kommentar (?:schreiben|verfassen|hinterlassen)
(?:über den autor|über die autorin|zur person|zum autor)${EDGE}
(?:\\d+ )?(?:commentaires?|réagir|laisser un commentaire)${EDGE}
(?:\\d+ )?(?:comentarios?|comentários?|deja un comentario|deixe um)${EDGE}
(?:\\d+ )?commenti${EDGE}
(?:\\d+ )?(?:комментарии|комментариев|обсуждение)${EDGE}
(?:\\d+ )?(?:komentarze|komentarzy|dodaj komentarz)${EDGE}
`)

/** Lines of the house to the reader: newsletters, follow us, subscriptions, adverts, controls. */
export const HOUSE_LINE = start(`
(?:sign|signing) up (?:for|to|here|now)
subscribe (?:to|for|now|here|today)
subscribe$
follow [^.]{2,80} on (?:facebook|twitter|instagram|tiktok|youtube|telegram|linkedin)
follow [^.]{2,60} (?:coverage|updates)${EDGE}
(?:updated|caption|sponsored (?:links?|content|posts?)|partner news|tags)$
follow (?:us|me|@|him on|her on|them on|\\S+ on (?:twitter|facebook|instagram))
(?:like|find|join|connect with) us on
get (?:the|our|all the|more|daily|breaking|unlimited) [^.]{0,60}(?:inbox|newsletter|email|app|access)
(?:download|get) (?:the|our) [^.]{0,30}app
click here (?:to|for)
(?:have|got) a (?:tip|story|question|news)
want (?:more|to read|to receive|to know more)
never miss
stay (?:up to date|informed|tuned|connected)
we want to hear
(?:the views|views|opinions) expressed
this (?:article|story|content|site) (?:is|may|contains|uses) (?:not )?(?:sponsored|supported|affiliate|cookies|include affiliate)
(?:advertisement|advertising|advert|sponsored|sponsored content|ad|ads|promoted|publicidad|publicité|pubblicità|werbung|anzeige|reklama|reklam|реклама|iklan|annonce|mainos|广告|広告|advertentie|continue reading below|story continues below|article continues (?:after|below))[^\\p{L}]*(?:$|continue|below|advertisement)
(?:loading|close|print|email|e-mail|copy link|copied|skip|menu|search|login|log in|share|tweet|pin it|whatsapp|facebook|twitter|linkedin|reddit|telegram|pinterest|flipboard|drucken|schließen|teilen|merken|imprimer|partager|imprimir|compartir|compartilhar|stampa|condividi|drukuj|udostępnij|поделиться|распечатать|play|pause|mute|video|gallery|top|nach oben|zurück|back to top|weiter|weiterlesen|continue reading|read more|mehr|more|next|previous|prev|vorheriger|nächster)[\\s.…:!»›>→↑]*$
(?:an dieser stelle (?:finden|findest|wird|steht|befindet)|empfohlener (?:externer|redaktioneller)|externer inhalt|wir respektieren deine)
(?:be sociable|spread the word|tell your friends)
(?:zum newsletter|newsletter (?:abonnieren|bestellen|anmelden))
(?:bitte )?(?:registrieren|melden|loggen) sie sich
(?:sie müssen|du musst) (?:sich|dich) (?:einloggen|anmelden|registrieren)
(?:you (?:must|need to|have to) (?:be logged in|log in|sign in|register))
(?:pour (?:lire la suite|accéder|continuer))
(?:para (?:seguir|continuar) leyendo)
(?:werden sie|werde) (?:mitglied|abonnent)
(?:support|donate to|become a (?:member|subscriber|supporter))[^.]{0,40}${EDGE}
(?:unterstütze|unterstützen sie|jede (?:kleine )?spende)
(?:zapraszamy)[^.]{0,40}(?:subskrypcji|prenumeraty)
(?:warning|notice|fatal error|deprecated): [^.]{0,80} in /
(?:weiterlesen|continue reading|read more)(?: \\d+ \\p{L}+)?$
(?:please )?(?:enable|turn on) javascript
(?:your|this) browser (?:does not|is not)
(?:image|photo|video) (?:\\d+ of \\d+|gallery)
(?:\\d+ )?(?:min|mins|minute|minutes|minuten|minuti|minutos) (?:read|lesezeit|de lecture|de lectura|di lettura)
(?:estimated )?(?:reading time|lesezeit|lesedauer|temps de lecture|tempo de leitura|tiempo de lectura|tempo di lettura|время чтения)
(?:abonnieren|newsletter|jetzt abonnieren|jetzt anmelden|hier anmelden)${EDGE}
(?:suscríbete|suscribirse|regístrate|síguenos|sigue (?:a|nuestro)|síganos)
(?:inscrivez-vous|abonnez-vous|suivez-nous|s'abonner)
(?:siga|assine|inscreva-se|receba) (?:o|a|nossa|nosso|as|os|já)
(?:s[ií]guenos|síganos|únete|hazte (?:miembro|socio|suscriptor)|mira lo que tiene nuestro canal)
(?:iscriviti|seguici|abbonati)
(?:for the|get the) (?:latest|newest|most recent)[^.]{0,60}(?:download|follow|visit)
(?:download|get|install) (?:the|our) [^.]{0,40}\\bapps?\\b
to (?:view|read|see) the (?:full|whole|rest of the) (?:story|article|report)
if you(?:['’]re| are)? [^.]{0,60}already (?:a|an) (?:subscriber|member)
(?:already|not) (?:a|an) (?:subscriber|member)
our standards\\s*[:：]
this is a (?:developing|breaking)(?: news)? story
this copy is for (?:your )?personal
report (?:an? )?(?:error|typo|mistake|correction|problem)${EDGE}*$
if you (?:found|value|like|liked|enjoy|enjoyed|appreciate)[^.]{0,80}(?:donat|support us|subscri|contribut)
(?:write to|contact|e-?mail|reach) [^.@]{2,60} (?:at|via) \\S+@\\S+\\.?$
chat with us
(?:permalink|permalien|permanent link|short link|kurzlink|короткая ссылка)\\b.{0,10}https?:
(?:found|spotted|see) (?:a|an) (?:mistake|error|typo)
(?:если вы )?(?:нашли|заметили|увидели) (?:ошибку|опечатку|неточность)
(?:читайте|смотрите) нас (?:в|на)
(?:больше|ещё больше|еще больше|самые важные|главные|оперативные) (?:новост|материал)[^.]{0,60}(?:канал|телеграм|telegram|приложени|подпис)
(?:присоединяйтесь|вступайте|добавьте нас|скачайте приложение|поддержите (?:нас|нашу|работу|издание))
(?:подпис(?:ывайтесь|аться|ка)|следите за)
(?:obserwuj nas|zapisz się|polub nas)
(?:folgen sie|folge uns|folgt uns)
(?:möchten sie|hat ihnen|gefällt (?:dir|ihnen|euch)) [^.]{0,60}(?:teilen|artikel|beitrag)
`)

/** What the house asks of the reader, anywhere in a short paragraph: to sign up, to subscribe, to follow, to click. */
export const HOUSE_APPEAL =
  /(?<![\p{L}])(?:sign up|signing up|subscribe|click here|chat with us|follow us|join us|get [^.]{2,60} delivered|abonnieren sie|melden sie sich|inscrivez-vous|abonnez-vous|suscríbe\w*|únete|подпишитесь|подписывайтесь|подписаться)(?![\p{L}])[^.]{0,100}(?:newsletter|inbox|for free|free daily|today|here\b|facebook|twitter|telegram|whatsapp|\bapp\b|e-?mail|for more|letterbox|канал|рассылк|телеграм)/iu

/** Whose the words are, in a short paragraph of its own. */
export const COPYRIGHT =
  /(?<!\p{L})(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los )?derechos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены|this material may not be published|may not be (?:republished|reproduced) without)(?!\p{L})/iu

/** A photo credit or a note of the agency that stands alone. */
export const CREDIT_LINE = start(`
(?:photo|photograph|image|picture|illustration|graphic|video|foto|bild)s? (?:by|courtesy(?: of)?|credit|via|von|par|de) [^.]{2,80}$
copyright ?[:：][^.]{0,60}$
(?:sources?|quellen?|fuente|fonte|źródło|источник) ?[:：] ?[^.]{0,60}$
(?:\\()?(?:photos?|images?|pictures?|fotos?|bilder?|bildquelle|bildnachweis|titelbild|beitragsbild|quelle|crédits?|credits?|crédito|créditos|foto de|main image|header image|featured image|image credit|photo credit|photo by|photograph by|photo courtesy|image courtesy|image copyright|illustration|фото|фотография|zdjęcie|zdj|fot|źródło|foto\\/video|getty images|ap photo|reuters\\/|afp\\/)(?: (?:by|credit|credits|copyright|courtesy|photos?))?\\s*(?:[:：©/|(]|by |$|\\.)
©
\\((?:reuters|ap|afp|dpa|photo|image|getty|foto|source)[^)]{0,80}\\)$
(?:getty images|shutterstock|istock|istockphoto|pixabay|unsplash|alamy|picture alliance)[^.]{0,40}$
`)

/** A credit at the end of a caption: "(Image: Press Agency)", "© Agency". */
export const CREDIT_END =
  /(?:[([](?:image|photo|picture|foto|bild|credit|source|quelle|file|ap|afp|reuters|getty|epa|фото)\b[^()[\]]{0,80}[)\]]|[([]\p{Lu}[^()[\]/]{1,50}\/[^()[\]]{1,50}[)\]]|[([][^()[\]]{2,60}(?:getty|istock|shutterstock|afp|dpa|reuters|epa|picture alliance|imago|adobe)[^()[\]]{0,40}[)\]]|©\s?[^.©]{2,60}|(?:photo|foto|bild|image|credit|bildquelle|фото)\s?[:：]\s?[^.:]{2,60})\.?\s*$/iu

/** The first words of a caption: "Figure 3:", "Pictured: ...". */
export const CAPTION_START =
  /^(?:(?:figure|fig\.|abbildung|abb\.|bild|grafik|рис\.|рисунок|image|photo|foto) ?\d{1,3}\s*[:.–-]|(?:pictured|im bild|auf dem foto|in the picture|image caption|photo caption|bildunterschrift|in this photo)\b\s*[:,(]?)/iu

/** Who else worked on the report, at its end. */
export const CONTRIBUTORS =
  /^(?:\(?(?:reporting|writing|additional reporting|editing|compiled|reported|written) (?:and \w+ )?by\b|.{3,220}\bcontributed (?:reporting|research|to this (?:report|story|article))\b)/iu

/** A line that is an address of a page and nothing else. */
export const BARE_URL = /^(?:https?:\/\/|www\.)\S+$/iu

/** The first words of a byline. */
export const BYLINE =
  /^(?:(?:By|BY|by|Von|von|Par|par|Por|por|Di|di|Av|av|Af|af|Door|door) \p{Lu}[^.!?]{1,100}$|(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Ss]tory|[Ww]ords|[Tt]ext|[Rr]eport) by[ :]|(?:Autor|Autorin|Autoren|Auteur|Author|Authors|Reporter|Redaktion|Autore|Автор|Текст|Redakteur)\s*[:：])/u
const DATE_WORDS =
  /^(?:(?:first |last )?(?:published|updated|posted|modified|created|publicado|publié|mis à jour|veröffentlicht|publiziert|aktualisiert|stand|erstellt|geändert|pubblicato|opublikowano|actualizado|atualizado|опубликовано|обновлено|date|datum|on|am|um|at|le|el|il)\b[\s:：,.|@–-]*)*/iu
/** Says of the date that follows that it is the page's own. */
export const DATE_LABEL =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created)|publicado|publié|mis à jour|veröffentlicht|publiziert|aktualisiert|stand|erstellt|geändert|pubblicato|opublikowano|actualizado|atualizado|опубликовано|обновлено)[\s:：]/iu
const DATE_PARTS =
  /^(?:\d+|jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|oct|okt|nov|de[cz]|uhr|gmt|utc|est|edt|cet|pst|[ap]\.?m\.?|mon|tue|wed|thu|fri|sat|sun|янв|фев|мар|апр|июн|июл|авг|сен|окт|ноя|дек|年|月|日)/iu

/** A line that says a date or time and nothing else: "Published 3 May 2019, 10:15 am". */
export function isDateLine(text: string): boolean {
  if (text.length > 90 || !/\d/u.test(text) || text.includes('\n')) return false
  const rest = text.replace(DATE_WORDS, '').replace(/\b[ap]\.m\.?/iu, 'am')
  const words = rest.split(/[\s,.:/|@()–—-]+/u).filter((word) => word !== '' && !/^\p{P}+$/u.test(word))
  if (words.length === 0 || words.length > 12 || rest.length < 4) return false
  const dated = words.filter(
    (word) =>
      DATE_PARTS.test(word.slice(0, 4)) ||
      /^(?:de|of|at|on|um|à|às|ago|vor|hours?|minutes?|days?|stunden|г|в|del|the|st|nd|rd|th)$/iu.test(word),
  ).length
  return (
    dated >= words.length * 0.8 &&
    /\d{1,4}/u.test(rest) &&
    (/\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[./-]\d{1,2}/u.test(rest) || words.length <= 4)
  )
}

/** The start of a note that corrects the report. */
export const CORRECTION = start(`
(?:correction|corrections|clarification|erratum|editor['’]?s['’]? note|editors['’] note)\\s*(?:[:：(—–-]|$|\\d)
(?:this (?:article|story|report|post|headline|piece) (?:was|has been|originally|previously|incorrectly) (?:amended|corrected|updated to correct|misstated|misidentified|said))
(?:an earlier version of this)
(?:korrektur|berichtigung|richtigstellung|anmerkung der redaktion|anm\\. d\\. red)
(?:correctif|rectificatif|fe de erratas|corrección|errata|correção|rettifica|поправка|уточнение|исправление)\\s*(?:[:：(—–-]|$)
`)
