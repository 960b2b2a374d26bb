/**
 * Past forms of irregular verbs and their lemma, by verb: 'shoot: shot' stands for past and participle alike,
 * 'take: took taken' for one each. Words of violence are what a reader of reports meets most and a general
 * treebank least. Example: "Gunmen shot two drivers" is about 'shoot'.
 */
const table = `
shoot: shot
slay: slew slain
beat: beaten
bear: bore borne born
become: became
begin: began begun
bend: bent
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came
creep: crept
deal: dealt
dig: dug
die: dying
do: did done
draw: drew drawn
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fling: flung
fly: flew flown
forbid: forbade forbidden
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
get: got gotten
give: gave given
go: went gone
grow: grew grown
hang: hung
have: had
hear: heard
hide: hid hidden
hold: held
uphold: upheld
withhold: withheld
keep: kept
kneel: knelt
know: knew known
lay: laid
lead: led
leave: left
lend: lent
lie: lay lain
light: lit
lose: lost
make: made
mean: meant
meet: met
mistake: mistook mistaken
overcome: overcame
overrun: overran
overtake: overtook overtaken
overthrow: overthrew overthrown
pay: paid
plead: pled
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shed: shed
shine: shone
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
sleep: slept
slide: slid
speak: spoke spoken
spend: spent
spring: sprang sprung
stand: stood
steal: stole stolen
stick: stuck
sting: stung
strike: struck stricken
strive: strove
swear: swore sworn
sweep: swept
swell: swollen
swim: swam swum
swing: swung
take: took taken
retake: retook retaken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
tread: trod trodden
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
wake: woke woken
wear: wore worn
weep: wept
win: won
withdraw: withdrew withdrawn
withstand: withstood
write: wrote written
`

/** Past form, lower case, to lemma. */
export const irregularPast: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma, forms] = line.split(': ') as [string, string]
      return forms.split(' ').map((form) => [form, lemma] as const)
    }),
)

/** Past forms that are no present of any verb: a tag that calls them one ("Gunmen shot/VBP") is mistaken. */
export const onlyPast: ReadonlySet<string> = new Set(
  [...irregularPast.keys()].filter((form) => !/^(?:found|left|saw|fell|bound|lay|rose|felt|wound|hung|shed|born|bore|dying)$/.test(form)),
)

/**
 * Past forms of verbs of harm and custody. A treebank of everyday texts has few of them, and mixes up the active past with the
 * participle: "Gunmen stabbed two men" and "Two men stabbed in Dola". Their form is told from the words around them.
 */
export const harmForms: ReadonlySet<string> = new Set(
  (
    'shot stabbed hit hurt killed wounded injured beat beaten struck slain slew gunned murdered executed attacked ambushed assaulted bombed shelled raided torched burned burnt ' +
    'seized abducted kidnapped detained arrested captured imprisoned jailed released freed hanged tortured raped flogged whipped lynched hacked clubbed kicked punched assassinated ' +
    'massacred slaughtered beheaded looted ransacked stormed destroyed damaged expelled evicted deported displaced targeted dragged robbed'
  ).split(' '),
)

/** Past forms of verbs of protest that take no object, so that nothing is 'marched'. Example: 'Hundreds *marched* through the town.' */
export const protestForms: ReadonlySet<string> = new Set(['marched', 'rallied', 'protested', 'demonstrated', 'rioted', 'tore', 'sang', 'threw', 'shook', 'stole'])
