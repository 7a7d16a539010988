/** What participants do when an assembly is violent. A crowd has to act, or things have to suffer it. */
export const VIOLENCE_WORDS =
  'throw stone|stones|rock|rocks|brick|bricks|bottle|bottles|petrol|molotov|firebomb|firebombs|missile|missiles|object|objects|projectile|projectiles|firecracker|firecrackers|fireworks|flare|flares|fire|paint|chair|chairs|debris|punch|punches / hurl / pelt / stone / torch / set fire / set on fire / set ablaze / set alight / burn / loot / smash / vandalise / vandalize / ransack / overturn / riot / rampage / clash / attack / storm / destroy / damage / assault / lob / scuffle / battle / brawl / break window|windows / stab / firebomb / tear|tore|torn down / pull down / topple / fight with|police|officer|officers|riot / trade blow|blows|punches / plunder / wreck / trash'
/** Nouns and adjectives that by themselves call an assembly violent. */
export const VIOLENCE_NOUNS =
  'molotov cocktail|cocktails / petrol bomb|bombs / stone-throwing / stone throwing / rioting / riot|riots / rioter|rioters / arson / looting / looter|looters / violent protest|protests|demonstration|demonstrations|clash|clashes|march|protester|protesters|demonstrator|demonstrators|confrontation|confrontations|riot|riots|mob|unrest|scene|scenes / turn violent / become violent / turned violent / stone-throwers / rock-throwing / rock throwing / stone-pelting / stone pelting / clash|clashes / street battle|battles|violence / running battle|battles / pitched battle|battles / mob violence / scuffle|scuffles / brickbat|brickbats / violence erupt|flare / erupt in|into violence / descend into violence'
/** Words that call it peaceful. */
export const PEACE_WORDS =
  'peaceful / peacefully / without incident / no violence / nonviolent / non-violent / no trouble'
/** Behind "riot" these make it the name of a force or of what it wears. */
export const POLICE_HEADS: ReadonlySet<string> = new Set(
  'police policeman policewoman officer cop gear squad shield helmet equipment equip equipped control unit force trooper troop guard act uniform suit van truck vehicle gun clad'.split(
    ' ',
  ),
)
