/** What a nameless voice speaks as; a voice of `officials` may be any office that inquires, one of `people` any person without an office. */
export type VoiceKind = 'force' | 'justice' | 'medical' | 'officials' | 'people' | 'somebody'

/**
 * Words by which a text tells of a voice without saying which: nobody can tell two of one kind apart, nor one of them from a named voice of its kind.
 * Example: 'police', 'investigators' and 'deputies' of one shooting may all be the Orsk police.
 */
export const namelessVoices: readonly { readonly kind: VoiceKind; readonly words: string; readonly example: string }[] = [
  {
    kind: 'force',
    words:
      'police policeman policemen policewoman cop cops deputy deputies detective detectives trooper troopers sheriff sheriffs officer officers constable constables sergeant sergeants sgt lieutenant lieutenants lt captain captains capt investigator investigators homicide squad affidavit patrol superintendent inspector dispatcher dispatchers gendarme gendarmes gendarmerie commissioner',
    example: 'Investigators said two men fled.',
  },
  { kind: 'justice', words: 'prosecutor prosecutors prosecution attorney da judge judges court courts indictment magistrate tribunal charge sheet', example: 'Prosecutors said he had planned it.' },
  { kind: 'medical', words: 'doctor doctors hospital hospitals medic medics paramedic paramedics coroner examiner medical nurse nurses clinic surgeon surgeons ems', example: 'Doctors said three were in surgery.' },
  {
    kind: 'officials',
    words:
      'authority authorities official officials agent agents source sources office department agency statement release press news report reports document documents record records spokesman spokeswoman spokesperson spokespeople government state city county local law enforcement security unnamed unidentified anonymous legal bureau command chief mayor governor ministry minister',
    example: 'Authorities said the road was closed.',
  },
  {
    kind: 'people',
    words:
      'witness witnesses eyewitness eyewitnesses bystander bystanders neighbor neighbors neighbour neighbours resident residents villager villagers local locals friend friends relative relatives family families mother father parent parents grandmother grandfather brother sister son daughter uncle aunt cousin wife husband man men woman women boy boys girl girls child children teen teens teenager teenagers victim victims survivor survivors suspect suspects student students protester protesters protestor protestors demonstrator demonstrators activist activists people person owner employee worker workers driver passenger',
    example: 'A neighbour said she heard shots.',
  },
  { kind: 'somebody', words: 'i we he she they it you who one some many few others other someone', example: '"We ran," she said.' },
]

/** Words that may stand beside a nameless voice and name nobody. Example: 'some local officials', 'the victim's father', 'her mother'. */
export const besideNameless: ReadonlySet<string> = new Set(['her', 'his', 'their', 'its', 'my', 'our', 'key', 'other', 'another', 'two', 'three', 'several', 'senior', 'top', 'high', 'ranking', 'said', 'more', 'unnamed', 'federal', 'area', 'nearby'])
