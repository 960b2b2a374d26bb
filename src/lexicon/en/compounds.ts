/**
 * Halves of words that are written with a hyphen: a hyphen at the end of a line before or after one of these is the word's own
 * ('north-' 'eastern'), any other one was set by the printer ('vil-' 'lage'). The first example of each list is run as a test in intake.
 */
export const firstHalves: ReadonlySet<string> = new Set(
  ('north south east west mid non anti pro ex self semi quasi pseudo counter cross co re pre post half quarter two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety ' +
    'long short high low full part well ill much ever never newly highly so then now old new one all still man woman father mother brother sister son daughter life hand heavy light hard right left red white black blue green open close ' +
    'armed car truck bomb suicide rocket police army state government opposition rebel church school world war peace power land sea air ground water oil gas drive hit check cease pick stand break run take walk sit break lock round build follow face door').split(' '),
)
export const secondHalves: ReadonlySet<string> = new Set(
  ('eastern western northern southern east west based led run owned backed held born old year day week month hour minute long wide high deep term range time scale class level known called like style free made wing in out up off on over down by to and of ' +
    'law general elect chief president minister leader secretary chairman commander speaker mayor fire point bomb half third quarter strong proof related looking minded sponsored funded controlled occupied affiliated aligned armed').split(' '),
)
