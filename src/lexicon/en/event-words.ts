/** Irregular forms of words for events, each with the key of its stem. Example: 'shot' -> 'shoot' as 'shooting'. */
export const eventWordForms: ReadonlyMap<string, string> = new Map(
  `shot:shoot struck:strik won:win died:die dead:die death:die deaths:die dies:die dying:die bought:buy said:say says:say stole:steal
  stolen:steal theft:steal sold:sell sale:sell fell:fall fallen:fall made:make took:tak taken:tak caught:catch held:hold found:find led:lead left:leav fled:flee
  lost:los loss:los told:tell gave:giv given:giv went:go gone:go came:com broke:break broken:break hurt:hurt bombed:bomb hung:hang
  fought:fight shook:shak shaken:shak sought:seek thought:think drove:driv driven:driv rode:rid ridden:rid burnt:burn sent:send spoke:speak
  spoken:speak speech:speak built:build met:meet meeting:meet wrote:writ written:writ flew:fly flown:fly flight:fly choice:choos chose:choos
  chosen:choos freed:free arson:burn success:succeed analysis:analyz convict:convict trial:try tried:try tries:try knew:know known:know
  grew:grow grown:grow threw:throw thrown:throw beat:beat beaten:beat bit:bit bitten:bit began:begin begun:begin became:becom
  ran:run became:becom rose:ris risen:ris pleaded:plead pled:plead pleads:plead plea:plead charged:charg charging:charg charge:charg`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

/**
 * Words (as stems) that tell one kind of event. Example: "four killed" and "the death of four people" may be one event,
 * "arrested" and "apprehended" likewise.
 */
export const sameEventWords: readonly string[] = [
  'kill die murder slay slain fatal homicid massacr',
  'shoot gunfir',
  'arrest apprehend captur nab',
  'strik hit ram',
  'injur wound hurt',
  'quak earthquak tremor temblor',
  'explod explos blast bomb deton',
  'acquir buy purchas takeov acquisit',
  'win victor triumph',
  'resign quit',
  'choos select pick appoint nam',
  'steal rob burglar heist',
  'protest demonstr ral riot',
  'burn fire blaz',
  'sentenc imprison jail',
  'crash wreck collis',
  'flee escap',
  'begin start launch',
  'hir sign',
  'rescu sav free',
  'trad swap',
  'fir sack dismis oust',
]
