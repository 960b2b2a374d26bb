/** Words beside the names of settlements and inside them: by which one that no gazetteer lists is told to be a place, and where a name begins and ends. */

/** What is done or happens at a place, before 'at': 'was *ambushed* at Ashwari'. */
export const doneSomewhere: ReadonlySet<string> = new Set(['kill', 'ambush', 'attack', 'kidnap', 'abduct', 'gun', 'murder', 'arrest', 'detain', 'capture', 'intercept', 'stop', 'land', 'arrive', 'explode', 'detonate', 'erupt', 'occur', 'happen', 'clash', 'find', 'bury', 'burn', 'gather', 'wound', 'injure', 'die', 'behead', 'hack', 'massacre', 'raid', 'assassinate', 'slaughter', 'loot', 'rob'])

/** What one does who leaves a place, or is made to: 'was *abducted* from Ashwari'. */
export const leftBehind: ReadonlySet<string> = new Set(['abduct', 'kidnap', 'flee', 'displace', 'evacuate', 'snatch'])

/** How shells and bombs come down on a settlement: 'barrel bombs *fell* on Ashwari'. */
export const rainingVerbs: ReadonlySet<string> = new Set(['fall', 'rain', 'land', 'descend', 'pour', 'drop'])

/** What comes down on a settlement: 'barrel *bombs* fell on Ashwari'. */
export const fallingThings: ReadonlySet<string> = new Set(['bomb', 'shell', 'rocket', 'missile', 'mortar', 'projectile', 'grenade', 'round', 'barrel', 'munition', 'bomblet'])

/** Who comes in arms to where people live. Example: 'The *herdsmen* came to Ashwari at dawn.' */
export const armedComers = /^(?:gunm[ea]n|herdsm[ea]n|bandits?|rebels?|raiders?|militiam[ea]n|militia|fighters?|insurgents?|jihadists?|terrorists?|attackers?|assailants?|soldiers?|troops?|guerrillas?|thugs?|gangsters?)$/

/** How they come there. Example: 'Gunmen *rode* into Ashwari.' */
export const comingVerbs: ReadonlySet<string> = new Set(['come', 'go', 'ride', 'descend', 'march', 'move', 'drive', 'advance', 'swoop', 'storm', 'return'])

/** What only settlements suffer: 'a *raid* on Ashwari'. */
export const groundAttacks: ReadonlySet<string> = new Set(['raid', 'bombardment', 'shelling', 'incursion', 'onslaught', 'swoop'])

/** What lies above or below a settlement: 'in the *hills* above Ashwari'. */
export const highGround: ReadonlySet<string> = new Set(['hill', 'mountain', 'slope', 'ridge', 'valley', 'cliff', 'height', 'pass', 'plateau', 'field', 'forest', 'wood', 'road', 'track', 'trail', 'village', 'hamlet', 'camp'])

/** What is around a settlement: 'on the *outskirts* of Ashwari'. */
export const edges: ReadonlySet<string> = new Set(['outskirts', 'edge', 'vicinity', 'environs', 'countryside'])

/** Kinds of settlements and districts that, written with a capital behind a name, make it one that nobody lists: 'Dola Township'. */
export const unlistedKinds: ReadonlySet<string> = new Set(['township', 'village', 'hamlet', 'district', 'municipality', 'subdistrict', 'tehsil', 'commune'])

/** What is called so behind 'El', 'La' or 'Le' is a paper or a league: 'in El País'. */
export const papersOfArticle = /^(?:pa[ií]s|monde|tiempo|prensa|jornada|naci[oó]n|repubblica|rep[uú]blica|figaro|universal|mundo|comercio|espectador|heraldo|nacional|diario|semana|liga|hora|tribuna|patria|opini[oó]n|verdad|raz[oó]n|parisien|soir|croix|watan|stampa|tercera)$/i

/** Small words inside a name: 'Dar *es* Salaam', 'Stoke *upon* Trent'. */
export const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'de', 'del', 'la', 'las', 'los', 'le', 'les', 'du', 'da', 'do', 'dos', 'al', 'el', 'e', 'ye', 'i', 'ez', 'es', 'ash', 'as', 'ad', 'ar', 'an', 'az', 'en', 'am', 'der', 'upon', 'on', 'sur', 'va', 'o', 's'])

/** Small words of Romance names, also run together with the name behind: 'Pau *d'Arco*'. */
export const romanceWords = /^(?:do|da|dos|das|del|de|d['’]\p{Lu}?\p{Ll}*)$/u

/** The article of Arabic names before a hyphen: 'Marj *al*-Sultan'. */
export const arabicArticles = /^(?:al|el|ash|as|ad|ar|at|an|az|ez|es|ul)$/

/** Seasons, written with a capital like a town by some. */
export const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'winter', 'fall'])

/** What makes a name that of people: 'the Gamela *people*'. */
export const peopleBehind = /^(?:people|peoples|tribe|tribes|tribesmen|clan|clans|community|language|ethnic)$/
