/** Words for what kills and hurts people without anybody's doing: three tables, for three questions, out of one stock of lemmas. */
const disasters = ['flood', 'earthquake', 'landslide', 'storm', 'hurricane', 'avalanche', 'stampede']
const illnesses = ['cancer', 'disease', 'virus', 'cholera', 'ebola', 'malaria', 'measles', 'dengue', 'typhoid', 'coronavirus', 'covid', 'pneumonia', 'famine', 'hunger', 'starvation', 'malnutrition', 'influenza', 'meningitis', 'tuberculosis', 'diphtheria', 'mpox', 'outbreak', 'epidemic', 'pandemic']
const crashes = ['crash', 'collision']
const wrecks = ['derail', 'capsize', 'drown', 'overdose']

/** What does it, as the subject of 'kill' or 'hurt'. Example: 'A *fire* killed two people in a flat.' */
export const mishapNouns: ReadonlySet<string> = new Set([
  ...disasters, ...illnesses, ...crashes, 'accident', 'fire', 'blaze', 'quake', 'cyclone', 'heatwave', 'wave', 'lightning', 'tornado',
])

/** With these in its sentence a weak word for a death needs an act of force beside it. Example: 'He died of *pneumonia*.' */
export const accidentWords: ReadonlySet<string> = new Set([
  ...disasters, ...illnesses, ...crashes, ...wrecks, 'accident', 'illness', 'heart', 'stroke', 'suicide',
])

/** What befalls people on the water, which may be somebody's deed that was told right before. Example: 'Guards rammed the boat. Nine people *drowned*.' */
export const drowningWords: ReadonlySet<string> = new Set(['drown', 'capsize'])

/** Where people drown. Example: 'Police chased students into a *river*. Two drowned.' */
export const waterWords: ReadonlySet<string> = new Set(['boat', 'dinghy', 'raft', 'vessel', 'ship', 'ferry', 'canoe', 'trawler', 'dhow', 'pirogue', 'skiff', 'barge', 'yacht', 'river', 'sea', 'water', 'lake', 'canal', 'dam', 'reservoir', 'creek', 'lagoon', 'harbour', 'harbor', 'pond', 'stream'])

/** On the road, on the water and with medicine: of whom they kill nobody is killed by another. Example: 'His grandfather died in a car *crash*.' */
export const wreckWords: ReadonlySet<string> = new Set([...crashes, ...wrecks, 'collide', 'overturn', 'drowning', 'wreck', 'pile-up', 'head-on'])

/** With these in its sentence whoever burned to death was burned by nobody, unless the words name who did it. Example: 'Three people burned to death in a house *blaze*.' */
export const fireMishapWords: ReadonlySet<string> = new Set([...crashes, ...wrecks, 'accident', 'blaze', 'wildfire', 'collide', 'overturn', 'tanker', 'cylinder', 'stove', 'kitchen', 'candle', 'wiring', 'circuit', 'firefighter', 'generator', 'lightning'])

/** What harms people and fields without being told to. Example: '*Elephants* raided a maize field.' */
export const beasts: ReadonlySet<string> = new Set(['elephant', 'lion', 'tiger', 'leopard', 'crocodile', 'hippo', 'hippopotamus', 'bear', 'wolf', 'shark', 'snake', 'bee', 'wasp', 'hornet', 'bull', 'buffalo', 'monkey', 'baboon', 'boar', 'hyena', 'locust', 'fox', 'gull', 'rat', 'jellyfish'])

/** What damages things without anybody's doing, as the subject of a verb. Example: 'The *storm* uprooted 30 trees.' */
export const forcesOfNature: ReadonlySet<string> = new Set([...disasters, 'quake', 'cyclone', 'typhoon', 'tornado', 'lightning', 'rain', 'rainfall', 'wind', 'hail', 'mudslide', 'tsunami', 'tremor', 'wildfire', 'water', 'wave'])

/** What bursts by itself. Example: 'A gas *bottle* exploded in a kitchen.' */
export const burstingThings: ReadonlySet<string> = new Set(['bottle', 'cylinder', 'boiler', 'cooker', 'stove', 'oven', 'battery', 'phone', 'tyre', 'tire', 'meter', 'transformer', 'firework', 'volcano', 'heater', 'fridge', 'generator', 'fireworks', 'aerosol', 'lighter', 'furnace', 'kettle'])

/** Attacks that nobody makes. Example: 'A *heart* attack killed the mayor.' */
export const attacksOfIllness: ReadonlySet<string> = new Set(['heart', 'asthma', 'panic', 'shark', 'dog', 'bear', 'crocodile', 'cyber', 'hacker'])
