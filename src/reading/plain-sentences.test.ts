import { describe, expect, test } from 'vitest'
import { isCount } from '../record/claim.ts'
import { speakerOf } from '../record/attribution.ts'
import { readInvented } from './invented.test-data.ts'
import { toldBy } from './told-by.test-data.ts'

/** Sentences as reports of this field have them, and what they tell. Nobody in them is real. */
describe('plain sentences', () => {
  test.each([
    ['Two men on a motorcycle threatened two investigators in Lira on Monday.', ['restrict.threat; by Two men; to two investigators']],
    ['The gang has threatened to kill ten judges.', ['restrict.threat; by The gang; to ten judges']],
    ['The rebels set most of the houses of Lira on fire on Monday.', ['property.arson; by The rebels; hit most of the houses of Lira']],
    ['A house in Lira was sprayed with machinegun fire on Monday.', ['attack.armed; hit A house']],
    ['On Monday they burned ten cabins near Lira.', ['property.arson; hit ten cabins; structures_damaged 10']],
    ['Attacks aimed at the fuel tanks of the port were reported in Lira on Monday.', ['attack.armed; hit the fuel tanks of the port']],
    ['Two fuel tanks were blown up in Lira on Monday.', ['remote.bomb; hit Two fuel tanks']],
    ['A teacher was killed on 3 March. On that same day a colonel was killed in Gulu.', ['attack.armed; to A teacher; killed 1', 'attack.armed; to a colonel; killed 1']],
    ['Armed men held up a lorry near Lira on Monday.', ['property.seizure; by Armed men; hit a lorry']],
    ['Armed men stole two vehicles of an aid agency in Lira on Monday.', ['property.seizure; by Armed men; hit two vehicles of an aid agency']],
    ['Two thieves stole a car in Lira on Monday.', []],
    ['Rain held up the match in Lira on Monday.', []],
    ['The striker robbed the goalkeeper of the ball on Monday.', []],
    ['Young men threw Molotov cocktails at a bank on Monday.', ['property.arson; by Young men; hit a bank']],
    ['Soldiers are to be deployed in Lira on Friday.', []],
    ['Three men are to be hanged in Lira on Friday.', []],
    ['Were the two men tortured in Lira on Monday?', []],
    ['Reporter: Has anybody been arrested in Lira?', []],
    ['In November the chapel of Dola was searched and its loudspeaker taken.', ['property.seizure; hit the chapel of Dola']],
    ['Rescuers searched the house for survivors in Lira on Monday.', []],
    ['Two policemen were shot dead in Lira on Monday. A third was wounded.', ['attack.armed; to Two policemen; killed 2; injured 1']],
    ['The army admitted that six soldiers were killed in Lira on Monday.', ['attack.armed; to six soldiers; killed 6']],
    ['Our militia annihilated the garrison of the treasury police in Lira on Monday.', ['attack.armed; by Our militia; hit the garrison of the treasury police']],
    ['Two pylons were brought down at Kitgum on Monday, leaving the town without light.', ['property.damage; hit Two pylons']],
    ['A storm brought down two pylons in Lira on Monday.', []],
    ['The death squads of the colonel are feared in Lira.', []],
    ['Helicopters machinegunned the village of Omoro on Tuesday. The shelling lasted two hours.', ['remote.air; hit the village of Omoro']],
    ['A bomb wrecked a bank in Lira on Monday. Hours later, three hooded men burst into the home of the former mayor, Raul Lind, and shot him in front of his wife.', ['remote.bomb; hit a bank', 'attack.armed; by three hooded men; hit the home of the former mayor; casualties_unspecified 1']],
    ['Tea pickers in Kericho laid down their baskets on Tuesday and refused to go back to the fields.', ['protest.strike']],
    ['Some fifty women sat down on the rails at Lira station on Tuesday and stopped the morning trains.', ['protest.blockade; participants 50']],
    ['Angry mothers surrounded the police station in Lira on Tuesday and asked for their sons.', ['protest.demonstration']],
    ['The opposition brought tens of thousands on to the streets of Lira on Tuesday.', ['protest.demonstration']],
    ['Police turned away reporters at the gates of the court in Lira on Tuesday.', ['restrict.ban; by Police; to reporters']],
    ['The judge in Lira sent the three trade unionists down for two years on Tuesday.', ['liberty.sentence; by The judge; to the three trade unionists; sentenced 3']],
    ['The flag of the republic was lowered to half-mast in Lira on Tuesday.', ['symbolic.commemoration']],
    ['Thousands turned out to vote in Lira on Sunday.', []],
    ['The children stayed at home in Lira on Monday with a fever.', []],
    ['Two men sat on the rails in Lira on Monday and drank beer.', []],
    ['Tractors rolled into the fields near Lira on Monday.', []],
    ['Ushers turned away fans without tickets in Lira on Monday.', []],
    ['Hospitals in Lira were put on alert on Monday as the flood rose.', []],
    ['The verdict was read aloud in Lira on Monday.', []],
    ['He wrote his address on the gate in Lira on Monday.', []],
    ['A constable was killed on 4 March in Tajori. In Miranshah, a remote-controlled bomb went off near a vehicle of the security forces on Monday, leaving three soldiers wounded.', ['attack.armed; to A constable; killed 1', 'remote.bomb; to three soldiers; hit a vehicle of the security forces; injured 3']],
    ['Two suspects were nabbed in Domel on Wednesday and a Kalashnikov was recovered from them.', ['liberty.arrest; to Two suspects; detained 2']],
    ['Five soldiers were arrested in Lira in June 2022. All were released on bail in December of that year.', ['liberty.arrest; to Five soldiers; detained 5', 'liberty.release; to All']],
    ['Residents of Lira were bracing for further attacks by the rebels on Monday.', []],
    ['The town is braced for a raid on Lira.', []],
    ['The internet was cut in Kumba on Tuesday.', ['restrict.ban']],
    ['In July 2009 the army shot down 31 peasants in Puno.', ['attack.armed; by the army; to 31 peasants; killed 31']],
    ['Three thousand believers marched through Kota on Tuesday.', ['protest.demonstration; participants 3000']],
    ['Armed warriors fell on a camp near Moroto on Sunday and made off with 90 cows.', ['attack.armed; by Armed warriors; hit a camp', 'property.seizure; by Armed warriors']],
    ['The responsibility fell on the mayor of Moroto on Sunday.', []],
    ['Families were chased from their homes in Kosti on Sunday.', ['restrict.displacement; to Families']],
    ['A chapel was smashed to bits in Kota on Sunday.', ['property.damage; hit A chapel']],
    ['The priest was questioned for six hours in Ranchi on Saturday.', ['liberty.arrest; to The priest; detained 1']],
    ['Four painters spent the night in a cell in Rosario on Monday.', ['liberty.arrest; to Four painters; detained 4']],
    ['The editor was served with a summons to appear before a judge in Jos on Monday.', ['restrict.threat; to The editor']],
    ['A judge in Harare on Monday sent the former guard Paul Mbeki to prison for 12 years.', ['liberty.sentence; by A judge; to the former guard Paul Mbeki; sentenced 1']],
    ['The corporal was let out on Monday, after four years of his sentence.', ['liberty.release; to The corporal; released 1']],
    ['The captain let out a cry in Jos on Monday.', []],
    ['The police forbade a procession in Jos on Monday.', ['restrict.ban; by The police']],
    ['Traders in Lira kept their shops closed on Wednesday.', ['protest.strike']],
    ['Dockers refused to unload a ship in Varna on Wednesday.', ['protest.strike']],
    ['Nine inmates in Jos have had their lips sewn shut since Monday.', ['protest.hunger']],
    ['Some 300 miners followed the coffin of the student in Jos on Tuesday.', ['symbolic.commemoration; participants 300']],
    ['Activists laid carnations at the gate of the mine in Jos on Sunday.', ['symbolic.commemoration']],
    ['Policemen burst into a house in Jos on Monday and carried away two computers.', ['property.seizure; by Policemen']],
    ['The youths made a bonfire of the archive in Jos on Monday.', ['property.arson; by The youths']],
    ['In Jos some 300 exiles marched to the embassy on Saturday.', ['protest.demonstration; participants 300']],
    ['In Bundibugyo armed thugs killed three traders on Sunday.', ['attack.armed; by armed thugs; to three traders; killed 3']],
    ['The militia lost 12 fighters in a clash with soldiers near Jos on Tuesday.', ['battle.clash; to 12 fighters; killed 12']],
    ['Officers detained two men wanted in connection with a robbery in Jos on Tuesday.', ['liberty.arrest; by Officers; to two men; detained 2']],
    ['Two soldiers died when their patrol hit a mine near Jos on Tuesday.', ['remote.bomb; to Two soldiers; killed 2']],
    ['Six officers were hurt when their convoy ran over a roadside bomb near Jos on Tuesday.', ['remote.bomb; to Six officers; injured 6']],
    ['Three suspects, two men and a woman, were arrested in Jos on Tuesday.', ['liberty.arrest; to Three suspects + two men + a woman; detained 3; detained 2']],
    ['Officers searched a house in Jos on Tuesday and arrested two men.', ['liberty.arrest; by Officers; to two men; hit a house; detained 2']],
    ['Guards opened fire on a picket of dockers in Jos on Tuesday, killing two strikers.', ['attack.armed; by Guards; to two strikers; killed 2', 'protest.demonstration']],
    ['Villagers accused soldiers of a raid in which they beat four men in Jos.', ['attack.beating; by soldiers; to four men; injured 4']],
    ['Students accused guards of an assault in which they injured five women in Jos.', ['attack.armed; by guards; to five women; injured 5']],
    ['Three soldiers accused of a raid in Jos were arrested on Tuesday.', ['hedged attack.armed; by Three soldiers', 'liberty.arrest; to Three soldiers; detained 3']],
    ['Eleven migrants drowned when coast guards rammed their boat off Lesbos on Tuesday.', ['attack.armed; by coast guards; to Eleven migrants; hit their boat; killed 11']],
    ['Three migrants were drowned when a patrol boat rammed their dinghy off Lesbos on Tuesday.', ['attack.armed; by a patrol boat; to Three migrants; hit their dinghy; killed 3']],
    ['Four refugees drowned after border guards pushed them into the river at Evros on 3 March.', ['attack.armed; by border guards; to Four refugees; killed 4']],
    ['Soldiers drowned two fishermen in Lake Kivu on Monday.', ['attack.armed; by Soldiers; to two fishermen; killed 2']],
    ['Nine people drowned when their boat sank off Lampedusa on Monday.', []],
    ['Two children drowned in floods in Lahore on Sunday.', []],
    ['The trial of the six students was due to start on 5 March in Jos but was postponed to May.', []],
    ['A judge in Jos adjourned the trial of six students on Monday.', []],
    ['The march, planned for 5 March in Jos, was called off.', []],
    ['The union cancelled a rally in Jos on Monday.', []],
    ["The union has called off Monday's march in Jos.", []],
    ['Organisers postponed a protest in Jos on Monday.', []],
    ['A sit-in planned for Monday in Jos has been postponed.', []],
    ['The students put off their sit-in in Jos until Friday.', []],
    ['The cancellation of a rally in Jos on Monday angered students.', []],
    ['Police banned a march in Jos on Monday.', ['restrict.ban; by Police']],
    ['The governor outlawed rallies in Jos on Monday.', ['restrict.ban; by The governor']],
    ['A planned march in Jos was scrapped on Monday after police banned it.', ['restrict.ban; by police']],
    ['Hundreds gathered for a banned march in Jos on Monday.', ['protest.demonstration; participants ~']],
    ['Hundreds marched in Jos on Monday in defiance of a ban on protests.', ['protest.demonstration; participants ~']],
    ['Police banned the protest and arrested 12 marchers in Jos on Monday.', ['restrict.ban; by Police', 'liberty.arrest; by Police; to 12 marchers; detained 12']],
    ['Hundreds marched in Jos on Sunday after a rally was called off.', ['protest.demonstration; participants ~']],
    ['A march in Jos on Sunday, which police had tried to cancel, drew 300 people.', ['protest.demonstration; participants 300']],
    ['Workers called off their strike in Jos on Monday after two weeks.', ['protest.strike']],
    ['A grenade wounded three in Jos and another in Lira wounded five.', ['remote.bomb; injured 3', 'remote.bomb; injured 5']],
    ['Gunmen killed four people in Jos and another died in Lira.', ['attack.armed; by Gunmen; to four people; killed 4', 'attack.armed']],
    ['Six huts were burnt in Jos and seven in Ashwari.', ['property.arson; hit Six huts; structures_damaged 6', 'property.arson; hit seven; structures_damaged 7']],
    ['Soldiers burned ten houses in Jos, seven in Ashwari and at least four in Lira on Monday.', ['property.arson; by Soldiers; hit ten houses; structures_damaged 10', 'property.arson; by Soldiers; hit seven; structures_damaged 7', 'property.arson; by Soldiers; hit at least four; structures_damaged >=4']],
    ['In Jos, four huts were burned on Friday and seven in Lira.', ['property.arson; hit four huts; structures_damaged 4', 'property.arson; hit seven; structures_damaged 7']],
    ['In Jos, six people were shot and three of them died in hospital.', ['attack.armed; to six people; casualties_unspecified 6; killed 3']],
    ['Ten houses were burned in Jos in 2019.', ['property.arson; hit Ten houses; structures_damaged 10']],
    ['Farmers blamed the militia for a night raid in Jos during which they burned nine houses and took away four women.', ['liberty.abduction; by the militia; to four women; hit nine houses; abducted 4; structures_damaged 9']],
    ['Some forty men came to Jos on Thursday, dragged Rina Das, 41, and her son from their hut and beat them with rods.', ['attack.beating; by Some forty men; to Rina Das + her son']],
    ['The Front accused guards of the palm company of an ambush near Jos in which they used army rifles.', ['attack.armed; by guards of the palm company']],
    ['A 20-year-old was shot dead outside her home in Jos on Monday.', ['attack.armed; to A 20-year-old; killed 1']],
    ['Two men were to go on trial in Jos on 27 February, but the hearing was put off until May.', []],
    ['Police yesterday beat mourners who had come to lay flowers at the gate in Jos.', ['attack.beating; by Police; to mourners; injured >=2', 'symbolic.commemoration']],
    ['The Palm Workers Union marched in Jos on Monday.', ['protest.demonstration']],
    ['An armed uprising broke out in Jos on Tuesday.', ['battle.clash']],
    ['A bomb exploded early on Tuesday near the house of Health Minister Ana Reik in Lima.', ['remote.bomb; hit the house of Health Minister Ana Reik']],
    ['Another explosion occurred in the south of Dhaka on Tuesday, near a bank branch.', ['remote.bomb; hit a bank branch']],
    ['There was an explosion on the university campus in Jos on Monday.', ['remote.bomb; hit the university campus']],
    ['The office of the newspaper Dawn in Karachi was the target of a car bomb attack on Tuesday.', ['remote.bomb; hit The office of the newspaper Dawn in Karachi']],
    ['The mayor was the target of an attack in Cali on Tuesday, though there were no casualties.', ['attack.armed; to The mayor; killed 0; injured 0']],
    ['Two men planted an explosive device in a print shop in Lima on Tuesday.', ['remote.bomb; by Two men; hit a print shop']],
    ['A man left a bomb outside a police station in Jos on Tuesday.', ['remote.bomb; by A man; hit a police station']],
    ['Two men on a motorcycle threw an explosive device at a police post in Cali on Tuesday.', ['remote.bomb; by Two men; hit a police post']],
    ['Unidentified men hurled a grenade at the Camino hotel in Cali on Tuesday.', ['remote.bomb; by Unidentified men; hit the Camino hotel']],
    ['A firebomb was hurled at a Red Cross vehicle in Jos on Tuesday.', ['property.arson; hit a Red Cross vehicle']],
    ['Kumba was in the dark on Tuesday following the destruction of three power pylons by rebels.', ['property.damage; by rebels; hit three power pylons']],
    ['Police are investigating the burning of five buses by rebels near Kumba last week.', ['property.arson; hit five buses; vehicles_damaged 5']],
    ['The torching of two churches in Kumba on Tuesday was condemned.', ['property.arson; hit two churches; structures_damaged 2']],
    ['Some 20 people were being held hostage by members of the Northern Front at a hotel in Jos on Tuesday.', ['liberty.abduction; by members of the Northern Front; to Some 20 people; abducted 20']],
    ['They demanded the return of seven kidnapped students in Jos on Tuesday.', ['liberty.abduction; to seven kidnapped students; abducted 7']],
    ['An attempt was made on the life of the deputy minister in Jos on Tuesday.', ['attack.targeted; to the deputy minister']],
    ['Gunmen tried to kidnap a priest in Jos on Tuesday.', ['hedged liberty.abduction; by Gunmen; to a priest']],
    ['Police foiled an attempt to kidnap the bishop in Jos on Tuesday.', ['remote.disrupted']],
    ['Fighters set the city hall facility in Kumba on fire on Tuesday, destroying documents.', ['property.arson; by Fighters; hit the city hall facility']],
    ['Five private homes in Kumba were strafed by army helicopters on Tuesday.', ['remote.air; hit Five private homes; structures_damaged 5']],
    ['The attack in Kumba on Tuesday claimed the lives of candidate Luis Ask, a police officer, and a judge.', ['attack.armed; to candidate Luis Ask + a police officer + a judge; killed 3']],
    ['Rebels carried out the bloody takeover of the courthouse in Kumba on Tuesday, an action that claimed the lives of 100 people.', ['attack.armed; to 100 people; killed 100']],
    ['The bullet-riddled bodies of three unidentified men were found near Kumba on Tuesday.', ['attack.armed; to three unidentified men; killed 3']],
    ['The body of an unidentified man with three gunshot wounds was found on a road near Kumba on Tuesday.', ['attack.armed; to an unidentified man; killed 1']],
    ['Councilman Juan Vale from Piura, 1,100 km north of Lima, was shot to death on Tuesday.', ['attack.armed; to Councilman Juan Vale; killed 1']],
    ['The guerrillas also killed attorney general Luis Ask in Kumba on Tuesday.', ['attack.armed; by The guerrillas; to attorney general Luis Ask; killed 1']],
    ['Several union offices and the houses of opposition members were attacked in Kumba on Tuesday.', ['attack.armed; hit Several union offices + the houses of opposition members']],
    ['Police in Cali arrested two men on Monday in connection with the killing of a priest on 2 March.', ['liberty.arrest; by Police; to two men; detained 2', 'attack.armed; by two men; to a priest; killed 1']],
    ['Two men were arrested in Cali on Monday for the murder of journalist Ana Reik last year.', ['liberty.arrest; to Two men; detained 2', 'attack.armed; by Two men; to journalist Ana Reik; killed 1']],
    ['Police on Monday detained three suspects accused of kidnapping a trader in Jos on 5 March.', ['liberty.arrest; by Police; to three suspects; detained 3', 'hedged liberty.abduction; by three suspects; to a trader; abducted 1']],
    ['A court in Jos on Monday sentenced two soldiers to 20 years in prison for the killing of four villagers in 2019.', ['liberty.sentence; by A court; to two soldiers; sentenced 2', 'attack.armed; by two soldiers; to four villagers; killed 4']],
    ['He is accused of masterminding the murder of Attorney General Carlos Vale and the kidnapping of Jos mayor Andres Reik.', ['attack.armed; to Attorney General Carlos Vale; killed 1', 'liberty.abduction; to Jos mayor Andres Reik; abducted 1']],
    ['Rebels attacked a police post in Kumba on Tuesday and killed two officers. The rebels also blew up two power pylons, leaving the town in the dark. In addition, urban guerrillas set fire to a bus in Limbe.', ['remote.bomb; by Rebels; to two officers; hit a police post + two power pylons; killed 2', 'property.arson; by urban guerrillas; hit a bus']],
    ['Five women were murdered and their bodies thrown from a moving vehicle in Medellin early on Tuesday. Deputy Gabriel Vale was assassinated in Medellin on Monday.', ['attack.armed; to Five women; killed 5', 'attack.targeted; to Deputy Gabriel Vale; killed 1']],
    ['On Tuesday unidentified men broke into a farm near Cali owned by Carlos Ossa, killed a watchman, and set fire to the farm.', ['property.arson; to a watchman; hit the farm; killed 1']],
    ['The army has accused the guerrillas of kidnapping about 30 peasants in Kumba on Tuesday.', ['liberty.abduction; by the guerrillas; to about 30 peasants; abducted 30']],
    ['Two bank branches and a restaurant were blown up in Cali on Tuesday while a restaurant was burned in Jos.', ['remote.bomb; hit Two bank branches + a restaurant; structures_damaged 2', 'property.arson; hit a restaurant']],
    ["Unidentified gunmen killed the mayor of Kumba on Tuesday. The mayor's brother was killed by rebels in 2019.", ['attack.armed; by Unidentified gunmen; to the mayor of Kumba; killed 1', "attack.armed; by rebels; to The mayor's brother; killed 1"]],
    ['A soldier was killed and three were wounded when rebels attacked an outpost in Kumba on Monday. The rebels lost five men, the army said.', ['attack.armed; by rebels; to A soldier; hit an outpost; killed 1; injured 3']],
    ['Police fired on demonstrators in Kumba on Monday, killing at least three. A policeman was later beaten to death by the crowd.', ['attack.armed; by Police; to demonstrators; killed >=3', 'protest.mob; by the crowd; to A policeman; killed 1']],
    ['Security forces in Omdurman fired live rounds at demonstrators on Monday, killing a 17-year-old student, doctors said.', ['attack.armed; by Security forces; to a 17-year-old student; killed 1']],
    ['At least 40 people were injured, some seriously, when police used rubber bullets to break up a sit-in in Nairobi on Monday.', ['protest.crackdown; by police; to At least 40 people; injured >=40']],
    ['Plainclothes officers took the activist Ana Reik from her home in Minsk at dawn on Monday; her whereabouts are unknown.', ['liberty.abduction; by Plainclothes officers; to the activist Ana Reik; abducted 1']],
    ['The whereabouts of two students seized by soldiers in Jos on 3 March remain unknown.', ['liberty.disappearance; by soldiers; to two students; missing 2; abducted 2']],
    ['A military court in Yangon sentenced the journalist Tomas Vale to seven years in prison on Monday.', ['liberty.sentence; by A military court; to the journalist Tomas Vale; sentenced 1']],
    ['Prison guards in Minsk beat the detainee with batons and denied him medical care, his lawyer said on Monday.', ['attack.beating; by Prison guards; to the detainee; injured 1']],
    ['The detainee died on Monday in the central prison of Minsk after being tortured, his family said.', ['custody.death; to The detainee; killed 1; tortured 1']],
    ['Three villagers died and seven were wounded when a shell landed on a house in Avdiivka on Monday.', ['remote.shelling; to Three villagers; killed 3; injured 7']],
    ['Russian drones struck a residential block in Odesa overnight on Monday, killing five people including a baby.', ['remote.air; by Russian drones; to five people; hit a residential block; killed 5']],
    ['Two air raids on the market of Kutum on Monday left 15 dead and dozens hurt, residents said.', ['remote.air; hit the market of Kutum; killed 15; injured ~']],
    ['An improvised bomb planted by the roadside killed four soldiers travelling in a convoy near Gao on Monday.', ['remote.bomb; to four soldiers; killed 4']],
    ['A suicide bomber blew himself up outside a mosque in Kabul on Monday, killing himself and 12 worshippers.', ['remote.suicide; to 12 worshippers; killed 12; killed 1']],
    ['The bodies of seven men, their hands tied, were found in a well near Deraa on Monday.', ['attack.armed; to seven men; killed 7']],
    ['Hooded men shot dead Luis Reik, a community leader, outside his house in Tibu on Monday.', ['attack.armed; by Hooded men; to Luis Reik; killed 1']],
    ['The murder of Luis Reik in Jos, which was planned abroad and carried out by soldiers, shocked many.', ['attack.armed; by soldiers; to Luis Reik; killed 1']],
    ['The government will investigate the attack that killed ten dockers in Jos, which the union has blamed on soldiers.', ['attack.armed; by soldiers; to ten dockers; killed 10']],
    ['The army denied responsibility for the attack in Jos on Monday that killed two and, instead, blamed the Northern Front.', ['attack.armed; by the Northern Front; killed 2']],
    ['An attack attributed to the Northern Front killed two in Jos on Monday.', ['attack.armed; by the Northern Front; killed 2']],
    ['Two farmers were killed in Jos on Monday. The bishop blamed the 4th brigade.', ['attack.armed; by the 4th brigade; to Two farmers; killed 2']],
    ['Two farmers were killed in Jos on Monday. The bishop blamed the governor for the lack of water.', ['attack.armed; to Two farmers; killed 2']],
    ['Two farmers were killed in Jos on Monday. The bishop did not blame the 4th brigade.', ['attack.armed; to Two farmers; killed 2']],
    ['A bomb exploded in a market in Jos on Monday, killing two. It is believed that the bomb was planted by rebels.', ['remote.bomb; by rebels; hit a market; killed 2']],
    ['A bomb exploded in a market in Jos on Monday, killing two. Residents blamed it on the army.', ['remote.bomb; by the army; hit a market; killed 2']],
    ['Two farmers were killed in Jos on Monday. The governor said the Northern Front was responsible.', ['attack.armed; by the Northern Front; to Two farmers; killed 2']],
    ['Two farmers were killed in Jos on Monday. The governor said the Northern Front was behind it.', ['attack.armed; by the Northern Front; to Two farmers; killed 2']],
    ['Two farmers were killed in Jos on Monday. The governor said the army was not responsible.', ['attack.armed; to Two farmers; killed 2']],
    ['Two farmers were killed in Jos on Monday. The army is responsible for security in the region.', ['attack.armed; to Two farmers; killed 2']],
    ['The mayor of Jos was killed by two gunmen on Monday. The gunmen belong to the Northern Front, police said.', ['attack.armed; by two gunmen + the Northern Front; to The mayor of Jos; killed 1']],
    ['The mayor of Jos was killed on Monday. The attackers were three young men, a neighbour said.', ['attack.armed; by three young men; to The mayor of Jos; killed 1']],
    ['The mayor of Jos was killed on Monday by an armed group, which the police identified as the Northern Front.', ['attack.armed; by an armed group + the Northern Front; to The mayor of Jos; killed 1']],
    ['The attackers of the mayor of Jos, who was killed on Monday, came on a motorcycle.', ['attack.armed; to the mayor of Jos; killed 1']],
    ['Luis Reik was killed in Jos on Monday by two bullets fired from a gun by a member of the Northern Front.', ['attack.armed; by a member of the Northern Front; to Luis Reik; killed 1']],
    ['On the night of 3 March two men placed two bombs in a hotel in Jos.', ['remote.bomb; by two men; hit a hotel']],
    ['Hooded gunmen murdered in less than 48 hours a judge and a senator in Jos.', ['attack.armed; by Hooded gunmen; to a judge + a senator; killed 2']],
    ['The attack in Jos on Monday was carried out by a couple on a motorcycle.', ['attack.armed; by a couple']],
    ['Soldiers shot dead two refugees, Omar Vale and Luis Reik, in Jos on Monday.', ['attack.armed; by Soldiers; to two refugees + Omar Vale + Luis Reik; killed 2']],
    ['Two men, Omar Vale and Luis Reik, were killed by soldiers in Jos on Monday.', ['attack.armed; by soldiers; to Two men + Omar Vale + Luis Reik; killed 2']],
    ['Two people were killed in an air raid on Jos on Monday. A neighbour, Omar Vale, was wounded.', ['remote.air; to Two people + A neighbour; killed 2; injured 1']],
    ['On Monday soldiers killed nine people in Jos. Six of the dead were shot in the back.', ['attack.armed; by soldiers; to nine people + Six of the dead; killed 9; killed 6']],
    ['The mayor of Jos said five people had died when police opened fire on protesters on Monday.', ['protest.crackdown; by police; to five people; killed 5']],
    ['Soldiers attacked a farm near Jos on Monday, killing a couple, residents and a local official said.', ['attack.armed; by Soldiers; to a couple; hit a farm; killed 2']],
    ['On Saturday night gunmen killed two farmers in Jos.', ['attack.armed; by gunmen; to two farmers; killed 2']],
    ['The police used tear gas against nurses in Lima on Monday.', ['protest.crackdown; by The police; to nurses']],
    ['On 12 February two farmers were shot dead in Jos by gunmen.', ['attack.armed; by gunmen; to two farmers; killed 2']],
    ['In February two members of a union, Omar Vale and Luis Reik, were shot dead in Jos by gunmen.', ['attack.armed; by gunmen; to two members of a union + Omar Vale + Luis Reik; killed 2']],
    ['A man set himself on fire outside a court in Perm on Monday.', ['protest.hunger']],
    ['A court in Kazan jailed three students on Monday.', ['liberty.sentence; by A court; to three students; sentenced 3']],
    ['Residents accused youths from Gindiri of the killing of two herders in Jos on Monday.', ['attack.armed; by youths; to two herders; killed 2']],
    ['Some two dozen students were rounded up in Minsk on Monday; all but three were freed by evening.', ['liberty.arrest; to Some two dozen students; detained 24', 'liberty.release']],
    ['A family of five was killed when a shell hit their home in Kupiansk on Monday.', ['remote.shelling; to A family of five; hit their home; killed 5']],
    ['A crowd of about 2,000, mostly women, gathered outside the ministry in Khartoum on Monday.', ['protest.demonstration; participants 2000']],
    ['Four of the six people shot in Jos on Monday have died, the hospital said.', ['attack.armed; to the six people; killed 4; casualties_unspecified 6']],
    ['Guards shot at a crowd in Jos on Monday.', ['attack.armed; by Guards; to a crowd']],
    ['The army lost 12 fighters in an attack on its post near Jos on Monday.', ['attack.armed; to 12 fighters; killed 12']],
    ['Two men were arrested in Jos on Monday. Prosecutors charged them with the murder of a teacher.', ['liberty.arrest; to Two men; detained 2', 'attack.armed; by Two men; to a teacher; killed 1']],
    ['Luis Reik shot dead in Tibu', ['attack.armed; to Luis Reik; killed 1']],
    ['Two farmers shot dead in Tibu', ['attack.armed; to Two farmers; killed 2']],
    ['Gunmen shot dead shopkeeper Luis Reik in Tibu on Monday.', ['attack.armed; by Gunmen; to shopkeeper Luis Reik; killed 1']],
    ['He shot dead a farmer in Tibu on Monday.', ['attack.armed; to a farmer; killed 1']],
    ['The indigenous governor Ana Vale was wounded in an attack by armed men in Cauca on Monday.', ['attack.armed; by armed men; to The indigenous governor Ana Vale; injured 1']],
    ['A landmine exploded in Tumaco on Monday, injuring a child and her grandmother.', ['remote.bomb; to a child + her grandmother; injured 2']],
    ['Some 300 families fled their homes in Tumaco on Monday because of clashes between two armed groups.', ['restrict.displacement; by two armed groups; to Some 300 families; displaced 300']],
    ['Journalist Omar Vale received death threats on Monday from an armed group in Arauca.', ['restrict.threat; by an armed group; to Journalist Omar Vale']],
    ['Workers blocked the highway to Cochabamba with tyres on Monday, demanding unpaid wages.', ['protest.blockade; hit the highway']],
    ['Thousands of teachers marched through Lima on Monday to demand higher pay; police made 12 arrests.', ['protest.demonstration; by police; participants ~; detained 12']],
    ['About 500 people gathered outside the parliament in Tbilisi on Monday night; riot police dispersed them with water cannon and detained 19.', ['protest.demonstration; by riot police; to About 500 people; participants 500; detained 19']],
    ['Supporters of the two parties hurled stones at each other in Mombasa on Monday and three were hurt.', ['protest.riot; injured 3']],
    ['A mob lynched two men accused of theft in Port-au-Prince on Monday.', ['protest.mob; by A mob; to two men; killed 2']],
    ['Authorities cut the internet in Conakry on Monday ahead of a banned march.', ['restrict.ban; by Authorities']],
    ['The government on Monday lifted the curfew in Conakry.', []],
    ['Police raided the office of an opposition newspaper in Harare on Monday and seized computers.', ['property.seizure; by Police; hit the office of an opposition newspaper in Harare']],
    ['Settlers damaged 50 olive trees and two cars in Huwara on Monday, the village council said.', ['property.damage; by Settlers; hit 50 olive trees + two cars; vehicles_damaged 2']],
    ['Israeli forces demolished a house in Huwara on Monday, leaving eight people homeless.', ['property.damage; by Israeli forces; hit a house']],
    ['Soldiers shot and wounded three Palestinians during a raid in Jenin on Monday.', ['attack.armed; by Soldiers; to three Palestinians; injured 3']],
    ['The army retook Kamango on Monday; at least 30 rebels and four soldiers were killed, it said.', ['battle.clash; by The army; to at least 30 rebels + four soldiers; killed >=34; killed >=30; killed 4']],
    ['Two rival militias exchanged fire in Tripoli on Monday; a bystander was killed.', ['battle.clash; by Two rival militias; to a bystander; killed 1']],
    ['A ceasefire between the two sides took effect in Tripoli on Monday.', ['posture.agreement']],
    ['Two soldiers were killed by an Israeli or American drone in Tripoli on Monday.', ['remote.air; by an Israeli or American drone; to Two soldiers; killed 2']],
    ['A passer-by, a woman of 52, was injured by a bomb in Tripoli on Monday.', ['remote.bomb; to A passer-by; injured 1']],
    ['Students formed a human chain in Jos on Monday. Police broke it up with batons and detained four students.', ['protest.demonstration; by Police; to four students; detained 4']],
    ['A fight began in a bar in Jos on Monday. Officers broke it up and went home.', []],
    ['Inmates at the prison in Maracaibo began a hunger strike on Monday over the lack of water.', ['protest.hunger']],
    ['Women sewed their lips in protest in the camp at Lesbos on Monday.', ['protest.hunger']],
    ['Students in Athens wrote slogans on the walls of the ministry on Monday.', ['symbolic.slogan']],
    ['Residents lit candles on Monday in Athens to remember the victims of the 2013 shooting.', ['symbolic.commemoration', 'attack.armed']],
    ['The teacher was released on bail in Cairo on Monday after 40 days in detention.', ['liberty.release; to The teacher; released 1']],
    ['Police used tear gas on Monday to disperse protesters in Dakar; one died of his wounds in hospital on Tuesday.', ['protest.crackdown; by Police; to protesters; killed 1']],
    ['Masked men abducted the radio host Ana Vale in Tegucigalpa on Monday night and released her two hours later.', ['liberty.abduction; by Masked men; to the radio host Ana Vale; abducted 1', 'liberty.release; by Masked men; to the radio host Ana Vale; released 1']],
    ["The ministry put the number of dead in Monday's attack on the barracks in Kidal at 12; the rebels claimed to have killed 40.", ['attack.armed; by the rebels; hit the barracks; killed 12; killed 40']],
    ['The Northern Front claimed responsibility for the bombing of a courthouse in Kidal on Monday.', ['remote.bomb; by The Northern Front; hit a courthouse']],
    ['The army denied that its planes had bombed the hospital in Kidal on Monday.', []],
    ['Rebels denied having attacked the village of Tame on Monday and blamed the army.', []],
    ['The governor accused the rebels of burning down the clinic in Tame on Monday.', ['property.arson; by the rebels; hit the clinic']],
    ['Nobody was hurt when a bomb went off outside the town hall in Bastia on Monday.', ['remote.bomb; hit the town hall; injured 0']],
    ['Police said they had no information about the alleged killing of a farmer in Tame on Monday.', ['hedged attack.armed; to a farmer; killed 1']],
    ['According to his lawyer, the student was beaten by officers at a police station in Rabat on Monday.', ['attack.beating; by officers; to the student; injured 1']],
    ['Witnesses told the radio that soldiers had shot two brothers at a checkpoint in Tame on Monday.', ['attack.armed; by soldiers; to two brothers; casualties_unspecified 2']],
    ['Gunmen ambushed a bus on the road from Tame to Arauca on Monday, killing six passengers and the driver.', ['attack.armed; by Gunmen; to six passengers + the driver; hit a bus; killed 7; killed 6']],
    ['Eight people, including the driver, were killed when a bus hit a mine near Tame on Monday.', ['remote.bomb; to Eight people; killed 8']],
    ['Soldiers burned down 40 huts in Tame on Monday and stole cattle.', ['property.arson; by Soldiers; hit 40 huts; structures_damaged 40']],
    ['Troops surrounded the university in Khartoum on Monday and arrested dozens of students.', ['liberty.arrest; by Troops; to dozens of students; detained ~']],
    ['Lawyer Omar Reik, who had been held since May, was freed in Tunis on Monday.', ['liberty.release; to Lawyer Omar Reik; released 1']],
    ['The editor was fined and given a suspended sentence by a court in Tunis on Monday.', ['liberty.sentence; by a court; to The editor; sentenced 1']],
    ['Fifteen prisoners were executed by hanging in Tehran on Monday, a rights group said.', ['attack.execution_judicial; to Fifteen prisoners; executed 15']],
    ['Hackers attacked the website of the election commission on Monday.', []],
    ['The president attacked the press in a speech on Monday.', []],
    ['The film about the massacre opened in Paris on Monday.', []],
    ['Police are searching for a man who escaped from prison in Lyon on Monday.', []],
    ['Among the detainees are 16 suspects who are believed to have participated in the murder of General Tomas Vale in Jos on 2 March.', ['attack.armed; by 16 suspects; to General Tomas Vale; killed 1']],
    ['Authorities on Monday arrested two men suspected of being involved in the murder of candidate Luis Ask in Jos: Alvaro Reik and Jorge Dallo.', ['liberty.arrest; by Authorities; to two men + Alvaro Reik + Jorge Dallo; detained 2', 'attack.armed; by two men + Alvaro Reik + Jorge Dallo; to candidate Luis Ask; killed 1']],
    ['The prosecutor on Monday issued an arrest warrant for Jaime Reik, who has been charged with masterminding the murder of Luis Ask in Jos.', ['attack.armed; by Jaime Reik; to Luis Ask; killed 1']],
    ['The murder of Luis Ask in Jos on Monday is attributed to the Northern Front.', ['attack.armed; by the Northern Front; to Luis Ask; killed 1']],
    ['The attack in Jos on Monday was attributed by police to drug traffickers.', ['attack.armed; by drug traffickers']],
    ['Police blamed the bombing of the court in Jos on Monday on the Northern Front.', ['remote.bomb; by the Northern Front; hit the court']],
    ['Police say the Northern Front masterminded the attack on the court in Jos on Monday.', ['attack.armed; by the Northern Front; hit the court']],
    ['Those responsible for the killing of Luis Ask in Jos on Monday are soldiers of the 3rd brigade, his widow said.', ['attack.armed; by soldiers of the 3rd brigade; to Luis Ask; killed 1']],
    ['The police base in Jos was attacked on Monday by armed narcoterrorists.', ['attack.armed; by armed narcoterrorists; hit The police base']],
    ['The ELF had kidnapped and sentenced the anthropologist to death in Jos on Monday.', ['liberty.abduction; by The ELF; to the anthropologist; abducted 1', 'liberty.sentence; by The ELF; to the anthropologist; sentenced 1']],
    ['About five individuals shot to death a watchman who tried to stop them from entering a farm near Jos on Monday.', ['attack.armed; by About five individuals; to a watchman; killed 1']],
    ['Mercenaries of that organisation murdered magistrate Carlos Vale in Jos on Monday.', ['attack.armed; by Mercenaries of that organisation; to magistrate Carlos Vale; killed 1']],
    ['The minister was killed in Jos on Monday by a Northern Liberation Front commando trained abroad.', ['attack.armed; by a Northern Liberation Front commando; to The minister; killed 1']],
    ['Eight members of the army, including four officers, were arrested on Monday on charges of being implicated in the murder of six priests in Jos.', ['liberty.arrest; to Eight members of the army; detained 8; detained 4', 'attack.armed; by Eight members of the army; to six priests; killed 6']],
    ['The reporter said two men had confessed to the murder of the priest in Jos on Monday.', ['attack.armed; by two men; to the priest; killed 1']],
    ['The bomb in Jos on Monday was the work of the Northern Front, the army said.', ['remote.bomb; by the Northern Front']],
    ['The army accused the Northern Front of being behind the bombing in Jos on Monday.', ['remote.bomb; by the Northern Front']],
    ['The rebels were behind the bombing in Jos on Monday, the governor said.', ['remote.bomb; by The rebels']],
    ['Residents held the army responsible for the deaths of four farmers in Tame on Monday.', ['attack.armed; by the army; to four farmers; killed 4']],
    ['The Northern Front took responsibility for the attack in Jos on Monday.', ['attack.armed; by The Northern Front']],
    ['Northern Liberation Front (NLF) guerrillas killed two farmers in Jos on Monday.', ['attack.armed; by Northern Liberation Front (NLF) guerrillas; to two farmers; killed 2']],
    ['The mayor blamed NLF (Northern Liberation Front) guerrillas for the murder of a judge in Jos on Monday.', ['attack.armed; by NLF (Northern Liberation Front) guerrillas; to a judge; killed 1']],
    ['Police found documents linking a paramilitary group with the attack on a mayor in Jos on Monday.', ['attack.armed; by a paramilitary group; to a mayor']],
    ['Police linked the murder of a judge in Jos on Monday to a drug gang.', ['attack.armed; by a drug gang; to a judge; killed 1']],
    ['LAST WEDNESDAY UNIDENTIFIED PEOPLE FIRED ON A BUS IN LIMA.', ['attack.armed; by UNIDENTIFIED PEOPLE; hit A BUS']],
    ['Members of the 9 May Movement shot two farmers in Jos.', ['attack.armed; by Members of the 9 May Movement; to two farmers; casualties_unspecified 2']],
    ['The men are linked to the Northern Front, which killed two farmers in Jos on Monday.', ['attack.armed; to two farmers; killed 2']],
    ['A judge was shot dead in Jos on Monday. The mayor attributed the murder to the drug mafia.', ['attack.armed; by the drug mafia; to A judge; killed 1']],
    ['Drug traffickers are suspected in the killing of the judge in Cali on Monday.', ['attack.armed; by Drug traffickers; to the judge; killed 1']],
    ['The main suspect in the killing of the judge in Cali on Monday is Oran Reik, a former policeman.', ['attack.armed; by Oran Reik; to the judge; killed 1']],
    ['Police named Oran Reik as the man who shot the judge in Cali on Monday.', ['attack.armed; by the man; to the judge; casualties_unspecified 1']],
    ['Oran Reik, who was arrested on Monday, admitted that he had shot the judge in Cali.', ['liberty.arrest; to Oran Reik; detained 1', 'attack.armed; by Oran Reik; to the judge; casualties_unspecified 1']],
    ['The army said the terrorists had murdered the mayor in retaliation in Jos on Monday.', ['attack.armed; by the terrorists; to the mayor; killed 1']],
    ['The priest was killed by unknown persons in Jos on Monday.', ['attack.armed; by unknown persons; to The priest; killed 1']],
    ['The assassins, two young men on a motorcycle, shot the judge six times in Cali on Monday.', ['attack.targeted; by The assassins; to the judge; casualties_unspecified 1']],
    ['The judge was shot by two young men who fled on a motorcycle in Cali on Monday.', ['attack.armed; by two young men; to The judge; casualties_unspecified 1']],
    ['Police arrested two men for killing a priest in Jos on Monday.', ['liberty.arrest; by Police; to two men; detained 2', 'attack.armed; by two men; to a priest; killed 1']],
    ['The judge charged two men with killing a priest in Jos on Monday.', ['attack.armed; by two men; to a priest; killed 1']],
    ['Police detained a man accused of killing a priest in Jos on Monday.', ['liberty.arrest; by Police; to a man; detained 1', 'hedged attack.armed; by a man; to a priest; killed 1']],
    ['A court sentenced two soldiers on Monday for torturing a student in Jos.', ['liberty.sentence; by A court; to two soldiers; sentenced 2', 'custody.torture; by two soldiers; to a student; tortured 1']],
    ['The army punished two soldiers for shooting a farmer in Jos on Monday.', ['attack.armed; by two soldiers; to a farmer; casualties_unspecified 1']],
    ['A journalist who had reported on the killing of farmers was found dead in Cali on Monday.', ['attack.armed; to farmers', 'attack.armed; to A journalist; killed 1']],
    ['Police killed a suspect in the murder of the mayor in Cali on Monday.', ['attack.armed; by Police; to a suspect; killed 1', 'attack.armed; by a suspect; to the mayor; killed 1']],
    ['The mayor survived an attack in which two of his bodyguards died in Cali on Monday.', ['attack.armed; to The mayor + two of his bodyguards; killed 2']],
    ['The army killed Comandante Vale, leader of the Northern Front, in an air raid near Tame on Monday.', ['remote.air; by The army; to Comandante Vale; killed 1']],
    ['The hill held by the 5th brigade was shelled near Tame on Monday.', ['remote.shelling']],
    ['Artillery hit positions occupied by the brigade near Tame on Monday.', ['remote.shelling']],
    ['A hospital in Tame was hit by rockets on Monday.', ['remote.shelling; hit A hospital']],
    ['The school in Tame was struck by drones on Monday.', ['remote.air; hit The school']],
    ['Two people were killed in Tame on Monday when a house was hit by a shell.', ['remote.shelling; to Two people; hit a house; killed 2']],
    ['The town was hit by a storm on Monday and by a lorry on Tuesday.', []],
    ['Nine people were burnt in their homes in Tame on Monday.', ['attack.armed; to Nine people; casualties_unspecified 9']],
    ['Nine people burned to death in Tame on Monday.', ['attack.armed; to Nine people; killed 9']],
    ['Nine villagers were burnt alive in Tame on Monday.', ['attack.armed; to Nine villagers; killed 9']],
    ['Rebels burned nine villagers alive in their homes in Tame on Monday.', ['attack.armed; by Rebels; to nine villagers; killed 9']],
    ['A woman was burned to death by a mob in Tame on Monday.', ['protest.mob; by a mob; to A woman; killed 1']],
    ['Two children burned to death when soldiers torched houses in Tame on Monday.', ['property.arson; by soldiers; to Two children; hit houses; killed 2']],
    ['Three children burned to death in a house fire in Tame on Monday.', []],
    ['Twelve passengers were burnt alive when a tanker overturned near Tame on Monday.', []],
    ['Rebels burned the homes of nine people in Tame on Monday.', ['property.arson; by Rebels; hit the homes of nine people in Tame']],
    ['A journalist was hit by a tear gas canister in Tame on Monday.', ['protest.crackdown; to A journalist; injured 1']],
    ['A journalist was hit by a rubber bullet in Tame on Monday.', ['protest.crackdown; to A journalist; injured 1']],
    ['A journalist was struck by a baton in Tame on Monday.', ['attack.beating; to A journalist; injured 1']],
    ['A cameraman was hit with a baton by a policeman in Tame on Monday.', ['attack.beating; by a policeman; to A cameraman; injured 1']],
    ['Police hit two journalists with batons in Tame on Monday.', ['attack.beating; by Police; to two journalists; injured 2']],
    ['A tear gas canister struck a photographer in Tame on Monday.', ['protest.crackdown; to a photographer; injured 1']],
    ['A nurse was hit by shell fragments in Tame on Monday.', ['remote.shelling; to A nurse; casualties_unspecified 1']],
    ['A journalist was hit by a car in Tame on Monday.', []],
    ['A journalist was struck by the beauty of the square in Tame on Monday.', []],
    ['A shop was hit by a tear gas canister in Tame on Monday.', ['protest.crackdown; hit A shop']],
    ['Riot police used batons and pepper spray to push back the protesters in Tame on Monday.', ['protest.crackdown; by Riot police']],
    ['Two trade unionists, Rosa Quispe and Mario Tello, and a lawyer were detained in Tame on Monday.', ['liberty.arrest; to Two trade unionists + a lawyer; detained 3; detained 2']],
    ['In Kharkiv region, shelling wounded five people on Tuesday.', ['remote.shelling; to five people; injured 5']],
    ['The army said shelling killed two people in Tame on Monday.', ['remote.shelling; to two people; killed 2']],
    ['In Kherson, shelling killed two on Tuesday.', ['remote.shelling; killed 2']],
    ['A camerawoman was hit by a gas canister in Tame on Monday.', ['protest.crackdown; to A camerawoman; injured 1']],
    ['Police sprayed a journalist with pepper spray in Tame on Monday.', ['protest.crackdown; by Police; to a journalist; injured 1']],
    ['Strikes on Monday hit a school in Tame, killing nine children.', ['attack.armed; to nine children; hit a school; killed 9']],
    ['Rebels freed a policeman they had held for two months in Tame on Monday.', ['liberty.release; by Rebels; to a policeman; released 1']],
    // Families flee, guards drive strikers off, agents carry off files; what proves false is not told.
    ['"I counted 31 bodies," said Oumar, a herder.', ['attack.armed; killed 31']],
    ['A court in Kosti extended the sentence of the writer by three years on Monday.', ['liberty.sentence; by A court']],
    ['A court in Kosti fined the activist Jo Lind 300 euros on Monday for a picket.', ['liberty.sentence; by A court; to the activist Jo Lind; sentenced 1']],
    ['A crowd beat a man accused of stealing a goat in Kosti on Monday and hanged him from a tree.', ['protest.mob; by A crowd; to a man accused; casualties_unspecified 1; killed 1']],
    ['A girl of nine was wounded by a shell in Kosti on Monday.', ['remote.shelling; to A girl of nine; injured 1']],
    ['A lockdown called by the rebels emptied the streets of Kumba on Monday.', ['restrict.ban; by the rebels']],
    ['A man of 40 died in police custody in Kosti on Monday.', ['custody.death; to A man of 40; killed 1']],
    ['A man who had shouted at the governor was arrested in Kosti on Monday.', ['liberty.arrest; to A man; detained 1']],
    ['A mob hanged two thieves in Kosti on Monday.', ['protest.mob; by A mob; to two thieves; killed 2']],
    ['A mob lynched a boy accused of blasphemy in Kosti on Monday.', ['protest.mob; by A mob; to a boy; killed 1']],
    ['A report that the mayor was shot dead in Kosti on Monday proved false.', []],
    ['A separatist lockdown closed markets and schools in Kumba from 6 to 10 March.', ['restrict.ban']],
    ['A worker of 33 was killed by guards in Kosti on Monday.', ['attack.armed; by guards; to A worker; killed 1']],
    ['About 90 families have taken refuge in Kosti since gunmen burned their huts on Sunday.', ['restrict.displacement; to About 90 families; displaced 90', 'property.arson; by gunmen; hit their huts']],
    ['Agents came to our office in Kosti on Monday and took away two computers.', ['property.seizure; by Agents']],
    ['An appeals court in Kosti raised his sentence from three to five years on Monday.', ['liberty.sentence; by An appeals court']],
    ['Around 300 herders fled across the border on Sunday.', ['restrict.displacement; to 300 herders; displaced 300']],
    ['Claims that gunmen had killed a priest in Kosti turned out to be untrue.', []],
    ['Company guards set dogs on strikers in Kosti on Monday, and two of them were bitten.', ['protest.crackdown; by Company guards; to strikers; injured 2']],
    ['Families who had blocked the road were driven away by guards with pellet guns.', ['protest.blockade; by guards; to Families; hit the road']],
    ['Farmers who had planted the valley were shot dead by soldiers on Monday.', ['attack.armed; by soldiers; to Farmers; killed >=2']],
    ['Gendarmes took two of the marchers to their post and let them go in the evening.', ['liberty.arrest; by Gendarmes; to the marchers; detained 2', 'liberty.release; by Gendarmes; to the marchers']],
    ['Guards beat two women accused of witchcraft in Kosti on Monday.', ['attack.beating; by Guards; to two women; injured 2']],
    ['Gunmen entered the school in Kosti on Monday. Four pupils were led away.', ['liberty.abduction; to Four pupils; abducted 4']],
    ['He sought refuge in drink.', []],
    ['Hundreds of residents fled into the bush on Monday.', ['restrict.displacement; to Hundreds of residents; displaced ~']],
    ['Men who told us the guards were beaten left the town.', ['attack.beating; to the guards']],
    ['Nearly 2,000 people took refuge in the forest when the militia attacked Dola on Monday.', ['restrict.displacement; by the militia; to Nearly 2,000 people; displaced 2000']],
    ['On 3 March, a man of 23 was found dead in his cell in Kosti.', ['custody.death; to a man of 23; killed 1']],
    ['Police arrested three men accused of the murder of a priest in Kosti on Monday.', ['liberty.arrest; by Police; to three men; detained 3', 'attack.armed; by three men; to a priest; killed 1']],
    ['Police drove away the strikers with batons in Kosti on Monday.', ['protest.crackdown; by Police; to the strikers']],
    ['Police took away documents and telephones from the newspaper in Kosti on Monday.', ['property.seizure; by Police']],
    ['Police unleashed dogs on the marchers in Kosti on Monday.', ['protest.crackdown; by Police']],
    ['Police used tear gas against the crowd in Kosti on Monday. Four youths were led away.', ['protest.crackdown; by Police; to the crowd + Four youths; detained 4']],
    ['Policemen took the lawyer to the barracks in Kosti on Monday.', ['liberty.arrest; by Policemen; to the lawyer; detained 1']],
    ['Reports that a prisoner was killed in Kosti on Monday have proved to be false.', []],
    ['Residents beat to death a man suspected of theft in Kosti on Monday.', ['protest.mob; by Residents; to a man; killed 1']],
    ['Rumours according to which soldiers shot two boys in Kosti on Monday were false.', []],
    ['Six inmates were rearrested on Tuesday.', ['liberty.arrest; to Six inmates; detained 6']],
    ['Soldiers recaptured the town of Kosti on Monday.', ['battle.clash; by Soldiers; hit the town of Kosti']],
    ['Soldiers shot dead a woman of 60 and a boy of 12 in Kosti on Monday.', ['attack.armed; by Soldiers; to a woman of 60 + a boy of 12; killed 2']],
    ['Some 400 villagers sought refuge in a church in Kosti after the raid on Monday.', ['restrict.displacement; to Some 400 villagers; displaced 400']],
    ['Some 60 people fled to Kosti.', ['restrict.displacement; to Some 60 people; displaced 60']],
    ['Strikers were driven away from the gate by police with batons in Kosti on Monday.', ['protest.crackdown; by police; to Strikers']],
    ['Students who had occupied a hall were beaten by policemen in Kosti on Monday.', ['attack.beating; by policemen; to Students; injured >=2']],
    ['The bodies of four herders were counted by the villagers in Kosti on Monday.', ['attack.armed; to four herders; killed 4']],
    ['The company was fined for pollution on Monday.', []],
    ['The government imposed a lockdown because of the virus on Monday.', []],
    ['The minister fled to London in 2019.', []],
    ['The news that a teacher was arrested on Monday was not true.', []],
    ['The office heard that nine miners who had been held in a camp near Kosti were flogged by guards.', ['attack.beating; by guards; to nine miners; injured 9']],
    ['The office received allegations that 11 women who had been detained in Kosti between 1 and 10 March were raped by police officers.', ['liberty.arrest; to 11 women; detained 11', 'attack.sexual; by police officers; to 11 women; sexually_assaulted 11']],
    ['The people of the hamlet have taken shelter in a school in Kosti.', ['restrict.displacement; to The people of the hamlet']],
    ['The protesters were removed from the square by police on Monday.', ['protest.crackdown; by police; to The protesters']],
    ['The robber fled to a nearby house.', []],
    ['The soldiers took three of the women to the station in Kosti on Monday.', ['liberty.arrest; by The soldiers; to three of the women; detained 3']],
    ['The student hanged herself on Monday.', []],
    ['The waste was taken away on Monday.', []],
    ['They took the young men behind the school. I heard shots until the evening.', []],
    ['Thugs beat the poet in Kosti on Monday. He suffered a fractured skull.', ['attack.beating; by Thugs; to the poet; injured 1']],
    ['Traders were chased away from the market by soldiers with whips on Tuesday.', ['protest.crackdown; by soldiers; to Traders']],
    ['Two gunmen fled on motorcycles after the shooting in Kosti on Monday.', ['attack.armed']],
    ['Unknown men attacked the reporter in Kosti on Monday. He suffered a broken jaw.', ['attack.armed; by Unknown men; to the reporter; injured 1']],
    ['Villagers caught a man and hanged him in Kosti on Monday.', ['protest.mob; by Villagers; to a man; killed 1']],
    ['Villagers who say that soldiers were killed near Kosti on Monday fled.', ['attack.armed; to soldiers; killed >=2']],
    ['When a group of women tried to stop the bulldozers on Monday, three of them were beaten and taken away.', ['attack.beating; injured 3; abducted 3']],
    ['Women who had been detained for vending in Kosti between 1 and 10 March were raped by police officers.', ['liberty.arrest; to Women; detained >=2', 'attack.sexual; by police officers; to Women; sexually_assaulted >=2']],
    ['Women who saw the raid said that five boys were shot.', ['attack.armed; to five boys; casualties_unspecified 5']],
    // The same things in other words.
    ['Masked men sprayed a bar in Kosti with bullets on Saturday night.', ['attack.armed; by Masked men; hit a bar']],
    ['The judge was cut down by machine-gun fire outside his home in Kosti on Monday.', ['attack.armed; to The judge; killed 1']],
    ['A pupil was finished off with a shot to the head in Kosti on Monday.', ['attack.armed; to A pupil; killed 1']],
    ['Herders armed with machetes fell upon a camp near Kosti on Monday and left seven dead.', ['attack.armed; killed 7']],
    ['The rebels laid siege to the town of Kosti for nine days in March.', ['battle.clash; by The rebels; hit the town of Kosti']],
    ['Youths pelted a police post in Kosti with stones on Monday.', ['protest.riot; hit a police post']],
    ['The vice mayor of Kosti was knifed in the back on Monday.', ['attack.armed; to The vice mayor of Kosti; casualties_unspecified 1']],
    ['Two brothers were lined up against a wall and shot in Kosti on Monday.', ['attack.armed; to Two brothers; casualties_unspecified 2']],
    ['Three watchmen had their throats cut in Kosti on Sunday night.', ['attack.armed; to Three watchmen; killed 3']],
    ['A taxi driver was dragged from his cab and kicked to death in Kosti on Monday.', ['attack.beating; to A taxi driver; killed 1']],
    ['Pirates boarded a trawler off Kosti on Monday and took its crew of nine.', ['liberty.abduction; by Pirates; abducted 9']],
    ['Nine passengers were taken off a bus near Kosti on Monday.', ['liberty.abduction; to Nine passengers; abducted 9']],
    ['A prosecutor was seized outside her home in Kosti on Monday and has not been seen since.', ['liberty.abduction; to A prosecutor; abducted 1; missing 1']],
    ['Security men rounded up dozens of Somalis in Kosti on Monday.', ['liberty.arrest; by Security men; detained ~']],
    ['Four unionists were thrown into a lorry and driven to Kosti on Monday.', ['liberty.arrest; to Four unionists; detained 4']],
    ['The novelist was put behind bars in Kosti on Monday.', ['liberty.arrest; to The novelist; detained 1']],
    ['The reporter spent three nights in custody in Kosti.', ['liberty.arrest; to The reporter; detained 1']],
    ['The editor was handed a two-year term in Kosti on Monday.', ['liberty.sentence; to The editor; sentenced 1']],
    ['The opposition leader got four years on Monday for insulting the president.', ['liberty.sentence; to The opposition leader; sentenced 1']],
    ['The appeals court in Kosti upheld the sentence of the blogger on Monday.', ['liberty.sentence; by The appeals court; to the blogger; sentenced 1']],
    ['Six students charged with sedition appeared in court in Kosti on Monday.', ['liberty.sentence']],
    ['Guards at the prison of Kosti hosed inmates with cold water on Monday.', ['custody.torture; by Guards; to inmates; tortured >=2']],
    ['The detainee was hung by the wrists for hours in Kosti, his lawyer said.', ['custody.torture; to The detainee; tortured 1']],
    ['A prisoner bled to death in his cell in Kosti on Monday.', ['custody.death; to A prisoner; killed 1']],
    ['The hunger striker died in the jail of Kosti on Monday.', ['custody.death; to The hunger striker; killed 1']],
    ['Raiders put forty huts to the torch near Kosti on Monday.', ['property.arson; by Raiders; hit forty huts; structures_damaged 40']],
    ['A church in Kosti went up in flames on Sunday after a mob had poured petrol on it.', ['property.arson']],
    ["The party's office in Kosti was reduced to ashes on Monday.", ["property.arson; hit The party's office"]],
    ['Gravestones were knocked over in the Jewish cemetery of Kosti on Monday.', ['property.damage']],
    ['A statue was pulled down by students in Kosti on Monday.', ['property.damage; by students; hit A statue']],
    ['Bulldozers flattened nine shacks in Kosti on Monday.', ['property.damage; hit nine shacks; structures_damaged 9']],
    ['The windows of the consulate in Kosti were broken on Monday.', ['property.damage; hit The windows of the consulate in Kosti']],
    ['Police seized 300 copies of a newspaper in Kosti on Monday.', ['property.seizure; by Police']],
    ['The premises of a charity in Kosti were sealed on Monday.', ['property.seizure; hit The premises of a charity in Kosti']],
    ['The families were put out of their homes in Kosti by the army on Monday.', ['restrict.displacement; by the army; to The families']],
    ['Three thousand people took part in a silent march in Kosti on Monday.', ['protest.demonstration; participants 3000']],
    ['Nurses in white coats filled the square of Kosti on Monday.', ['protest.demonstration']],
    ['Mothers of the missing stood in front of the palace in Kosti on Monday with photographs.', ['protest.demonstration']],
    ['Farmers dumped manure at the ministry in Kosti on Monday.', ['protest.demonstration']],
    ['Students staged a die-in in Kosti on Monday.', ['protest.demonstration']],
    ['About 200 women sat down on the road in Kosti on Monday.', ['protest.blockade; participants 200']],
    ['Lorry drivers parked across the bridge in Kosti on Monday.', ['protest.blockade; hit the bridge']],
    ['Taxi drivers in Kosti downed keys on Monday.', ['protest.strike']],
    ['Markets stayed shut in Kosti on Monday at the call of the opposition.', ['protest.strike']],
    ['Nine refugees have been refusing meals in Kosti since Monday.', ['protest.hunger; participants 9']],
    ['Mounted police charged at the crowd in Kosti on Monday.', ['protest.crackdown; by Mounted police']],
    ['Police fired shots in the air to scatter a crowd in Kosti on Monday.', ['protest.crackdown; by Police']],
    ['Officers blocked the march in Kosti on Monday.', ['protest.crackdown; by Officers']],
    ['Hundreds lit candles in Kosti on Monday for the nine miners.', ['symbolic.commemoration; participants ~']],
    ['Someone daubed a swastika on the synagogue of Kosti on Monday.', ['symbolic.display']],
    ['The flag of the old republic was hoisted in Kosti on Monday.', ['symbolic.display']],
    ['The governor outlawed gatherings of more than five people in Kosti on Monday.', ['restrict.ban; by The governor']],
    ['Mobile phone networks were cut in Kosti on Monday.', ['restrict.ban']],
    ['The authorities took the station off the air on Monday.', ['restrict.ban; by The authorities']],
    ['The paper did not appear on Monday because the police had closed its printing house in Kosti.', ['restrict.ban; by the police']],
    ['A journalist found a bullet in her letter box in Kosti on Monday.', ['restrict.threat']],
    ['The imam was told on the telephone that he would be killed.', ['restrict.threat; to The imam']],
    ['The nuns were put on a plane and sent out of the country on Monday.', ['restrict.displacement; to The nuns']],
    ['Two diplomats were told to leave the country on Monday.', ['restrict.threat; to Two diplomats']],
    ['Both sides laid down their arms in Kosti on Monday.', ['posture.agreement']],
    ['The two clans made peace in Kosti on Monday.', ['posture.agreement']],
    ['A helicopter strafed a market in Kosti on Monday.', ['remote.air; hit a market']],
    ['Planes dropped barrels on a quarter of Kosti on Monday.', ['remote.air']],
    ['A parcel blew up in the hands of a clerk in Kosti on Monday.', ['remote.bomb']],
    ['A van packed with explosives went up outside a hotel in Kosti on Monday.', ['remote.bomb; hit a hotel']],
    ['A woman with a belt of explosives blew up a bus in Kosti on Monday.', ['remote.bomb; by A woman; hit a bus']],
    ['Sappers made a bomb safe in Kosti on Monday.', ['remote.disrupted']],
    ['A lorry drove over a mine near Kosti on Monday.', ['remote.bomb']],
    ['The rebels were beaten off after an hour near Kosti on Monday.', ['battle.clash; to The rebels']],
    ['Rival gangs fought it out in Kosti on Monday.', ['battle.clash; by Rival gangs']],
    ['A councillor was felled by a single bullet in Kosti on Monday.', ['attack.armed; to A councillor; casualties_unspecified 1']],
    ['A priest was found with a bullet in his neck near Kosti on Monday.', []],
    ['A court clerk was doused with petrol and set alight in Kosti on Monday.', ['attack.armed; to A court clerk; casualties_unspecified 1']],
    ["Unknown persons threw a petrol bomb at the mayor's house in Kosti on Monday.", ["property.arson; by Unknown persons; hit the mayor's house"]],
    ['An arson attack destroyed a school in Kosti on Monday.', ['property.arson; hit a school']],
    ['Nine stalls were burned by looters in Kosti on Monday.', ['property.arson; by looters; hit Nine stalls; structures_damaged 9']],
    ['The baker has been missing since masked men came to his shop in Kosti on Monday.', ['liberty.disappearance; to The baker; missing 1']],
    ['Fourteen conscripts were marched off by rebels near Kosti on Monday.', ['liberty.abduction; by rebels; to Fourteen conscripts; abducted 14']],
    ['The consul was freed on Monday after his family had paid a ransom.', ['liberty.release; to The consul; released 1']],
    ['Eleven women were let out of the jail of Kosti on Monday.', ['liberty.release; to Eleven women; released 11']],
    ['Police led the bishop away in handcuffs in Kosti on Monday.', ['liberty.arrest; by Police; to the bishop; detained 1']],
    ['A widow was violated by two soldiers near Kosti on Monday.', ['attack.sexual; by two soldiers; to A widow; sexually_assaulted 1']],
    ['Workers of the sugar mill in Kosti laid down their tools on Monday.', ['protest.strike']],
    ['Some 300 pensioners banged pots in front of the bank in Kosti on Monday.', ['protest.demonstration; participants 300']],
    ['A human chain was formed in Kosti on Monday against the dam.', ['protest.demonstration']],
    ['Demonstrators poured into the streets of Kosti on Monday.', ['protest.demonstration']],
    ['Barricades went up in Kosti on Monday.', ['protest.blockade']],
    ['A bus was overturned by rioters in Kosti on Monday.', ['property.damage; by rioters; hit A bus']],
    ['Shops in Kosti were ransacked on Monday.', ['property.damage; hit Shops']],
    ['The crowd turned on a policeman in Kosti on Monday and beat him senseless.', ['protest.mob; by The crowd; injured 1']],
    ['Troops opened up on a funeral in Kosti on Monday.', ['attack.armed; by Troops']],
    ['A state of siege was declared in Kosti on Monday.', ['restrict.ban']],
    ['The minister suspended the union on Monday.', ['restrict.ban; by The minister']],
    ['The court dissolved the party on Monday.', ['restrict.ban; by The court']],
    ['The website was blocked on Monday.', ['restrict.ban']],
    ['Journalists were kept out of the hearing in Kosti on Monday.', ['restrict.ban; to Journalists']],
    ['Three correspondents were expelled on Monday.', ['restrict.displacement; to Three correspondents; displaced 3']],
    ['The rebels handed in 60 rifles in Kosti on Monday.', ['remote.disrupted']],
    ['Fighter jets hit a village near Kosti on Monday.', ['remote.air; hit a village']],
    ['Four shells landed in the yard of a school in Kosti on Monday.', ['remote.shelling']],
    ['A drone crashed into a flat in Kosti on Monday.', ['remote.air']],
    ['A grenade was tossed into a tavern in Kosti on Monday.', ['remote.bomb']],
    ['Nine people were blown to pieces in a market in Kosti on Monday.', ['remote.bomb; to Nine people; hit a market; killed 9']],
    ['Posters with the face of the dead student appeared in Kosti on Monday.', ['symbolic.display']],
    ['Slogans against the king were found on walls in Kosti on Monday.', ['symbolic.slogan']],
    ['Relatives held a minute of silence in Kosti on Monday.', ['symbolic.commemoration']],
    ['Water filled the square of Kosti on Monday.', []],
    ['Rents went up in Kosti on Monday.', []],
    ['The striker got four more years on his contract on Monday.', []],
    ['The poet came home on Monday.', []],
    ['The deal was sealed on Monday.', []],
    ['Passengers refused meals on a flight from Kosti on Monday.', []],
    ['A bulldozer rolled into the yard on Monday.', []],
    ['The hikers sat down on a bench in Kosti on Monday.', []],
  ])('%s', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })
})

test('who held, guarded or used what was hit did not hit it', () => {
  const blamed = (text: string) => readInvented(text, '2024-03-14').reports.flatMap(({ claims }) => claims.flatMap((claim) => (claim.property === 'responsibility' ? [claim.words] : [])))
  expect(blamed('The hill held by the 5th brigade was shelled near Tame on Monday.')).toEqual([])
  expect(blamed('Shots were fired from the hill held by the 5th brigade on Monday.')).toEqual([])
  expect(blamed('A convoy escorted by the army was ambushed near Tame on Monday.')).toEqual([])
  expect(blamed('The bridge guarded by militiamen was blown up near Tame on Monday.')).toEqual([])
  expect(blamed('The hill was shelled by the 5th brigade on Monday.')).toEqual(['the 5th brigade'])
  expect(blamed('The town was shelled on Monday by rebels who held the hill.')).toEqual(['rebels'])
})

test('a hospital that took in the harmed is neither hit nor where it happened', () => {
  const hit = (text: string) => readInvented(text, '2024-03-14').reports.flatMap(({ claims, places }) => [...claims.flatMap((claim) => (claim.property === 'target' ? [claim.words] : [])), ...places.map(({ words }) => `in ${words}`)])
  expect(hit('Five people injured in the blast in Kosti on Monday were treated at Marle Hospital.')).toEqual(['in Kosti'])
  expect(hit('Ambulances took those hurt in the explosion in Kosti on Monday to Marle Hospital.')).toEqual(['in Kosti'])
  expect(hit('Doctors at Marle Hospital in Kosti said they received 14 bodies after the attack on Monday.')).toEqual(['in Kosti'])
  expect(hit('A bomb exploded in Kosti on Monday. Marle Hospital received nine bodies.')).toEqual(['in Kosti'])
  expect(hit('Twelve people were killed in an air strike in Kosti on Monday. The bodies were taken to Marle Hospital.')).toEqual(['in Kosti'])
  expect(hit('The blast in Kosti on Monday killed four. Bodies lay in the morgue of Marle Hospital.')).toEqual(['in Kosti'])
  expect(hit('Shells hit the Marle Hospital near Kosti on Monday.')).toContain('the Marle Hospital')
  expect(hit('Gunmen came to Marle Hospital in Kosti on Monday and shot two nurses.')).toContain('in Kosti')
  expect(hit('Gunmen attacked the hospital in Kosti on Monday and killed two nurses.')).toContain('the hospital')
})

describe('what a court judges was before', () => {
  /** The kind, the window and the doers of each incident. */
  const told = (text: string) =>
    readInvented(text, '2024-03-14').reports.filter(({ modality }) => modality !== 'background').map(({ type, time, modality, claims }) => {
      const doers = claims.flatMap((claim) => (claim.property === 'responsibility' ? [`by ${claim.words}${claim.value.certainty === 'suspected' ? '?' : ''}`] : []))
      return [modality === 'hedged' ? `hedged ${type}` : type, time?.edtf ?? '-', ...doers].join('; ')
    })

  test.each([
    ['Omar Vale was acquitted on Monday of the murder of Celia Hart.', ['liberty.sentence; 2024-03-11', 'attack.armed; -']],
    ['A court in Cali on Monday convicted Omar Vale of murdering Celia Hart.', ['liberty.sentence; 2024-03-11; by A court', 'attack.armed; -; by Omar Vale']],
    ['Omar Vale was found guilty on Monday of killing Celia Hart in 2019.', ['liberty.sentence; 2024-03-11', 'attack.armed; 2019; by Omar Vale']],
    ['Omar Vale pleaded guilty on Monday to the murder of Celia Hart.', ['liberty.sentence; 2024-03-11', 'attack.armed; -; by Omar Vale']],
    ['Two soldiers went on trial in Cali on Monday for the killing of nine villagers.', ['liberty.sentence; 2024-03-11', 'attack.armed; -; by Two soldiers?']],
    ['A court in Cali cleared Omar Vale on Monday of the kidnapping of a priest.', ['liberty.sentence; 2024-03-11; by A court', 'liberty.abduction; -']],
    ['A judge on Monday acquitted two officers of torturing a student in Cali.', ['liberty.sentence; 2024-03-11; by A judge', 'hedged custody.torture; -']],
    ['On Monday four men were jailed for the 2015 bombing of a church in Cali.', ['liberty.sentence; 2024-03-11', 'remote.bomb; 2015; by four men']],
    ['Six soldiers were charged on Monday with shooting five protesters dead in Cali in January.', ['attack.armed; 2024-01; by Six soldiers?']],
    ['Omar Vale, who was acquitted of the murder of Celia Hart, was shot dead in Cali on Monday.', ['liberty.sentence; 2024-03-11', 'attack.armed; -', 'attack.armed; 2024-03-11']],
    ['Omar Vale was acquitted on Monday of the murder of Celia Hart. She was stabbed to death at her home in Cali in January 2019.', ['liberty.sentence; 2024-03-11', 'attack.armed; 2019-01']],
    ['Two men were found guilty on Monday of shooting Farah Aslam outside her office in Cali in May 2019.', ['liberty.sentence; 2024-03-11', 'attack.armed; 2019-05; by Two men']],
    ['The man suspected of the murder of Celia Hart was shot dead by police in Cali on Monday.', ['attack.armed; -; by The man?', 'attack.armed; 2024-03-11; by police']],
    ['Omar Vale murdered Celia Hart in Cali on Monday.', ['attack.armed; 2024-03-11; by Omar Vale']],
    ['Gunmen who were never charged shot a judge in Cali on Monday.', ['attack.armed; 2024-03-11; by Gunmen']],
    ['Police charged protesters with batons in Cali on Monday.', ['protest.crackdown; 2024-03-11; by Police']],
    ['Two former officers were cleared on Monday of the 1989 killing of six priests.', ['liberty.sentence; 2024-03-11', 'attack.armed; 1989']],
    ['Prosecutors on Monday charged a colonel with ordering the massacre of 40 villagers in 1982.', ['attack.armed; 1982; by a colonel?']],
    ['A man who had served 20 years for the killing of a nun was freed in Cali on Monday.', ['attack.armed; -', 'liberty.release; 2024-03-11']],
    ['A judge who had sentenced rebels was killed in Cali on Monday.', ['liberty.sentence; 2024-03-11; by A judge', 'attack.armed; 2024-03-11']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('an ordered attack is told, an ordered arrest may be to come', () => {
  const told = (text: string) => readInvented(text, '2024-03-14').reports.map(({ type, modality }) => `${modality} ${type}`)
  expect(told('A colonel ordered the attack on the village of Kosti on Monday, survivors said.')).toEqual(['asserted attack.armed'])
  expect(told('The minister ordered the arrest of two men in Kosti on Monday.')).toEqual(['hypothetical liberty.arrest'])
})

test('what somebody is punished for is one act, however long ago', () => {
  const { reports } = readInvented('Omar Vale was executed on Monday for killing four people in 2009.', '2024-03-14')
  expect(reports.map(({ type, aggregation, time }) => `${type} ${aggregation} ${time?.edtf}`)).toEqual(['attack.execution_judicial single 2024-03-11', 'attack.armed single 2009'])
})

test('what a crowd is fired on for is no act of its own, and makes a crackdown of it', () => {
  const told = (text: string) => readInvented(text, '2024-03-14').reports.map(({ modality, type, claims }) => [modality, type, ...claims.flatMap((claim) => (claim.property === 'participant.victim' ? [claim.words] : []))].join(' '))
  expect(told('They fired tear gas to disperse the crowd in Tunis on Monday.')).toEqual(['asserted protest.crackdown the crowd'])
  expect(told('Police fired tear gas to disperse them in Tunis on Monday.')).toEqual(['asserted protest.crackdown'])
  expect(told('Police fired in the air to disperse protesters in Tunis on Monday.')).toEqual(['asserted protest.crackdown protesters'])
  expect(told('Officers threw stun grenades to disperse hundreds of students in Tunis on Monday.')).toEqual(['asserted protest.crackdown hundreds of students'])
  expect(told('Tear gas was fired to disperse the protesters in Tunis on Monday.')).toEqual(['asserted protest.crackdown the protesters'])
  expect(told('Police were forced to fire tear gas to disperse the marchers in Tunis on Monday.')).toEqual(['asserted protest.crackdown the marchers'])
  expect(told('Police beat protesters to disperse them in Tunis on Monday.')).toEqual(['asserted attack.beating protesters'])
  expect(told('Police will use tear gas to disperse the crowd in Tunis on Monday.')).toEqual(['future protest.crackdown the crowd'])
  expect(told('The minister ordered police to disperse the crowd in Tunis on Monday.')[0]).toMatch(/^future/)
  expect(told('Police moved in to disperse the crowd in Tunis on Monday.')).toEqual(['hedged protest.crackdown the crowd'])
  expect(told('Police fired on the crowd in Tunis on Monday.')).toEqual(['asserted attack.armed the crowd'])
})

describe('two incidents of one kind stay two', () => {
  const told = (text: string) =>
    readInvented(text, '2024-03-14').reports.map(({ type, time, places, claims }) => {
      const figures = claims.filter(isCount).filter(({ value }) => value.part !== 'subset').map(({ value }) => value.best ?? value.min)
      return [type, time?.edtf ?? '-', places.map(({ words }) => words).join('+'), ...figures].join(' ')
    })

  test.each([
    ['On Monday gunmen killed five people in Kosti and three in Kassala.', ['attack.armed 2024-03-11 Kosti 5', 'attack.armed 2024-03-11 Kassala 3']],
    ['Five people were killed in Kosti and at least three others in Kassala on Monday.', ['attack.armed 2024-03-11 Kosti 5', 'attack.armed 2024-03-11 Kassala 3']],
    ['Police arrested nine students in Tunis and four in Sfax on Monday.', ['liberty.arrest 2024-03-11 Tunis 9', 'liberty.arrest 2024-03-11 Sfax 4']],
    ['On Monday shelling killed six people in Kharkiv, two in Kherson and one in Odesa.', ['remote.shelling 2024-03-11 Kharkiv 6', 'remote.shelling 2024-03-11 Kherson 2', 'remote.shelling 2024-03-11 Odesa 1']],
    ['On 3 January a drone hit a house in Kosti and killed a family of five.\n\nOn 3 May 2023 a drone struck a market in Kassala. Twelve people died.', ['remote.air 2024-01-03 Kosti 5', 'remote.air 2023-05-03 Kassala 12']],
    ['Ten people were abducted from a bus near Kosti on 3 January.\n\nA week later six people were abducted from a bus on the same road.', ['liberty.abduction 2024-01-03 Kosti 10', 'liberty.abduction 2024-01-10 Kosti 6']],
    ['Demonstrators blocked the road in Pasto on Monday.\n\nIn Cali on Tuesday, demonstrators blocked a bridge.', ['protest.blockade 2024-03-11 Pasto', 'protest.blockade 2024-03-12 Cali']],
    ['Gunmen killed five villagers in Kosti on Monday.\n\nThe attack came two days after gunmen killed three traders in Kassala.', ['attack.armed 2024-03-11 Kosti 5', 'attack.armed 2024-03-09 Kassala 3']],
    ['Gunmen killed a judge in Kosti on 3 January and a prosecutor in Kassala on 5 January.', ['attack.armed 2024-01-03 Kosti 1', 'attack.armed 2024-01-05 Kassala 1']],
    ['Police shot dead two protesters in Lahore and one in Karachi on Monday.', ['attack.armed 2024-03-11 Lahore 2', 'attack.armed 2024-03-11 Karachi 1']],
    ['A bomb went off in Mosul on Monday, killing five. Hours later a second bomb exploded in the city, killing nine.', ['remote.bomb 2024-03-11 Mosul 5', 'remote.bomb 2024-03-11 the city 9']],
    ['Ten years to the day after the massacre in Kosti, in which police shot dead 34 miners, police today beat protesters in Kassala.', ['attack.armed 2014-03-14 Kosti 34', 'attack.beating 2024-03-14 Kassala 2']],
    ['Two years after the raid on Kosti, in which soldiers killed nine villagers, police on Tuesday arrested six mourners in Kassala.', ['attack.armed 2022~ Kosti 9', 'liberty.arrest 2024-03-12 Kassala 6']],
    ['On the tenth anniversary of the massacre in Kosti, in which 34 miners were shot dead, police arrested five people in Kassala.', ['attack.armed 2014-03-14 Kosti 34', 'liberty.arrest 2024-03-14 Kassala 5']],
    ['Five years after police shot dead 12 farmers in Kosti, officers fired tear gas at marchers in Kassala on Monday.', ['attack.armed 2019~ Kosti 12', 'protest.crackdown 2024-03-11 Kassala']],
    ['Hundreds marched in Kassala on Tuesday, three years after soldiers killed 12 people in Kosti.', ['protest.demonstration 2024-03-12 Kassala ', 'attack.armed 2021~ Kosti 12']],
    ['In March 2010 police arrested four monks in Kassala, two years after soldiers killed 12 people in Kosti.', ['liberty.arrest 2010-03 Kassala 4', 'attack.armed 2008~ Kosti 12']],
    ['Decades after soldiers killed 200 villagers in Kosti, police on Monday arrested a general in Kassala.', ['attack.armed ../2023-03-11 Kosti 200', 'liberty.arrest 2024-03-11 Kassala 1']],
    ['Gunmen killed two traders in Kosti on Monday, a year after militants killed nine in Kassala. Three others were wounded.', ['attack.armed 2024-03-11 Kosti 2 3', 'attack.armed 2023~ Kassala 9']],
    ['The bombing of a bus in Kosti on 20 February, which killed four traders, came three days after a similar blast in Kassala killed two.', ['remote.bomb 2024-02-20 Kosti 4', 'remote.bomb 2024-02-17 Kassala 2']],
    ['A year on from the killing of the priest Rosa Vale in Kosti, two more members of the Front were shot dead in Kassala on Saturday.', ['attack.armed 2023~ Kosti 1', 'attack.armed 2024-03-09 Kassala 2']],
    ['The attack in Kosti follows a raid on Kassala last week in which bandits killed seven villagers.', ['attack.armed - Kosti', 'attack.armed 2024-03-04/2024-03-10 Kassala 7']],
    ['A march in Kosti on Monday followed the arrest of six students in Kassala.', ['protest.demonstration 2024-03-11 Kosti', 'liberty.arrest - Kassala 6']],
    ['Protests in Kosti on Monday followed the killing of a teacher by police on Saturday.', ['protest.demonstration 2024-03-11 Kosti', 'attack.armed 2024-03-09 Kosti 1']],
    ['The killing in Kosti on Monday followed a quarrel.', ['attack.armed 2024-03-11 Kosti']],
    ['Gunmen shot two women in Kosti on Friday. The shooting came 13 years after the massacre in Kassala, in which police killed 18 people; a march was held on Tuesday.', ['attack.armed 2024-03-08 Kosti 2', 'attack.armed 2011~ Kassala 18', 'protest.demonstration 2024-03-12 Kassala']],
    ['Police beat mourners in Kosti on Tuesday.\n\nIn Kassala, eleven miners drowned when soldiers drove them into a flooded pit on Wednesday.', ['attack.beating 2024-03-12 Kosti 2', 'attack.armed 2024-03-13 Kassala 11']],
    ['Gunmen killed two traders in Kosti on Monday.\n\nThe company accused outsiders of an attack on its gate in which a guard was stabbed.', ['attack.armed 2024-03-11 Kosti 2', 'attack.armed 2024-03-11 Kosti 1']],
    ['A teacher died on Tuesday, four days after police fired on marchers in Kosti.', ['attack.armed 2024-03-08 Kosti 1']],
    ['Gunmen shot three men in Kosti on 5 March. Three days after the shooting, one of them died in hospital.', ['attack.armed 2024-03-05 Kosti 3 1']],
    ['Police arrested six people in Kassala on Monday, two days after the bombing in Kosti.', ['liberty.arrest 2024-03-11 Kassala 6', 'remote.bomb 2024-03-09 Kosti']],
    ['Two years after the raid on Kosti, police on Monday arrested six mourners in Kassala. Nine people were killed in the raid.', ['attack.armed 2022~ Kosti 9', 'liberty.arrest 2024-03-11 Kassala 6']],
    ['Soldiers kept a siege for two years after the raid on Kosti.', ['attack.armed - Kosti']],
    ['Rebels killed 11 people in Kosti on Monday, days after killing 14 in Kassala.', ['attack.armed 2024-03-11 Kosti 11', 'attack.armed 2024-03-01/2024-03-10 Kassala 14']],
    ['Gunmen killed a teacher in Kosti and a nurse was hurt on Monday.', ['attack.armed 2024-03-11 Kosti 1 1']],
    ['On Monday gunmen killed five people in Kosti, including three in a mosque.', ['attack.armed 2024-03-11 Kosti 5']],
    ['On Monday gunmen killed five people in Kosti and three children.', ['attack.armed 2024-03-11 Kosti 5']],
    ['Gunmen killed five villagers in Kosti on Monday.\n\nFunerals were held in Kosti on Tuesday. Another five were wounded.', ['attack.armed 2024-03-11 Kosti 5 5']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('whom the one befell is nobody of the other', () => {
    const { reports } = readInvented('On Monday gunmen killed five people in Kosti and three in Kassala.', '2024-03-14')
    expect(reports.map(({ claims }) => claims.flatMap((claim) => (claim.property === 'participant.victim' ? [claim.words] : [])))).toEqual([['five people'], []])
  })
})

test('a month is no doubt, and last week is no part of who', () => {
  const { reports: [strike] } = readInvented('On 3 May a drone hit a house in Kosti.', '2024-05-14')
  expect([strike?.modality, strike?.time?.edtf]).toEqual(['asserted', '2024-05-03'])
  expect(readInvented('The army may shell Kosti on Monday.', '2024-03-14').reports.map(({ modality }) => modality)).toEqual(['hypothetical'])
  const { reports: [raid] } = readInvented('Last week gunmen killed three traders in Kosti.', '2024-03-14')
  expect(raid?.claims.flatMap((claim) => (claim.property === 'responsibility' ? [claim.words] : []))).toEqual(['gunmen'])
})

describe('who did it, told in the next sentence', () => {
  /** The doers of the act, with a mark behind those who are only suspected. */
  const doers = (next: string) =>
    readInvented(`Five villagers were killed on Monday in Kosti. ${next}`, '2024-03-14').reports.slice(0, 1).flatMap(({ claims }) => claims.flatMap((claim) => (claim.property === 'responsibility' ? [`${claim.words}${claim.value.certainty === 'suspected' ? '?' : ''}`] : [])))

  test.each([
    ["The army's 5th brigade carried out the raid.", ["The army's 5th brigade"]],
    ['The attackers were members of the Red Column.', ['members of the Red Column']],
    ['Residents blamed the militia.', ['the militia']],
    ['The Red Column said it had done it.', ['The Red Column']],
    ['The Northern Front said it was behind the attack.', ['The Northern Front']],
    ['Soldiers of the 5th brigade did it, a survivor said.', ['Soldiers of the 5th brigade']],
    ['The governor accused the Red Column of the attack.', ['the Red Column']],
    ['The governor held the Red Column responsible.', ['the Red Column']],
    ['The police said the gunmen came from the Red Column.', ['the Red Column']],
    ['It was the work of the Red Column, the governor said.', ['the Red Column']],
    ['Local people say the Red Column is to blame.', ['the Red Column']],
    ['Behind the attack was the Red Column, officials said.', ['the Red Column']],
    ['In a statement, the Northern Front said its fighters had carried out the attack.', ['the Northern Front']],
    ['The Red Column claimed responsibility.', ['The Red Column']],
    ['Suspicion fell on the Red Column.', ['the Red Column?']],
    ['The finger was pointed at the Red Column.', ['the Red Column?']],
    ["Survivors say the army's 5th brigade ordered the attack.", ["the army's 5th brigade"]],
    ['A group calling itself the Northern Front said it was responsible.', ['the Northern Front']],
    ['The raiders were led by Colonel Omar Haddad of the 5th brigade.', ['Colonel Omar Haddad of the 5th brigade']],
    ['The army blamed the Red Column, which in turn accused the army.', ['the Red Column', 'the army']],
    ['Police suspect the Red Column.', ['the Red Column?']],
    ['Police say they suspect that the Red Column was involved.', ['the Red Column?']],
    ['The Red Column is believed to have carried out the attack.', ['The Red Column?']],
    ['Prosecutors attributed the murder to the gang Los Cuervos.', ['the gang Los Cuervos']],
    ['The opposition accuses the youth wing of the ruling party.', ['the youth wing of the ruling party']],
    ['The union blames the militia, which had threatened the villagers.', ['the militia']],
    ['The assailants are believed to be from the Red Column.', ['the Red Column?']],
    ['A local leader identified the assailants as members of the Red Column.', ['members of the Red Column']],
    ['The Red Column is suspected of carrying out the massacre.', ['The Red Column?']],
    ['Local leaders said the attack was launched by government forces.', ['government forces']],
    ['Police said the terrorists belonged to the Hilal group.', ['the Hilal group']],
    ['The attack was claimed by the Red Column.', ['the Red Column']],
    ['The Red Column claimed the attack.', ['The Red Column']],
    ['In a statement, the Northern Front said it was responsible for the attack.', ['the Northern Front']],
    ['The army said its men acted in self-defence.', ['The army']],
    ['The Red Column apologised for the killing.', ['The Red Column']],
    ['The army apologised for the killing of villagers by rebels.', ['rebels']],
    ['Those who fired were members of the presidential guard.', ['members of the presidential guard']],
    ['Those who came were members of the presidential guard.', []],
    ['Members of the army participated in the crime.', ['Members of the army']],
    ['Members of the army took part in the funeral.', []],
    ['The killing was attributed to the Red Column and not to the Northern Front.', ['the Red Column']],
    ['Police blamed the killing not on the Northern Front but on soldiers.', ['soldiers']],
    ['The governor blamed it on the Red Column, not on the Northern Front.', ['the Red Column']],
    ['No one claimed it, but the Red Column has carried out similar attacks in the past.', []],
    ['The assailants are thought to be members of the Red Column.', ['members of the Red Column?']],
    ['The gunmen claimed to be members of the Red Column.', ['members of the Red Column?']],
    ['The gunmen said they belonged to the Red Column.', ['the Red Column?']],
    ['A leaflet signed by the Red Column was found at the scene.', ['the Red Column?']],
    ['The attack bore the stamp of the Red Column.', ['the Red Column?']],
    ['The Red Column was accused of the deed by the army.', ['The Red Column']],
    ['A petition signed by the Red Column called for a strike.', []],
    ['The gunmen were drunk.', []],
    ['The killing was not the work of the army, the governor said.', []],
    ['The Red Column said it was not behind the attack.', []],
    ['The villagers belonged to the Hilal tribe.', []],
    ['Police suspect robbery.', []],
    ['The Red Column and the army blamed each other.', []],
    ['The mayor accused the government of doing nothing.', []],
    ['The rescue was led by the army.', []],
    ['The council rejected the offer of talks.', []],
    ['The Red Column denied responsibility.', []],
    ['The army condemned the attack.', []],
    ['The army carried out an investigation.', []],
    ['Residents blamed the government for failing to protect them.', []],
    ['The 5th brigade said it would find the attackers.', []],
    ['Police said it was not clear who was responsible.', []],
    ['Nobody has claimed responsibility.', []],
    ['The gunmen came from the hills.', []],
    ['It was the work of a few minutes.', []],
    ['The governor said it had rained.', []],
  ])('%s', (next, expected) => {
    expect(doers(next)).toEqual(expected)
  })

  /** Who denies or accepts what the first incident is. */
  const stances = (text: string) =>
    readInvented(text, '2024-03-14').reports.map(({ type, claims }) => [type, ...claims.flatMap((claim) => (claim.property === 'denial' || claim.property === 'acknowledgement' ? [`${speakerOf(claim.attribution).label}: ${claim.words}`] : []))].join('; '))

  test.each([
    // It is the shooting that is denied, and not what was told last.
    ['A priest was shot in Enugu on Monday. Two men were arrested. The army denied involvement.', ['attack.armed; army: denied involvement', 'liberty.arrest']],
    ['A leader was murdered in Enugu on Saturday. He had received threats from a company. The company denies any link to the murder.', ['attack.armed; company: denies any link', 'restrict.threat', 'attack.armed']],
    ['Seven students were arrested in Rangoon on Monday. Police denied it.', ['liberty.arrest; Police: denied it']],
    ['A man was arrested in Durban on Monday for shooting a councillor on Saturday. He confessed to the murder.', ['liberty.arrest', 'attack.armed; man: confessed to the murder']],
    ['A man pleaded not guilty on Tuesday to the stabbing of an imam in Leeds on 3 January.', ['liberty.sentence', 'attack.armed; man: pleaded not guilty']],
    ['Amnesty said police shot six protesters in Conakry on 2 March. The ministry called the report false.', ['attack.armed; ministry: called the report false']],
    ['Armed men abducted councillor Omar Tell in Zawiya on Monday. The Stability Force denied holding him.', ['liberty.abduction; Stability Force: denied holding him']],
    ['The rebels said they had nothing to do with the massacre of 30 people in Bakouma on Sunday.', ['attack.armed; rebels: had nothing to do with the massacre of 30 people']],
    ['The Northern Front said it was not responsible for the bombing in Kosti on Monday, which killed five.', ['remote.bomb; Northern Front: said it was not responsible']],
    ['Two men were shot in Jos on Monday. The mayor denied holding talks.', ['attack.armed']],
    ['Two men were shot in Jos on Monday. The bishop apologised for the delay.', ['attack.armed']],
    ['Two men were shot in Jos on Monday. The mayor called the idea absurd.', ['attack.armed']],
  ])('%s', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })

  test('who accepts that his men did it has not done it', () => {
    const named = readInvented('The general admitted that his men had shot the three boys in Nyala on Monday.', '2024-03-14').reports.flatMap(({ claims }) => claims.flatMap((claim) => (claim.property === 'responsibility' ? [claim.words] : [])))
    expect(named).toEqual(['his men'])
  })

  test('those whom it befell are not named for it when words say who they were', () => {
    const named = readInvented('Two militants were killed in Shopian on Monday. Police said the militants belonged to the Hilal group.', '2024-03-14').reports.flatMap(({ claims }) => claims.filter(({ property }) => property === 'responsibility'))
    expect(named).toEqual([])
  })

  test('a denial is kept', () => {
    const { reports } = readInvented('Five villagers were killed on Monday in Kosti. The Red Column denied responsibility.', '2024-03-14')
    expect(reports.flatMap(({ claims }) => claims.filter(({ property }) => property === 'denial').map(({ words }) => words))).toEqual(['denied responsibility'])
  })
})

describe('who did it, and who only stands beside it', () => {
  test.each([
    ['Attackers dressed as police stopped a bus near Zaria on Monday and killed three passengers.', ['attack.armed; by Attackers; to three passengers; killed 3']],
    ['Six soldiers dressed in black shot two men in Jos on Monday.', ['attack.armed; by Six soldiers; to two men; casualties_unspecified 2']],
    ['A crowd led by the local pastor set fire to the home of a family in Kisii on Monday.', ['protest.mob; by A crowd; hit the home of a family']],
    ['OCHA: On 10 March, armed groups attacked 12 villages in Cabo Delgado.', ['attack.armed; by armed groups; hit 12 villages']],
    ['Two youths were rushed to hospital by residents in Jos on Monday after gunmen shot them.', ['attack.armed; by gunmen; to Two youths; casualties_unspecified 2']],
    ['Two houses in Tame were burned on Monday on the orders of Colonel Omar Haddad.', ['property.arson; by Colonel Omar Haddad; hit Two houses; structures_damaged 2']],
    ['Troops acting on the orders of the governor shot two men in Jos on Monday.', ['attack.armed; by Troops + the governor; to two men; casualties_unspecified 2']],
    ['Two people were stabbed in Malmö on Monday. Police shot the attacker in the leg.', ['attack.armed; to Two people; casualties_unspecified 2; casualties_unspecified 1']],
    ['Nurses were stabbed in Malmö on Monday. Police shot the attacker in the leg.', ['attack.armed; to Nurses; casualties_unspecified >=2; casualties_unspecified 1']],
    ['Nurses were stabbed in Malmö on Monday. Police then shot the attacker in the leg.', ['attack.armed; to Nurses; casualties_unspecified >=2; casualties_unspecified 1']],
    ['A former soldier opened fire in a mall in Korat on Monday. He killed 20 people before police shot him dead.', ['attack.armed; by A former soldier; to 20 people; killed 20; killed 1']],
    ['Armed men believed to be herders attacked the market in Agatu on Monday.', ['hedged attack.armed; by Armed men; hit the market']],
    ['The gendarmes and the army came to Tame on Monday. They burned 35 huts.', ['property.arson; by The gendarmes + the army; hit 35 huts; structures_damaged 35']],
    ['The army confirmed on Tuesday that its troops killed two fishermen off Gaza on Monday.', ['attack.armed; by The army; to two fishermen; killed 2']],
    ["The woman's husband was detained in Karachi on Tuesday. He had strangled her on Monday.", ["liberty.arrest; to The woman's husband; detained 1", "attack.armed; by The woman's husband; killed 1"]],
    ['A man was shot dead by a neighbour in Jos on Monday. He stabbed two others.', ['attack.armed; by a neighbour; to A man; killed 1; injured 2']],
    ['UN: On Monday, armed groups attacked two villages near Tame. They killed eight people.', ['attack.armed; by armed groups; to eight people; hit two villages; killed 8']],
    ['Two men were shot in Jos on Monday on the road to the camp of the army.', ['attack.armed; to Two men; casualties_unspecified 2']],
    ['Two students were arrested in Rasht on Monday. Both were beaten.', ['liberty.arrest; to Two students; detained 2', 'attack.beating; to Two students; injured 2']],
  ])('%s', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })
})

test('who tells of harm has not done it', () => {
  const blamed = (text: string) => readInvented(text, '2024-03-14').reports.flatMap(({ claims }) => claims.flatMap((claim) => (claim.property === 'responsibility' ? [claim.words] : [])))
  expect(blamed('The army said shelling killed two people in Kosti on Monday.')).toEqual([])
  expect(blamed('The army announced the death of six soldiers in Kosti on Monday.')).toEqual([])
  expect(blamed('Militants fled to Kosti on Monday after an air strike killed nine of them.')).toEqual([])
  expect(blamed('The army announced the arrest of six men in Kosti on Monday.')).toEqual(['The army'])
  expect(blamed('Gunmen stormed a farm in Kosti on Monday and killed nine people.')).toEqual(['Gunmen'])
})

test('who is held for an act stands with it as suspected, who was convicted does not', () => {
  const certainty = (text: string) => {
    const act = readInvented(text, '2024-03-14').reports.find(({ type }) => type === 'attack.armed')
    return act?.claims.flatMap((claim) => (claim.property === 'responsibility' ? [`${claim.words}: ${claim.value.certainty}`] : []))
  }
  expect(certainty('Two men were arrested in Cali on Monday for the murder of journalist Ana Reik.')).toEqual(['Two men: suspected'])
  expect(certainty('Two men were convicted of the murder of journalist Ana Reik in Cali on Monday.')).toEqual(['Two men: known'])
  expect(certainty('Colonel Luis Reik, the main person implicated in the murder of six priests in Cali, was removed on Monday.')).toEqual(['Colonel Luis Reik: suspected'])
  expect(certainty('Investigators linked two men to the murder of journalist Ana Reik in Cali on Monday.')).toEqual(['two men: suspected'])
})

test('a country before a headline\'s colon is where it was and no speaker', () => {
  const { reports } = readInvented('Mali: Soldiers kill nine in Gao\n\nGAO, 12 March 2024 - Soldiers killed nine people in Gao on Monday.', '2024-03-14')
  expect(new Set(reports.flatMap(({ claims }) => claims.map(({ attribution }) => attribution.directness)))).toEqual(new Set(['publisher_voice']))
})

test('two figures of one phrase are two claims with ids of their own', () => {
  const ids = readInvented('A clash near Gao on Monday killed four soldiers and 12 fighters.', '2024-03-14').reports.flatMap(({ claims }) => claims.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

/** What rules tell of each incident with its place and all its figures, a line each. */
function toldWhere(text: string): string[] {
  return readInvented(text, '2024-03-14').reports.map(({ type, places, claims }) => {
    const figures = claims.filter(isCount).map(({ value }) => `${value.measure} ${value.best ?? `>=${value.min}`}${value.part === 'total' ? '' : ` ${value.part}`}`)
    const targets = claims.flatMap((claim) => (claim.property === 'target' ? [`hit ${claim.words}`] : []))
    return [`${type} in ${places.map(({ words }) => words).join(' + ')}`, ...targets, ...figures].join('; ')
  })
}

describe('some out of a whole', () => {
  test.each([
    ['Two of the five men arrested on Friday in Kosti were released on Monday.', ['liberty.arrest in Kosti; detained 5', 'liberty.release in Kosti; released 2']],
    ['Rebels released eleven of the twenty girls they had seized in Kosti last week.', ['liberty.release in Kosti; released 11', 'liberty.abduction in Kosti; abducted 20']],
    ['Soldiers killed eleven of the twenty passengers of a bus near Kosti.', ['attack.armed in Kosti; killed 11']],
    ['Eleven of the twenty passengers were killed near Kosti on Monday.', ['attack.armed in Kosti; killed 11']],
    ['Police arrested three of the attackers in Kosti on Monday.', ['liberty.arrest in Kosti; detained 3']],
    ['Two of the nine killed in Kosti were children.', ['attack.armed in Kosti; killed 2 subset; killed 9']],
    ['Nine people were killed by gunmen in Kosti on Monday. Two of them were killed at a school.', ['attack.armed in Kosti; killed 9; killed 2 subset']],
  ])('%s', (text, expected) => {
    expect(toldWhere(text)).toEqual(expected)
  })
})

describe('a thing with a place of its own takes up the verb', () => {
  test.each([
    ['Rebels hit a school in Kosti, killing nine, and a clinic in Kassala, killing two.', ['attack.armed in Kosti; hit a school; killed 9', 'attack.armed in Kassala; hit a clinic; killed 2']],
    ['Shells hit a school in Kosti and a clinic in Kassala.', ['remote.shelling in Kosti; hit a school', 'remote.shelling in Kassala; hit a clinic']],
    ['Rebels attacked a convoy in Kosti and a bus in Kassala, killing four.', ['attack.armed in Kosti; hit a convoy', 'attack.armed in Kassala; hit a bus; killed 4']],
    ['A shell hit a bus in Kosti on Monday and nine were taken to a hospital in Kassala.', ['remote.shelling in Kosti; hit a bus; casualties_unspecified 9']],
  ])('%s', (text, expected) => {
    expect(toldWhere(text)).toEqual(expected)
  })
})

describe('under fire', () => {
  test.each([
    ['A convoy of aid trucks came under fire near Kosti on Saturday.', ['attack.armed in Kosti; hit A convoy of aid trucks']],
    ['The minister came under fire for his remarks in Kosti on Monday.', []],
    ['The police chief came under heavy attack from critics in Kosti on Monday.', []],
  ])('%s', (text, expected) => {
    expect(toldWhere(text)).toEqual(expected)
  })
})

describe('what became of one person', () => {
  test.each([
    ['An activist was stabbed outside her home in Kosti and is in a serious condition.', ['attack.armed in Kosti; injured 1']],
    ['A teacher was shot in Kosti on Monday but survived.', ['attack.armed in Kosti; injured 1']],
    ['A man was shot in Kosti and his brother survived.', ['attack.armed in Kosti; casualties_unspecified 1']],
    ['The body of a teacher who disappeared last week was found in a well in Kosti.', ['attack.armed in Kosti; killed 1', 'liberty.disappearance in Kosti; missing 1']],
    ['Masked men raided the house and took away her two sons in Kosti on Monday.', ['liberty.abduction in Kosti; hit the house; abducted 2']],
    ['Security agents raided the homes of four teachers in Kosti and took away phones and books.', ['property.seizure in Kosti; hit the homes of four teachers in Kosti']],
    ["The summons of three writers to the prosecutor's office in Kosti followed a tweet.", ['restrict.threat in Kosti']],
  ])('%s', (text, expected) => {
    expect(toldWhere(text)).toEqual(expected)
  })
})

/** Who is told to have done it and to whom, with what each figure is and who says it. */
function toldInFull(text: string): string[] {
  return readInvented(text, '2024-03-14').reports.map(({ type, aggregation, places, claims }) => {
    const ruled = claims.filter(({ method }) => !method.startsWith('model:'))
    const doers = ruled.flatMap((claim) => (claim.property === 'responsibility' ? [`by ${claim.words}`] : []))
    const victims = ruled.flatMap((claim) => (claim.property === 'participant.victim' ? [`to ${claim.words}`] : []))
    const figures = claims.filter(isCount).map(({ value, attribution }) => `${value.measure} ${value.best}${attribution.directness === 'publisher_voice' ? '' : ' as said'}`)
    return [type, ...(aggregation === 'single' ? [] : [aggregation]), ...places.map(({ words }) => `in ${words}`), ...doers, ...victims, ...figures].join('; ')
  })
}

describe('sentences that were read wrong', () => {
  test.each([
    ['Gunmen abducted, tortured and killed two teachers in Kosti on Monday.', ['attack.armed; in Kosti; by Gunmen; to two teachers; killed 2; abducted 2']],
    ['Police arrested, handcuffed and beat three students in Kosti on Monday.', ['attack.beating; in Kosti; by Police; to three students; detained 3; injured 3']],
    ['A 60-year-old imam was dragged out of the mosque in Khan Younis and beaten by plain-clothes officers.', ['attack.beating; in Khan Younis; by plain-clothes officers; to A 60-year-old imam; injured 1']],
    ['Two bodies were discovered by a roadside in Kosti on Monday, their hands bound.', ['attack.armed; in Kosti; killed 2']],
    ['Prison guards denied insulin to a detained blogger in Kosti.', ['custody.conditions; in Kosti; by Prison guards', 'liberty.arrest; in Kosti; to a detained blogger; detained 1']],
    ['He was shot on Monday in Kosti and died of his injuries on Tuesday.', ['attack.armed; in Kosti; killed 1']],
    ['In separate incidents on Tuesday, gunmen killed a teacher in Pattani and wounded two rangers in Yala.', ['attack.armed; in Pattani; by gunmen; to a teacher; killed 1', 'attack.armed; in Yala; by gunmen; to two rangers; injured 2']],
    ['Six people were killed in separate attacks in Kosti and Kassala on Monday.', ['attack.armed; aggregate_total; in Kosti; in Kassala; to Six people; killed 6']],
    ['The drone strike on a wedding party in Kosti that killed 12 people in December was ordered by the coalition.', ['remote.air; in Kosti; by the coalition; to 12 people; killed 12']],
    ['Agents of the State Security Service stormed the printing house of a weekly in Kosti on Monday and led away the editor.', ['liberty.arrest; in Kosti; by Agents of the State Security Service; to the editor; detained 1']],
    ['Shells hit the primary school in Kosti on Sunday, killing a teacher and at least six pupils.', ['remote.shelling; in Kosti; to a teacher; to at least six pupils; killed null; killed null']],
    ['In the early hours of 11 March, masked men dragged Ibrahim Sako out of his house in Kosti. His family has had no word of him since.', ['liberty.abduction; in Kosti; by masked men; to Ibrahim Sako; abducted 1']],
    ['Soldiers dragged a teacher out of his house in Kosti and shot him dead.', ['attack.armed; in Kosti; by Soldiers; to a teacher; killed 1']],
    ['The teacher, whose name is being withheld, was abducted in Kosti on Monday.', ['liberty.abduction; in Kosti; to The teacher; abducted 1']],
    ['An explosion tore through a bus in Quetta on Monday, killing nine; the Baloch Front claimed the attack.', ['remote.bomb; in Quetta; by the Baloch Front; killed 9']],
    ['Bandits who seized 60 passengers of a train near Kaduna have released eleven of them.', ['liberty.abduction; in Kaduna; by Bandits; to 60 passengers of a train; abducted 60', 'liberty.release; in Kaduna; by Bandits; released 11']],
    ['The army said its drones had destroyed two trucks and killed nine men near Kosti.', ['remote.air; in Kosti; by The army; to nine men; killed 9 as said; vehicles_damaged 2 as said']],
    ['Police fired on a crowd in Kosti on Tuesday. A rider was hit in the stomach and died in hospital.', ['attack.armed; in Kosti; by Police; to a crowd; to A rider; killed 1']],
    ["Last Friday's rally in Kosti drew 20,000 people according to organisers; police put the figure at 4,000.", ['protest.demonstration; in Kosti; participants 20000 as said; participants 4000 as said']],
    ['A rally in oil shares lifted the market on Monday.', []],
    ['Gunmen took 23 women from Kosti on Monday.', ['liberty.abduction; in Kosti; by Gunmen; to 23 women; abducted 23']],
    ['Fighters took two sick men to a hospital in Kosti on Monday.', []],
    ['At dawn on 2 March gunmen killed four farmers in Kosti.', ['attack.armed; in Kosti; by gunmen; to four farmers; killed 4']],
    ['At least eleven were injured in Kosti on Monday, three of them seriously; 27 were bundled into vans and driven off.', ['attack.armed; in Kosti; injured null; injured 3; abducted 27']],
    ['The fighters of the Northern Front answered on Tuesday with an ambush near Kosti in which, by their account, nine soldiers died; the army admitted to three.', ["attack.armed; in Kosti; by The fighters of the Northern Front; to nine soldiers; killed 9 as said; killed 3 as said"]],
    ['The court in Kosti handed down sentences of between six and fourteen years to seven members of the union on Monday.', ['liberty.sentence; in Kosti; by The court; to seven members of the union; sentenced 7']],
    ['Readers will remember that in March 2014 the regime hanged four officers in Kosti.', ['attack.execution_judicial; in Kosti; by the regime; to four officers; executed 4']],
    ['In Tetovo and Debar, unknown hands painted their names on the walls of the barracks on Monday.', ['symbolic.slogan; in Tetovo', 'symbolic.slogan; in Debar']],
    ['Several hundred women blocked the gate of the refinery in Kosti on Monday. Soldiers dispersed them with whips.', ['protest.blockade; in Kosti; by Soldiers; to Several hundred women; participants null']],
    ['Since the mine was opened in 2017, twelve defenders have been murdered in this province.\n\nEarly on Sunday the body of Hilario Condori was found beside the road to Kosti. He had been shot twice in the back.', ['attack.armed; aggregate_total; in Kosti; to twelve defenders; killed 12', 'attack.armed; in Kosti; to Hilario Condori; killed 1; casualties_unspecified 1']],
    ['A lorry driver tried to break the blockade in Kosti on Monday and ran over two women, one of whom died.', ['protest.blockade; in Kosti', 'attack.armed; in Kosti; by A lorry driver; to two women; killed 1']],
    ['Strangers set fire to the office in Kosti on Monday.', ['property.arson; in Kosti; by Strangers']],
    ['This week the list of the dead grew again in Kosti.', []],
    ['Police replied with tear gas in Kosti on Monday when a crowd threw stones.', ['protest.crackdown; in Kosti; by Police']],
    ['Follow-up: the four schoolgirls kidnapped in Kosti in January (see note no. 4) were freed on 3 March in exchange for a ransom.', ['liberty.abduction; in Kosti; to the four schoolgirls; abducted 4', 'liberty.release; in Kosti; to the four schoolgirls; released 4']],
    ['On 4 March armed men on motorcycles stopped a minibus near Kosti and took six women off it.', ['liberty.abduction; in Kosti; by armed men; to six women; abducted 6']],
    ['A radio presenter in Kosti received a bullet in an envelope on 8 March.', ['restrict.threat; in Kosti']],
    ['In Kosti on Friday, police stopped a march of women and briefly held the organiser.', ['protest.crackdown; in Kosti; by police; to the organiser; detained 1']],
    ['On 9 March hundreds of widows of soldiers gathered in Kosti to protest.', ['protest.demonstration; in Kosti; participants null']],
    ["Six people, including the union's general secretary Rafiq Molla, were taken away in a van in Kosti on Monday.", ['liberty.abduction; in Kosti; to Six people; abducted 6']],
    ['Police fired on a crowd in Kosti on Monday that had set fire to a bank; two were killed.', ['attack.armed; in Kosti; by Police; to a crowd; killed 2', 'property.arson; in Kosti']],
    ['In June, men hired by the owners attacked a union meeting in Kosti with iron rods; fourteen were wounded and the office was wrecked.', ['attack.beating; in Kosti; by men; injured 14']],
    ['A court in Kosti gave five men two years each on Monday.', ['liberty.sentence; in Kosti; by A court; to five men; sentenced 5']],
    ['Workers from eleven yards struck for a day in Kosti on 3 March.', ['protest.strike; in Kosti']],
    ['In Kosti and Kassala there were marches on 7 March.\n\nSince the beginning of the campaign, 212 members have been sacked and 48 imprisoned.', ['protest.demonstration; multi_place; in Kosti; in Kassala', 'liberty.arrest; aggregate_total; detained 48']],
    ['Rebels shot down a helicopter near Kosti on Monday.', ['remote.disrupted; in Kosti']],
    ['Soldiers entered the village of Kosti on Monday. They shot four farmers.', ['attack.armed; in Kosti; by Soldiers; to four farmers; casualties_unspecified 4']],
    ['A Northern Front commando killed mayor Luis Ask in Kosti on Monday.', ['attack.armed; in Kosti; by A Northern Front commando; to mayor Luis Ask; killed 1']],
    ['A man killed Monday in Kosti was a teacher.', ['attack.armed; in Kosti; to A man; killed 1']],
    ['A spill has killed their fish in Kosti.', []],
    ['In Abuja police detained 41 metalworkers on Monday.', ['liberty.arrest; in Abuja; by police; to 41 metalworkers; detained 41']],
    ['Air defence shot down four of the six over Kosti on Monday.', ['remote.disrupted; in Kosti; to four of the six']],
    ['Two women, 47 and 52 years old, died when Kosti was shelled on Monday.', ['remote.shelling; in Kosti; to Two women; killed 2']],
    ['A Russian aerial bomb destroyed a clinic in Kosti on Monday, killing two people.', ['remote.air; in Kosti; to two people; killed 2']],
    ['Kosti came under fire from multiple rocket launchers on Monday.', ['remote.shelling; in Kosti']],
    ['Their uncle and his two sons opened fire at a farmer in Kosti on Monday.', ['attack.armed; in Kosti; by Their uncle; by his two sons; to a farmer']],
    ['A 63-year-old man was pulled out from under the rubble in Kosti on Monday.', []],
    ['At least 17 shell casings from two guns were picked up off the asphalt in Kosti on Monday.', []],
    ['The union counts 22 people held in Kosti on Monday.', ['liberty.arrest; in Kosti; to 22 people; detained 22 as said']],
    ['Nine people were sent to jail in Kosti on Monday.', ['liberty.arrest; in Kosti; to Nine people; detained 9']],
    ['Broadcaster gunned down in Kosti', ['attack.armed; in Kosti; to Broadcaster; killed 1']],
    ['Police officials said the attackers, riding three motorcycles, opened fire on a van in Kosti on Monday.', ['attack.armed; in Kosti; by the attackers']],
    ['Two suspected robbers were lynched by a mob in Kosti on Monday after they shot dead a shopkeeper.', ['protest.mob; in Kosti; by a mob; to Two suspected robbers; killed 2', 'attack.armed; in Kosti; to a shopkeeper; killed 1']],
    ['A spokesman for the outlawed Tehreek-i-Orsk spoke in Kosti on Monday.', []],
    ['The gendarmerie detained two villagers in Kosti on Monday.', ['liberty.arrest; in Kosti; by The gendarmerie; to two villagers; detained 2']],
    ['Some 700 marched in Kosti on Monday. The protesters, whose number the police put at about 400, dispersed.', ['protest.demonstration; in Kosti; participants 700; participants 400 as said']],
    ['Four prisoners in Kosti have been on hunger strike since 3 March.', ['protest.hunger; in Kosti; participants 4']],
    ['Regime forces arrested 14 men in Kosti on Monday, after the announcement on Saturday that they would be called up.', ['liberty.arrest; in Kosti; by Regime forces; to 14 men; detained 14']],
    ['Police charged batons and lobbed sound grenades in Kosti on Monday, leaving 18 workers injured, said the union.', ['protest.crackdown; in Kosti; by Police; to 18 workers; injured 18 as said']],
    ['A man threw a grenade at the office in Kosti on Monday.', ['remote.bomb; in Kosti; by A man']],
    ['The occupiers struck the town of Kosti with four guided aerial bombs on Monday.', ['remote.air; in Kosti; by The occupiers']],
    ['At dawn on Monday the enemy hit a quarter of Kosti with a missile.', ['remote.shelling; in Kosti; by the enemy']],
    ['The dockers blocked the terminals in Kosti on Monday.', ['protest.blockade; in Kosti']],
    ['Some 21 undergraduates were arrested by riot police in Kosti on Monday.', ['liberty.arrest; in Kosti; by riot police; to Some 21 undergraduates; detained 21']],
    ['Four students had been granted bail in Kosti by Monday night.', ['liberty.release; in Kosti; to Four students; released 4']],
    ['Some 806,000 people marched in Kosti on Monday according to the ministry, 1.5 million according to the union.', ['protest.demonstration; in Kosti; participants 806000 as said; participants 1500000 as said']],
    ['The town of Kosti was under fire all night on Monday.', ['remote.shelling; in Kosti']],
    ['The town council of Kosti was under fire on Monday over a new tax.', []],
    ['In Abuja police chased mourners away from the fountain and confiscated their banners.', ['protest.crackdown; in Abuja; by police; to mourners', 'property.seizure; in Abuja; by police']],
    ['In Kosti gunmen killed a farmer.', ['attack.armed; in Kosti; by gunmen; to a farmer; killed 1']],
    ['Soldiers fired on women in Kosti on Monday. Ana Okoro, a mother of four, was hit in the thigh.', ['attack.armed; in Kosti; by Soldiers; to women; injured 1']],
    ['Plain-clothes agents raided dormitories in Kosti on Monday and detained nine students.', ['liberty.arrest; in Kosti; by Plain-clothes agents; to nine students; detained 9']],
  ])('%s', (text, expected) => {
    expect(toldInFull(text)).toEqual(expected)
  })
})

describe('sentences of strangers', () => {
  test.each([
    // A participle in front of its sentence: whom it befell stands behind.
    ['Arrested on Monday in Kosti were the branch chairman and four members of the union.', ['liberty.arrest; in Kosti; to the branch chairman; to four members of the union; detained 5; detained 4']],
    ['Also detained in Kosti on Monday was Luis Ask, a lawyer.', ['liberty.arrest; in Kosti; to Luis Ask; detained 1']],
    ['Arrested by soldiers in Kosti on Monday, the two teachers were taken to a base.', ['liberty.arrest; in Kosti; by soldiers; to the two teachers; detained 2']],
    ['Shot in the chest in Kosti on Monday, a farmer died on the way to hospital.', ['attack.armed; in Kosti; to a farmer; killed 1']],
    ['Among those arrested in Kosti on Monday was the lawyer Luis Ask.', ['liberty.arrest; in Kosti; to the lawyer Luis Ask; detained 1']],
    ['Deported on Monday from Kosti, according to the council, were 63 Afghans.', ['restrict.displacement; in Kosti; to 63 Afghans; displaced 63 as said']],
    ['Three of those arrested in Kosti on Monday are women.', ['liberty.arrest; in Kosti; detained 3']],
    // Who did it stands behind 'by', however far the subject is.
    ["A policeman and the two men he was escorting to court were shot dead in Quetta's old town on Monday by gunmen who escaped.", ['attack.armed; in Quetta; by gunmen; killed 3; killed 2']],
    // One person with a title, and two with their names behind them.
    ['Journalist Fatou Sow is still being held without charge in Kosti.', ['liberty.arrest; in Kosti; to Journalist Fatou Sow; detained 1']],
    ['Two reporters for the local radio, Nadia Ponce and Omar Vale, were beaten in Kosti on Monday.', ['attack.beating; in Kosti; to Two reporters; injured 2']],
    ['Mayor: 14 dead in attack on market in Kosti', ['attack.armed; in Kosti; killed 14 as said']],
    ['A bomb exploded in Kosti on Monday, police said, killing two people and wounding nine.', ['remote.bomb; in Kosti; to two people; killed 2 as said; injured 9 as said']],
    ['A bomb exploded in Kosti on Monday, police said, pointing to the wreck of a car.', ['remote.bomb; in Kosti']],
    ['Three dead in blast in Kosti, says the army', ['remote.bomb; in Kosti; killed 3 as said']],
    ['Since 1 January the observatory has recorded 214 deaths of civilians from landmines in Kosti, Kassala and Nyala.', ['remote.bomb; aggregate_total; in Kosti; in Kassala; in Nyala; to civilians; killed 214 as said']],
    // Towns and people.
    ['Government forces took Kosti on Monday.', ['battle.clash; in Kosti; by Government forces']],
    ['Rebels seized Kosti on Monday.', ['battle.clash; in Kosti; by Rebels']],
    ['Rebels took two teachers in Kosti on Monday.', ['liberty.abduction; in Kosti; by Rebels; to two teachers; abducted 2']],
    ['Fighters took refuge in Kosti on Monday.', []],
    ['The Air Force shot down 17 attack drones over Kosti on Monday.', ['remote.disrupted; in Kosti']],
    ['Abducted, tortured and left for dead in Kosti, the pastor was found on Monday.', ['liberty.abduction; in Kosti; to the pastor; abducted 1; tortured 1']],
    ['Army officers put the governor of Kosti under house arrest on Monday.', ['liberty.arrest; in Kosti; by Army officers; to the governor; detained 1']],
    ['The three nuns regained their freedom in Kosti on Sunday.', ['liberty.release; in Kosti; to The three nuns; released 3']],
    ['Bailiffs turned seven families out of their homes in Kosti on Monday.', ['restrict.displacement; in Kosti; by Bailiffs; to seven families; displaced 7']],
    ['Farmers blocked the refinery in Kosti with tractors on Monday.', ['protest.blockade; in Kosti']],
  ])('%s', (text, expected) => {
    expect(toldInFull(text)).toEqual(expected)
  })

  test.each([
    ['A journalist was shot dead in Kosti on Monday, becoming the third media worker killed in the country this year.', ['attack.armed 2024-03-11 Kosti; by ; killed 1']],
    ['A boy died on Tuesday of wounds sustained during a raid on the town of Kosti last week.', ['attack.armed 2024-03-04/2024-03-10 Kosti; by ; killed 1']],
    ['Armed men killed seven people in an overnight raid on Kosti, a councillor said on Tuesday.', ['attack.armed 2024-03-11/2024-03-12 Kosti; by Armed men; killed 7']],
    ['Rebels burned 40 houses in Kosti, civil society leaders reported on 11 March.', ['property.arson - Kosti; by Rebels; structures_damaged 40']],
    ['Gunmen opened fire on a checkpoint in Kosti on Monday, killing two constables and wounding a third before escaping.', ['attack.armed 2024-03-11 Kosti; by Gunmen; killed 2; injured 1']],
    ['While police were at a funeral in Kassala, militants threw a grenade at a bunker in Kosti on Monday.', ['remote.bomb 2024-03-11 Kosti; by militants']],
    ['Police detained four women in Takhar and one in Balkh on Monday.', ['liberty.arrest 2024-03-11 Takhar; by Police; detained 4', 'liberty.arrest 2024-03-11 Balkh; by Police; detained 1']],
    ['Police arrested eight Tamils in Kosti on Friday and beat several of them.', ['attack.beating 2024-03-08 Kosti; by Police; detained 8; injured 2']],
    ['Masked men with clubs set about olive pickers in Kosti on Saturday.', ['attack.beating 2024-03-09 Kosti; by Masked men']],
    ['A jail riot in Kosti on Monday left seven inmates dead, two guards held hostage.', ['protest.riot 2024-03-11 Kosti; by ; killed 7', 'liberty.abduction 2024-03-11 Kosti; by ; abducted 2']],
    ['Six (6) male suspects were arrested in Kosti on Monday.', ['liberty.arrest 2024-03-11 Kosti; by ; detained 6']],
    ['Four people, including a baby and her grandmother, were crushed to death when a bomb hit a block in Kosti on Monday.', ['remote.bomb 2024-03-11 Kosti; by ; killed 4; killed 2']],
    ['Villagers blocking the road to the Kosti mine were cleared by police on Sunday.', ['protest.blockade 2024-03-10 Kosti; by ']],
    ['Herders, whom residents accuse of having come from across the border, killed a chief in Kosti on Friday.', ['attack.armed 2024-03-08 Kosti; by Herders; killed 1']],
    ['The charred remains of six people were found in a van in Kosti on Monday.', ['attack.armed 2024-03-11 Kosti; by ; killed 6']],
    ['Taxi drivers parked across a bridge in Kosti on Monday to protest against a levy.', ['protest.blockade 2024-03-11 Kosti; by ']],
    ['Rebels forced some 3,000 residents of Kosti to flee on Monday.', ['restrict.displacement 2024-03-11 Kosti; by Rebels; displaced 3000']],
    ['Between 8 and 11 March, shelling was reported in Avdiivka (2 killed), Toretsk (1 killed, 3 injured) and Kurakhove (5 injured).', ['remote.shelling 2024-03-08/2024-03-11 Avdiivka; by ; killed 2', 'remote.shelling 2024-03-08/2024-03-11 Toretsk; by ; killed 1; injured 3', 'remote.shelling 2024-03-08/2024-03-11 Kurakhove; by ; injured 5']],
    ['A bomb exploded in Kosti (Sudan) on Monday, killing two.', ['remote.bomb 2024-03-11 Kosti; by ; killed 2']],
    ['A protester who was hit in the head by a tear gas canister in Kosti on 9 February died of his injuries on Sunday.', ['protest.crackdown 2024-02-09 Kosti; by ; killed 1']],
    ['Russian forces hit Odesa with Shahed drones on Tuesday.', ['remote.air 2024-03-12 Odesa; by Russian forces']],
    ['A mob attacked a neighbourhood in Kosti on Sunday, burning four churches.', ['protest.mob 2024-03-10 Kosti; by A mob; structures_damaged 4']],
    ['In a joint operation on 7 March, the Iraqi army and the Popular Forces killed four fighters in Kosti.', ['attack.armed 2024-03-07 Kosti; by the Iraqi army + the Popular Forces; killed 4']],
    ['Two teachers were freed in Kosti on Monday, nine days after being seized by armed men.', ['liberty.release 2024-03-11 Kosti; by ; released 2', 'liberty.abduction 2024-03-02 Kosti; by armed men; abducted 2']],
    ['The army killed six militants in a raid in North Waziristan and Tank districts on Monday.', ['attack.armed 2024-03-11 North Waziristan; by The army; killed 6']],
    ['In February alone, 17 people were killed by landmines in Kosti.', ['remote.bomb 2024-02 Kosti; by ; killed 17']],
    ['China detained a reporter in Kosti on Monday.', ['liberty.arrest 2024-03-11 Kosti; by China; detained 1']],
    ['Iran hanged four men convicted of theft in Kosti on Monday.', ['attack.execution_judicial 2024-03-11 Kosti; by Iran; executed 4']],
    ['The ministry blocked access to a news website on Monday in Kosti.', ['restrict.ban 2024-03-11 Kosti; by The ministry']],
  ])('%s', (text, expected) => {
    const told = readInvented(text, '2024-03-14').reports.filter(({ modality }) => modality !== 'background').map(({ type, time, places, claims }) => {
      const doers = claims.flatMap((claim) => (claim.property === 'responsibility' ? [claim.words] : []))
      const figures = claims.filter(isCount).map(({ value }) => `; ${value.measure} ${value.best ?? value.min}`)
      return `${type} ${time?.edtf ?? '-'} ${places.map(({ words }) => words).join('+')}; by ${doers.join(' + ')}${figures.join('')}`
    })
    expect(told).toEqual(expected)
  })

  test("'among those' counts some of more than are told", () => {
    expect(toldWhere('Among those arrested in Kosti on Monday were two nurses.')).toEqual(['liberty.arrest in Kosti; detained 2 subset'])
  })

  test('the year that a sentence has for its subject dates it', () => {
    expect(readInvented('The year 2023 saw 96 arrests in Kosti.', '2024-03-14').reports.map(({ time, aggregation }) => `${time?.edtf} ${aggregation}`)).toEqual(['2023 aggregate_total'])
  })

  test('an item of a list is read behind its mark, with its day and its means', () => {
    const { reports } = readInvented('Incidents of the week\n\n- 11 Mar, Goma: 3 civilians killed, 7 wounded (mortar)\n\n- 12 Mar, Rutshuru: 15 youths abducted by armed group', '2024-03-14')
    expect(reports.map(({ time, places, claims }) => [time?.edtf, places[0]?.words, ...claims.filter(isCount).map(({ value }) => `${value.measure} ${value.best}`)].join('; '))).toEqual(['2024-03-11; Goma; killed 3; injured 7', '2024-03-12; Rutshuru; abducted 15'])
  })
})

/** Who is told by a country's name alone: whose country puts somebody to death is not the one who dies. Nobody in them is real. */
describe('people told by their country', () => {
  test.each([
    ['Saudi Arabia executed a Yemeni national for drug smuggling on Monday.', ['attack.execution_judicial; by Saudi Arabia; to a Yemeni national; executed 1']],
    ['Saudi Arabia has executed a Yemeni and two Syrians.', ['attack.execution_judicial; by Saudi Arabia; to a Yemeni + two Syrians; executed 3; executed 2']],
    ['Iran hanged an Afghan on Monday.', ['attack.execution_judicial; by Iran; to an Afghan; executed 1']],
    ['Kuwait has executed an Egyptian.', ['attack.execution_judicial; by Kuwait; to an Egyptian; executed 1']],
    ['Egypt has executed a Libyan and a Sudanese man.', ['attack.execution_judicial; by Egypt; to a Libyan + a Sudanese man; executed 2']],
    ['Saudi Arabia put to death an Egyptian national on Monday.', ['attack.execution_judicial; by Saudi Arabia; to an Egyptian national; executed 1']],
    ['Iran put two men to death on Monday.', ['attack.execution_judicial; by Iran; to two men; executed 2']],
    ['The Saudi interior ministry said a Yemeni national had been executed on Monday.', ['attack.execution_judicial; to a Yemeni national; executed 1']],
    ['Jordan has deported a Sudanese.', ['restrict.displacement; by Jordan; to a Sudanese; displaced 1']],
    ['Israel has shot a Palestinian in Jenin.', ['attack.armed; by Israel; to a Palestinian; casualties_unspecified 1']],
    ['A Greek and a Turk were arrested in Jos on Monday.', ['liberty.arrest; to A Greek + a Turk; detained 2']],
    ['An Iraqi was shot dead by an American soldier in Mosul on Monday.', ['attack.armed; by an American soldier; to An Iraqi; killed 1']],
    // A quality of what stands behind it, and nobody by itself.
    ['A German police officer was killed in Jos on Monday.', ['attack.armed; to A German police officer; killed 1']],
    ['An Israeli air strike killed nine in Rafah on Monday.', ['remote.air; killed 9']],
    ['A Russian drone hit a school in Kharkiv on Monday.', ['remote.air; hit a school']],
  ])('%s', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })
})

/** A government or its forces that strike a town. */
describe('towns that are struck', () => {
  test.each([
    ['Israel struck Rafah on Monday.', ['attack.armed; by Israel']],
    ['Israel struck Rafah on Monday, killing nine people.', ['attack.armed; by Israel; to nine people; killed 9']],
    ['Ukraine hit Belgorod overnight on Monday.', ['attack.armed; by Ukraine']],
    ['Iran struck Erbil with ballistic missiles on Monday.', ['remote.shelling; by Iran']],
    ['Russia has struck Odesa with drones, wounding three people.', ['remote.air; by Russia; to three people; injured 3']],
    ['Ukraine said it had struck Belgorod on Monday.', ['attack.armed; by Ukraine']],
    ['Israel struck a school in Rafah on Monday, killing nine.', ['attack.armed; by Israel; hit a school; killed 9']],
    ['Israel struck targets in Rafah on Monday.', ['attack.armed; by Israel']],
    ['Israel launched strikes on Rafah on Monday.', ['attack.armed; by Israel']],
    ['Rafah was struck by Israel on Monday.', ['attack.armed; by Israel']],
    ['The Sudanese army struck El Fasher on Monday, residents said.', ['attack.armed; by The Sudanese army']],
    ['Russia pounded Kharkiv on Monday.', ['remote.shelling; by Russia']],
    ['Syria bombed Idlib on Monday.', ['remote.air; by Syria']],
    ['The army bombed Kutum on Monday.', ['remote.air; by The army']],
    ['Rebels bombed Kutum on Monday.', ['remote.bomb; by Rebels']],
    // Nobody's arms.
    ['An earthquake struck Rafah on Monday.', []],
    ['Russia hit Kherson with new taxes on Tuesday.', []],
    ['Israel struck a deal in Cairo on Monday.', []],
    ['Kenya hit a record low on Monday.', []],
    ['Egypt hit back in Cairo on Monday.', []],
    ['Inflation hit Nairobi hard on Monday.', []],
    ['Teachers launched a nationwide strike against low pay in Lagos on Monday.', []],
  ])('%s', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })
})

/** What is done hours later is another incident where it is aimed at others, and not where it goes on with the same attack. */
describe('hours later', () => {
  test.each([
    ['Gunmen killed a mayor in Jos on Monday. An hour later, a bomb exploded at a bank.', ['attack.armed; by Gunmen; to a mayor; killed 1', 'remote.bomb; hit a bank']],
    ['Gunmen killed a judge in Jos on Monday. Hours later, a grenade was thrown at a bar, wounding three.', ['attack.armed; by Gunmen; to a judge; killed 1', 'remote.bomb; hit a bar; injured 3']],
    ['Gunmen killed a judge in Jos on Monday. Two hours later gunmen shot a clerk outside a court.', ['attack.armed; by Gunmen; to a judge; killed 1', 'attack.armed; by gunmen; to a clerk; casualties_unspecified 1']],
    ['Police shot a student in Jos on Monday. The same evening, in another quarter, gunmen killed two guards.', ['attack.armed; by Police; to a student; casualties_unspecified 1', 'attack.armed; by gunmen; to two guards; killed 2']],
    ['Gunmen attacked a mosque in Jos on Monday, killing three. Minutes later, gunmen attacked a church in another part of the town, killing two.', ['attack.armed; by Gunmen; hit a mosque; killed 3', 'attack.armed; by gunmen; hit a church; killed 2']],
    ['Soldiers killed three men in Jos on Monday. That evening a mob set fire to a police station.', ['attack.armed; by Soldiers; to three men; killed 3', 'protest.mob; by a mob; hit a police station']],
    ['Rebels shelled Kosti on 5 March. Hours after the attack, a crowd torched a police post.', ['remote.shelling; by Rebels', 'protest.mob; by a crowd; hit a police post']],
    // One attack on one target.
    ['A car bomb went off at the gate of a hotel in Jos on Monday. Minutes later gunmen stormed the hotel, killing nine.', ['remote.bomb; hit a hotel + the hotel; killed 9']],
    ['Gunmen attacked a police post in Jos on Monday. An hour later a bomb went off at the post, killing two.', ['remote.bomb; by Gunmen; hit a police post + the post; killed 2']],
    ['Gunmen attacked a hotel in Jos on Monday. Hours later, the gunmen killed four guests.', ['attack.armed; by Gunmen; to four guests; hit a hotel; killed 4']],
    ['Soldiers raided Kosti on 5 March. Hours later, they burned ten houses.', ['attack.armed; by Soldiers; hit ten houses; structures_damaged 10']],
    ['Gunmen shot a trader in Jos on Monday. He died two hours later in hospital.', ['attack.armed; by Gunmen; to a trader; casualties_unspecified 1; killed 1']],
    ['Gunmen opened fire on a bus in Jos on Monday. Hours later the army said two had been killed.', ['attack.armed; by Gunmen; killed 2']],
  ])('%s', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })
})

/** Who is found dead is counted as killed where words here or right beside tell of violence, on the day of the find. */
describe('bodies that are found', () => {
  test.each([
    ['The trader Omar Vale was found dead in Jos on Monday, his hands tied.', ['attack.armed; to The trader Omar Vale; killed 1']],
    ['Four villagers were found dead in Jos on Monday, their throats cut.', ['attack.armed; to Four villagers; killed 4']],
    ['A journalist was found dead in Jos on Monday with a gunshot wound to the head.', ['attack.armed; to A journalist; killed 1']],
    ['His bullet-riddled body was found in Jos on Monday.', ['attack.armed; killed 1']],
    ['Omar Vale was seized by gunmen in Jos on Friday. His body was found on Monday.', ['liberty.abduction; by gunmen; to Omar Vale; abducted 1', 'attack.armed; to Omar Vale; killed 1']],
    ['A clerk was seized from her home in Jos on Friday. Her body was discovered in a river on Monday.', ['liberty.abduction; to A clerk; abducted 1', 'attack.armed; to A clerk; killed 1']],
    ['Masked men abducted four traders in Jos on Friday. The bodies of three of them were found on Sunday.', ['liberty.abduction; by Masked men; to four traders; abducted 4', 'attack.armed; killed 3']],
    ['Gunmen raided a village near Jos on Sunday. The bodies of four farmers were recovered on Monday.', ['attack.armed; by Gunmen; hit a village', 'attack.armed; to four farmers; killed 4']],
    ['Gunmen raided a village near Jos on Sunday. Five bodies were found on Monday.', ['attack.armed; by Gunmen; hit a village', 'attack.armed; killed 5']],
    ['Soldiers attacked a farm in Jos on Sunday. Residents found the bodies of six men after they left.', ['attack.armed; by Soldiers; to six men; hit a farm; killed 6']],
    // Nothing tells of violence, or something tells of a mishap.
    ['The bodies of three men were found in Jos on Monday.', []],
    ['An old man was found dead in his bed in Jos on Monday.', []],
    ['Two fishermen were found dead in Lake Kivu on Monday after a storm.', []],
    ['The bodies of three miners were recovered in Jos on Monday after the pit collapsed.', []],
    ['Police arrested two thieves in Jos on Monday. The body of a swimmer was found in a lake.', ['liberty.arrest; by Police; to two thieves; detained 2']],
  ])('%s', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })
})

/** Those who drown a sentence after what somebody did to them on the water. */
describe('drowned by a deed told before', () => {
  test.each([
    ['Coast guards rammed a boat of migrants off Lesbos on Tuesday. Twelve people drowned.', ['attack.armed; by Coast guards; to Twelve people; hit a boat of migrants; killed 12']],
    ['A patrol boat of the coastguard rammed a dinghy off Kos on Tuesday. At least twelve people drowned, survivors said.', ['attack.armed; by A patrol boat of the coastguard; to At least twelve people; hit a dinghy; killed >=12']],
    ['The coastguard fired on a fishing boat off Gaza on Tuesday. Two fishermen drowned.', ['attack.armed; by The coastguard; to Two fishermen; hit a fishing boat; killed 2']],
    ['The navy opened fire on a boat off Bizerte on Tuesday. Its boat capsized and four passengers drowned.', ['attack.armed; by The navy; to four passengers; killed 4']],
    ['Border guards pushed a group of refugees into a river at Evros on Tuesday. Three of them drowned.', ['attack.armed; by Border guards; to a group of refugees; killed 3']],
    ['Soldiers sank a ferry near Goma on Tuesday. Nine passengers drowned, the governor said.', ['attack.armed; by Soldiers; to Nine passengers; hit a ferry; killed 9']],
    ['Gunmen fired on a canoe near Jos on Monday. Three women drowned when it overturned.', ['attack.armed; by Gunmen; to Three women; hit a canoe; killed 3']],
    // Drowned by nobody, or elsewhere.
    ['Coast guards rescued a boat of migrants off Lesbos on Tuesday. Twelve people drowned.', []],
    ['A boat sank off Lesbos on Tuesday. Twelve people drowned.', []],
    ['Police beat a man in Jos on Monday. A swimmer drowned in Lagos on Sunday.', ['attack.beating; by Police; to a man; injured 1']],
    ['Coast guards fired on a boat off Lesbos on Tuesday. Nine people drowned on Sunday when a ferry capsized off Kos.', ['attack.armed; by Coast guards; hit a boat']],
  ])('%s', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })
})

/** Whose deed words say that it was, before what befell somebody or behind a place. */
describe('whose deed it was', () => {
  test.each([
    ['In a new action attributed to the Northern Front, a bomb went off in Cali on Monday.', ['remote.bomb; by the Northern Front']],
    ['In an action claimed by the Northern Front, a car bomb exploded in Cali on Monday.', ['remote.bomb; by the Northern Front']],
    ['In a raid carried out by the Northern Front, four guards were killed in Cali on Monday.', ['attack.armed; by the Northern Front; to four guards; killed 4']],
    ['In a new attack attributed by police to the Northern Front, a bomb exploded in Cali on Monday.', ['remote.bomb; by the Northern Front']],
    ['A bomb went off in a new action by the Northern Front in Cali on Monday.', ['remote.bomb; by the Northern Front']],
    ['Four guards were killed in an operation by the army in Jos on Monday.', ['attack.armed; by the army; to Four guards; killed 4']],
    ['Two policemen were killed in an attack in Cali, carried out by the 6th detachment of the Northern Front, on Monday.', ['attack.armed; by the 6th detachment of the Northern Front; to Two policemen; killed 2']],
    ['The attack on a post in Cali carried out by the 6th detachment killed two guards on Monday.', ['attack.armed; by the 6th detachment; to two guards; hit a post; killed 2']],
    ['The shelling of Kosti, carried out by the 6th brigade, killed nine on Monday.', ['remote.shelling; by the 6th brigade; killed 9']],
    ['An ambush near Cali launched by the 3rd column killed four soldiers on Monday.', ['attack.armed; by the 3rd column; to four soldiers; killed 4']],
    // Words that somebody said, whose district it was, and what somebody else carried out.
    ['In a speech attributed to the governor, a bomb in Cali was mentioned on Monday.', ['remote.bomb']],
    ['A bomb went off in Cali on Monday, in a district controlled by the Northern Front.', ['remote.bomb']],
    ['The investigation into the attack in Cali carried out by the prosecutor ended on Monday.', ['attack.armed']],
    ['Four people were killed in an attack in Cali on Monday, and a search was carried out by the army.', ['attack.armed; to Four people; killed 4']],
  ])('%s', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })
})

/** Whom a pronoun or a bare number takes up from the words before: on both sides of an act. Nobody in them is real. */
describe('parties taken up from the sentence before', () => {
  test.each([
    ['Settlers came down to the village of Tame on Monday. They torched two cars. One of them shot a shepherd.', ['property.arson; by Settlers; hit two cars; vehicles_damaged 2', 'attack.armed; by Settlers; to a shepherd; casualties_unspecified 1']],
    ['A mob surrounded the shop of Imran Vale in Tame on Monday. They dragged him out and beat him to death.', ['attack.beating; by A mob; to Imran Vale; killed 1']],
    ['Three men stopped lawyer Ana Cord outside her office in Minsk on Monday. They forced her into a van.', ['liberty.abduction; by Three men; to lawyer Ana Cord; abducted 1']],
    ['The priest was seized in Bamenda on Friday. He was found dead a day later.', ['liberty.abduction; to The priest; abducted 1; killed 1']],
    ['The two women were stopped in Herat on Sunday by men in black. They were whipped in public.', ['attack.beating; to The two women']],
    ['The bodies of Omar Vale and his companions Ignacio Baron, Segundo Monte and Juan Moreno were riddled with bullets.', ['attack.armed; to Omar Vale + his companions + Ignacio Baron + Segundo Monte + Juan Moreno; killed 4; casualties_unspecified 4; killed 1']],
    ['Gunmen killed Omar Vale and his colleagues Bela Cord and Ana Reik.', ['attack.armed; by Gunmen; to Omar Vale + his colleagues + Bela Cord + Ana Reik; killed 3; killed 1']],
    ['A foreigner named Erika Sulen, presumably a German national, was killed in Kosti.', ['hedged attack.armed; to A foreigner; killed 1']],
    ['The bomb claimed the lives of presidential hopeful Luis Galvan, a high-ranking police officer and a judge.', ['remote.bomb; to Luis Galvan; killed 3; killed 1']],
    ['A high-ranking officer and his driver were shot dead.', ['attack.armed; to A high-ranking officer + his driver; killed 2']],
    ['The bomb destroyed a bank and two men were killed.', ['remote.bomb; to two men; hit a bank; killed 2']],
    ['Another bomb exploded in Bogota in front of a travel agency.', ['remote.bomb; hit a travel agency']],
    ['The bombs were placed in two liquor stores.', ['remote.bomb; hit two liquor stores; structures_damaged 2']],
    ['A powerful bomb exploded on Tuesday in the city of Cali, opposite a telephone exchange.', ['remote.bomb; hit a telephone exchange']],
    ['A car stuffed with explosives was detonated at the entrance to the premises of a bank.', ['remote.bomb; hit the premises of a bank']],
    ['Guerrillas set off a bomb in the basement of the Tower building on Monday.', ['remote.bomb; by Guerrillas; hit the Tower building']],
    ['Another bomb went off at a training school for teachers.', ['remote.bomb; hit a training school for teachers']],
    ['A bomb went off at the building of the "Oscar Romo" Committee of Mothers.', ['remote.bomb; hit the building of the "Oscar Romo" Committee of Mothers']],
    ['A bombing attack occurred at a bank branch in Cali on Monday.', ['remote.bomb; hit a bank branch']],
    ['A dynamite charge was defused at a savings bank in Cali on Monday.', ['remote.disrupted; hit a savings bank']],
    ['The president condemned the dynamite attacks against a union and a club, which killed 9 people and injured 36.', ['remote.bomb; to 9 people; killed 9; injured 36']],
    ['The president condemned attacks against unions.', []],
    ['The guests are well after the raid staged by the Northern Front on the Sheridan Hotel.', ['attack.armed; by the Northern Front; hit the Sheridan Hotel']],
    ['Terrorist acts were carried out on Wednesday against two embassies, and a guard was killed.', ['attack.armed; to a guard; hit two embassies; killed 1']],
    ['The explosion shattered the windows of numerous mansions in Cali.', ['remote.bomb; hit the windows of numerous mansions; structures_damaged >=2']],
    ['The minister condemned the cowardly murder of Ms Dolores Casals Porto.', ['attack.armed; to Ms Dolores Casals Porto; killed 1']],
    ['The Northern Front is also holding two engineers.', ['liberty.abduction; by The Northern Front; to two engineers; abducted 2']],
    ['The rebels are holding the town of Kosti.', []],
    ['Gunmen broke into a hotel in Cali on Monday.', ['attack.armed; by Gunmen; hit a hotel']],
    ['Burglars broke into a shop in Cali on Monday.', []],
    ['A bomb was thrown at the house of candidate for deputy Miguel Barta.', ['remote.bomb; hit the house of candidate for deputy Miguel Barta']],
    ['A bomb went off in Cali. Injured by the blast were: a driver; Omar Vale, a beggar; and Bela Cord, a baker.', ['remote.bomb; to Omar Vale + Bela Cord']],
    ['Two women were hurt by a bomb in Cali. One of them is Maria Ramo. The other is Dora Arguello.', ['remote.bomb; to Two women + Maria Ramo + Dora Arguello; injured 2']],
    ['The attack on the union was planned by Colonel Rene Ponto and carried out by Colonel Elena Fuerte.', ['attack.armed; by Colonel Rene Ponto + Colonel Elena Fuerte; hit the union']],
    ['The attack on the union was planned by a colonel but foiled by police.', []],
    ['Three men fired from various angles at the mayor\'s car on Monday.', ['attack.armed; by Three men; hit the mayor\'s car']],
    ['Terrorists took the opportunity to place four more bombs in Cali on Sunday.', ['remote.bomb; by Terrorists']],
    ['The fascists put an end to the lives of six priests on Monday.', ['attack.armed; killed 6']],
    ['The blast put an end to the talks.', []],
    ['Some 150 people threw stones at the Turkish embassy in Lima on Monday.', ['protest.riot; participants 150']],
    ['Two boys threw stones at a dog on Monday.', []],
    ['The men were armed with rifles and killed four guards.', ['attack.armed; by The men; to four guards; killed 4']],
    ['The minister accused army dissidents and rebels of being responsible for the bombing in Cali.', ['remote.bomb; by army dissidents + rebels']],
    ['A plan, possibly prepared by the guerrillas, to attack bishops was uncovered on Monday.', []],
    ['Eight bombs that were detonated on Monday killed six soldiers and a civilian.', ['remote.bomb; to six soldiers + a civilian; killed 7; killed 6']],
    ['Agents fired machineguns at the crowd from helicopters.', ['attack.armed; by Agents']],
    ['Not a single person was killed in the attack on Monday.', ['attack.armed; killed 0']],
    ['Not one soldier was hurt when the bomb went off.', ['remote.bomb; injured 0']],
    ['Omar Vale, the head of the Banco Norte and one of the richest men of the town, was shot to death on Monday.', ['attack.armed; to Omar Vale + one of the richest men of the town; killed 1']],
    ['Soldiers murdered Omar Vale, a priest, teacher, and social fighter, along with seven other priests.', ['attack.armed; by Soldiers; to Omar Vale + seven other priests; killed 8; killed 7']],
    ['Omar Vale, a teacher, and a driver were shot dead.', ['attack.armed; to Omar Vale + a driver; killed 2']],
    ['The mayor was killed along with his driver on Monday.', ['attack.armed; to The mayor; killed 1']],
    ['The mayor was killed together with his wife and two sons.', ['attack.armed; to The mayor; killed 1; killed 3; killed 2']],
    ['The mayor was killed on Monday, along with much of the town\'s trust.', ['attack.armed; to The mayor; killed 1']],
    ['Angel Marro and Jose Flori, members of the guard, were abducted and later murdered by the rebels near Jos on Monday.', ['attack.armed; by the rebels; to members of the guard; abducted 2; killed 2']],
    ['Engineers Augusto Carno, Cesar Paim de Olivo and Jose Reiss were released on Monday by guerrillas of the Northern Front.', ['liberty.release; by guerrillas of the Northern Front; to Engineers Augusto Carno + Cesar Paim de Olivo + Jose Reiss; released 3']],
    ['The gunmen shot dead farmer Juma Ochola and his sons on Sunday.', ['attack.armed; by The gunmen; to farmer Juma Ochola + his sons; killed >=2; killed 1']],
    ['The bomb killed Maria Pulo, 42; Pilar Pulo, 19; Efrain Rico, 30; and a police official.', ['remote.bomb; to Maria Pulo; killed 4; killed 1']],
    ['The car bomb attack on the newspaper El Dia in Cali killed two guards on Monday.', ['remote.bomb; to two guards; hit the newspaper El Dia; killed 2']],
    ['The mayor attacked the newspaper in a speech.', []],
    ['Rebels blew up at least three poles and a drugstore in Cali.', ['remote.bomb; by Rebels; hit at least three poles + a drugstore']],
    ['Not a single soldier was hurt in the attack, residents told a paper.', ['attack.armed; injured 0']],
    ['Guards at Camp Nine beat two prisoners to death in Jos on Monday.', ['attack.beating; by Guards; to two prisoners; killed 2']],
    ['The imam was called out of his house in Tame on 3 March. Masked men shot him in the yard.', ['attack.armed; by Masked men; to The imam; casualties_unspecified 1']],
    ['Activist Tomas Reik was abducted in Manila on 1 March. His body was found with gunshot wounds on 3 March.', ['liberty.abduction; to Activist Tomas Reik; abducted 1', 'attack.armed; to Activist Tomas Reik; killed 1']],
    // No telling whom of two: nobody is guessed at.
    ['The mayor met the bishop in Jos on Monday. Gunmen shot him on the way home.', ['attack.armed; by Gunmen; casualties_unspecified 1']],
    // 'him' is no woman.
    ['The nun came to Jos on Monday. Gunmen shot him on the road.', ['attack.armed; by Gunmen; casualties_unspecified 1']],
    // Who was killed is not arrested behind it.
    ['Traders marched in Jos on Monday. Similar marches took place in Kano and Lira.', ['protest.demonstration', 'protest.demonstration', 'protest.demonstration']],
    ['Gunmen attacked a market in Jos on Monday. Similar attacks took place in Kosti.', ['attack.armed; by Gunmen; hit a market', 'attack.armed']],
    ['Gunmen attacked a market in Jos on Monday. Similar attacks have been reported in recent years in Kosti.', ['attack.armed; by Gunmen; hit a market']],
    ['Students rallied in Jos on Monday. Similar rallies are planned in Kosti.', ['protest.demonstration']],
    ['Police fired on students in Jos on Monday. In Jos a student of 19, Omar Sow, died on Tuesday of gunshot wounds he had suffered the day before.', ['attack.armed; by Police; to students; killed 1']],
    ['Three of the injured died of gunshot wounds in Jos on Monday.', ['attack.armed; to Three of the injured; killed 3']],
    ['A farmer who was stabbed in Jos on Friday died of stab wounds on Sunday.', ['attack.armed; to A farmer; killed 1']],
    ['Officers found two men with gunshot wounds in Jos on Monday.', ['attack.armed; to two men; injured 2']],
    ['The captain died of a heart attack in Jos on Monday.', []],
    ['Miners clashed with police in Jos on 5 March. The strike began on 1 March.', ['protest.riot', 'protest.strike']],
    ['Police hurt four nurses in Jos on 5 March. The strike, now in its third week, began on 20 February.', ['attack.armed; by Police; to four nurses; injured 4', 'protest.strike']],
    ['Planes bombed a depot in Kosti on Monday. The strike began at dawn.', ['remote.air; hit a depot']],
    ['Rosa Ask and Julio Lind told our lawyers that they had been beaten with rifle butts in Jos on Monday.', ['attack.beating; to Rosa Ask + Julio Lind; injured 2']],
    ['The students told the judge that they had been beaten by soldiers in Jos on Monday.', ['attack.beating; by soldiers; to The students']],
    ['A baker told the doctors he had been stabbed by thieves in Jos on Monday.', ['attack.armed; by thieves; to A baker; casualties_unspecified 1']],
    ['Police told the families that they had arrested two men in Jos on Monday.', ['liberty.arrest; by Police; to two men; detained 2']],
    ['The commander told the villagers in Jos they would be killed.', ['restrict.threat; by The commander; to the villagers']],
    ['Gunmen killed two guards in Jos on Monday. The government blamed "terrorists" and sent soldiers to the area.', ['attack.armed; by Gunmen + terrorists; to two guards; killed 2', 'posture.deployment']],
    ['Gunmen killed two guards in Jos on Monday. The army blamed the front and shelled its camp in Kosti.', ['attack.armed; by Gunmen; to two guards; killed 2', 'remote.shelling; by The army; hit its camp']],
    ['Traders shut their shops in Jos on Monday to protest against a tax.', ['protest.strike']],
    ['The demonstrators had erected barricades in Jos since dawn on Monday to protest against a new law.', ['protest.blockade']],
    ['The union wants to block roads in Jos to protest against a tax.', []],
    ['He burned a letter in Jos on Monday to protest against the decision.', []],
    ['Police shot dead two young men in Jos on Monday. Youths threw stones and burned a police post.', ['attack.armed; by Police; to two young men; killed 2', 'protest.riot; by Youths; hit a police post']],
    ['Forces said they killed 14 militants in air strikes in Jos on Monday. Residents said five of the dead were children of one family.', ['remote.air; to 14 militants; killed 14; killed 5']],
    ['Guards fired at striking mine clerks in Jos on Monday.', ['attack.armed; by Guards; to striking mine clerks']],
    ['Rebels struck a gold mine near Jos on Monday, killing four guards.', ['attack.armed; by Rebels; to four guards; hit a gold mine; killed 4']],
    ['The miners struck the mine in Jos for a week.', []],
    ['Workers ran over to the mine in Jos on Monday.', []],
    ['A bus carrying mourners struck an anti-tank mine near Jos on Monday.', ['remote.bomb']],
    ['Three herders died on Monday when their cart struck a land mine near Jos.', ['remote.bomb; to Three herders; killed 3']],
    ['Gunmen killed two traders in Jos on Monday. They were arrested on Tuesday.', ['attack.armed; by Gunmen; to two traders; killed 2', 'liberty.arrest; to Gunmen']],
  ])('%s', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })
})

test('a body that says its own did it says so itself', () => {
  const own = readInvented('The army said its drones had destroyed two trucks and killed nine men near Kosti.', '2024-03-14').reports.flatMap(({ claims }) => claims.filter(({ property }) => property === 'responsibility'))
  expect(own.map(({ words, attribution }) => `${words}, says ${attribution.chain[0]?.label}`)).toEqual(['The army, says army'])
})

test('the day that something is counted from dates nothing else', () => {
  const text = 'On Saturday police fired tear gas in Bitola. A day later a worker died in hospital. His death brings to five the number of workers killed since the strike began on 12 February. In Veles, shopkeepers closed their shops in mourning.'
  const { reports } = readInvented(text, '2024-03-14')
  expect(reports.filter(({ places }) => places.some(({ words }) => words === 'Veles')).map(({ type, time }) => `${type} ${time?.edtf}`)).toEqual(['protest.strike 2024-03-10'])
  expect(reports.flatMap(({ claims }) => claims.filter(isCount)).some(({ value }) => value.measure === 'killed' && value.best === 5 && value.part === 'cumulative')).toBe(true)
})

test('the place that a sentence has gone on to is where the next one is', () => {
  const { reports } = readInvented('In Veles, shopkeepers closed their shops on Sunday, and in Tetovo some 2,000 people followed an empty coffin to the city hall. Guards opened fire as the crowd tried to enter the building.', '2024-03-14')
  expect(reports.map(({ type, places }) => `${type} in ${places[0]?.words}`)).toEqual(['protest.strike in Veles', 'symbolic.commemoration in Tetovo', 'attack.armed in Tetovo'])
})

test('what had been before dates nothing that follows, what a sentence opens with dates all of it', () => {
  const text = 'Early on Sunday a farmer was found shot dead in Veles. Neighbours had last seen him on Friday, leaving a meeting. The news set off a march in Tetovo that same afternoon.\n\nOn Monday workers joined in: from Bitola to Prilep the highway was blocked, and in Kratovo the shops stayed shut.'
  const { reports } = readInvented(text, '2024-03-14')
  expect(reports.map(({ type, time, places }) => `${type} ${time?.edtf} ${places[0]?.words}`)).toEqual(expect.arrayContaining(['protest.demonstration 2024-03-10 Tetovo', 'protest.strike 2024-03-11 Kratovo']))
})

test('a weekday in a text without a date is the one behind the day told last', () => {
  const { reports } = readInvented('A girl was raped by two men at a checkpoint near Kosti on 5 March 2024. On Friday three market women were killed when their cart hit a mine near Kassala.')
  expect(reports.map(({ type, time }) => `${type} ${time?.edtf}`)).toEqual(['attack.sexual 2024-03-05', 'remote.bomb 2024-03-08'])
})

test("a part of somebody's name is no place", () => {
  const places = (text: string) => readInvented(text, '2024-03-14').reports.flatMap((report) => report.places.map(({ words }) => words))
  expect(places('The authorities said that policeman Edison Agudo was kidnapped on Monday.')).toEqual([])
  expect(places('Gunmen killed policeman Edison Agudo in Kosti on Monday.')).toEqual(['Kosti'])
})

test('what takes up a verb once more has its day, whatever totals are told behind', () => {
  const { reports } = readInvented('Eleven strikers were detained in Kosti and nine in Kassala on Sunday. A monitor counted 214 arrests since January.', '2024-03-14')
  expect(reports.filter(({ aggregation }) => aggregation === 'single').map(({ time, places }) => `${time?.edtf} ${places[0]?.words}`)).toEqual(['2024-03-10 Kosti', '2024-03-10 Kassala'])
})

test('nobody is a victim of what befell nobody', () => {
  const { reports } = readInvented('Soldiers shot dead a man in Kosti on Monday. Not a single soldier was hurt, residents said.', '2024-03-14')
  expect(reports.flatMap(({ claims }) => claims.filter(({ property }) => property === 'participant.victim').map(({ words }) => words))).toEqual(['a man'])
})

test('where people fled to is not where they were attacked, and what was done to them before is an incident of its own', () => {
  const places = (text: string) => readInvented(text, '2024-03-14').reports.map(({ type, places: told }) => `${type} ${told.map(({ words }) => words).join('+')}`)
  expect(places('On Monday raiders attacked two hamlets near Kosti and killed four people. About 600 people took refuge at a mission in Kassala.')).toEqual(['attack.armed Kosti', 'restrict.displacement Kassala'])
  expect(places('Four miners who had been arrested in Kosti on Monday were flogged by guards.')).toEqual(['liberty.arrest Kosti', 'attack.beating Kosti'])
})

test("a witness's 'it was market day, Sunday 10 March' dates what the witness tells next", () => {
  const { reports } = readInvented('"It was market day, Sunday 10 March. The soldiers came from the river. They shot four men behind the school," said Omar, a herder from Kosti.\n\nIn August, gunmen had killed six farmers near Kosti.', '2024-03-30')
  expect(reports.map(({ type, time }) => `${type} ${time?.edtf}`)).toEqual(['attack.armed 2024-03-10', 'attack.armed 2023-08'])
})

test('some of them, told behind a clause, are who was harmed', () => {
  expect(toldBy('When a group of women tried to stop the machines, three of them were beaten. The house was old.')).toEqual(['attack.beating; injured 3'])
  expect(toldBy('As the miners ran from the gate, two of them were shot.')).toEqual(['attack.armed; casualties_unspecified 2'])
  expect(toldBy('When students threw leaflets from a bridge, nine of them were arrested.')).toEqual(['liberty.arrest; detained 9'])
})

test("an area that nobody lists, and the days that 'on the next day' and 'in a separate incident on Tuesday' part and begin", () => {
  const told = (text: string) => readInvented(text, '2024-03-14').reports.filter(({ modality }) => modality === 'asserted').map(({ type, time, places }) => `${type} ${time?.edtf ?? '-'} ${places.map(({ words }) => words).join('+')}`)
  expect(told('Gunmen killed four herders in the Tisirako area on Monday.')).toEqual(['attack.armed 2024-03-11 Tisirako'])
  expect(told('Soldiers burned nine huts in the Mbalokwe valley on Monday.')).toEqual(['property.arson 2024-03-11 Mbalokwe'])
  expect(told('On 4 March 2024, strikers with spears surrounded a patrol at Gulu. Eight policemen were killed. On the next day, while a curfew was in force, a mob burnt down 40 houses.').filter((line) => !line.startsWith('restrict')).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['attack.armed 2024-03-04', 'protest.mob 2024-03-05'])
  expect(told('On Sunday soldiers killed four farmers near Gulu. In a separate incident on Tuesday, armed men stormed a mine in Lira. They abducted a driver. The driver was let go hours later.').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['attack.armed 2024-03-10', 'liberty.abduction 2024-03-12', 'liberty.release 2024-03-12'])
})

test('what is told behind a sentence of where people are held by now was not there', () => {
  const places = (text: string) => readInvented(text, '2024-03-14').reports.map(({ type, places: told }) => `${type} ${told.map(({ words }) => words).join('+')}`)
  expect(places("Police arrested 41 workers in Kosti on 5 March. Twelve remain in custody in Kassala.\n\nOn 9 March, unknown men set fire to the union's office.")).toEqual(['liberty.arrest Kosti', 'property.arson Kosti'])
  expect(places('Gunmen shot three traders in Kosti on Monday. Two are being treated in Kassala. The gunmen also burned four shops.')).toEqual(['attack.armed Kosti', 'property.arson Kosti'])
  expect(places('Police held a clerk in custody in Kassala on Monday. Two officers beat him.')).toEqual(['liberty.arrest Kassala', 'attack.beating Kassala'])
})

test('what a crowd that guards fired on did to things is no part of their shooting, and its barricades are a protest', () => {
  const text = 'Guards fire on protest in Bitola, two dead\n\nTwo men were shot dead on Sunday when guards opened fire on demonstrators in Bitola.\n\nThe demonstrators had erected barricades since dawn to protest against a law. Youths threw stones and burned a police post.'
  expect(toldBy(text).filter((told) => told.startsWith('attack') || told.startsWith('protest.crackdown')).some((told) => told.includes('Youths'))).toBe(false)
  expect(toldBy(text).some((told) => told.includes('by Youths'))).toBe(true)
})

test('protests that are likened to news are of its day, whichever paragraph they stand in', () => {
  const { reports } = readInvented('Police fired on a march in Bitola on Sunday, wounding a boy.\n\nHis uncle called for calm.\n\nSimilar protests were held in Veles and Tetovo, residents said.', '2024-03-14')
  expect(reports.filter(({ modality }) => modality === 'asserted').map(({ type, time, places }) => `${type} ${time?.edtf} ${places[0]?.words}`)).toEqual(['attack.armed 2024-03-10 Bitola', 'protest.demonstration 2024-03-10 Veles', 'protest.demonstration 2024-03-10 Tetovo'])
})

describe('a day like others, in words that else tell an act', () => {
  test.each([
    ['A truck overturned near Kosti on Monday.', []],
    ['A truck overturned near Kosti, and five people were killed.', []],
    ['Two cars overturned in a crash in Kosti.', []],
    ['A lorry tipped over in Kosti on Monday.', []],
    ['A court in Kosti overturned the verdict of two bus drivers on Monday.', []],
    ['China hit its growth target in 2019.', []],
    ['Iran hit its inflation target in Tehran in May.', []],
    ['France launched strikes against the pension reform in Paris.', []],
    ['Germany hit Poland 3-0 in the capital.', []],
    ['Brazil hit the post twice in Rio.', []],
    ['The authorities closed the polling stations in Kosti at six.', []],
    ['The polling stations were closed in Kosti on Sunday.', []],
    ['The storm cut phone lines in Kosti.', []],
    ['The gas station in Kosti was closed for lack of fuel.', []],
    ['Some 300 people took shelter from the cyclone in schools in Kosti.', []],
    ['Police took the children to the railway station in Kosti.', []],
    ['Police brought the tourists to the bus station in Kosti.', []],
    ['A lawyer appeared in court for two students charged with sedition in Kosti.', []],
    ['Thousands of people poured into the streets of Kosti for the carnival.', []],
    ['Farmers poured milk into the churns in Kosti.', []],
    ['The hunters heard shots in the forest near Kosti.', []],
    ['The photographer heard that shots were taken of the palace in Kosti.', []],
    ['Firefighters fought a pitched battle against the blaze in Kosti.', []],
    ['The company upheld the term of its contract in Kosti.', []],
    ['The baker has been missing work since police came to Kosti.', []],
    ['The coach gave his players an ultimatum in Kosti.', []],
    ['The minister warned farmers to leave the fields before the storm in Kosti.', []],
    ['Two men were put on a plane to Kosti after the conference.', []],
    ['Police drove away from the crowd in Kosti.', []],
    ['Police drove the wounded man away to the hospital in Kosti after the crowd left.', []],
    ['Gunmen abducted a shepherd near Kosti on Monday. Teachers returned home early.', ['liberty.abduction; by Gunmen; to a shepherd; abducted 1']],
    ['The two boys got home late. Gunmen abducted a trader in Kosti.', ['liberty.abduction; by Gunmen; to a trader; abducted 1']],
    ['Gunmen abducted two shepherds near Kosti on Monday. The men returned home on Friday.', ['liberty.abduction; by Gunmen; to two shepherds; abducted 2', 'liberty.release; to The men']],
    ['Gunmen abducted five traders near Kosti on Monday. Two of them came home on Friday.', ['liberty.abduction; by Gunmen; to five traders; abducted 5', 'liberty.release; released 2']],
    ['The army stormed a hill. The bodies of two sailors from a shipwreck were found in Kosti.', ['attack.armed; by The army']],
    ['The army stormed a hill near Kosti. The body of a fisherman who had drowned was found on Monday.', ['attack.armed; by The army']],
    ['Rioters overturned two cars in Kosti.', ['property.damage; by Rioters; hit two cars; vehicles_damaged 2']],
    ['Israel launched air strikes on the outskirts of Rafah on Monday.', ['attack.armed; by Israel']],
    ['Israel launched strikes against Hezbollah in Lebanon on Monday.', ['attack.armed; by Israel']],
    ['Israel launched strikes on what it called positions of the militia near Rafah on Monday.', ['attack.armed; by Israel']],
    ['France launched strikes against Macron\'s pension reform in Paris.', []],
    ['Israel struck a military target in Rafah on Monday.', ['attack.armed; by Israel']],
    ['Israel struck an area near Rafah on Monday.', ['attack.armed; by Israel; hit an area']],
    ['The authorities closed three television stations in Kosti on Monday.', ['restrict.ban; by The authorities']],
    // Of an attack told before, or of nothing: shots that somebody heard are no incident by themselves.
    ['Residents heard several shots in Kosti on Monday.', []],
    ['Guards threw a grenade at a court in Kosti on Monday and two people were killed. "We heard shots for an hour," said a woman.', ['remote.bomb; by Guards; to two people; hit a court; killed 2']],
    ['Farmers poured milk onto the road in Kosti on Monday.', ['protest.demonstration']],
    ['A court upheld the prison term of the blogger in Kosti.', ['liberty.sentence; by A court']],
    ['Police took two men to the police station in Kosti on Monday.', ['liberty.arrest; by Police; to two men; detained 2']],
    ['Rebels hanged two thieves in Kosti on Monday.', ['attack.execution_extrajudicial; by Rebels; to two thieves; killed 2']],
  ])('%s', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })
})

/** The same kinds of act in other words: verbs, nouns and turns of phrase of wires, local papers, bulletins and court pages. */
describe('told in other words', () => {
  test.each([
    ['Assailants slit the throats of three fishermen on an island near Baga on Saturday.', ['attack.armed; by Assailants; to three fishermen; killed 3']],
    ['A soldier put a bullet in the head of a street vendor in Goma on Wednesday, witnesses said.', ['attack.armed; by A soldier']],
    ['A hitman on a motorbike executed the trade union leader in front of his children in Buenaventura on Monday.', ['attack.targeted; by A hitman; to the trade union leader; executed 1']],
    ['Soldiers lined up eleven villagers against the wall of the clinic in Djenne and shot them one by one on 4 March.', ['attack.execution_extrajudicial; by Soldiers; to eleven villagers; killed 11; casualties_unspecified 11']],
    ['Four men convicted of drug trafficking were put to death at dawn on Wednesday in Karaj prison.', ['attack.execution_judicial; to Four men; executed 4']],
    ['Authorities in Riyadh carried out death sentences against two citizens on Monday, state media reported.', ['attack.execution_judicial; by Authorities; to two citizens; executed 2']],
    ['He was left with two broken ribs after masked men jumped him outside his office in Banja Luka on Friday.', ['attack.beating; by masked men; injured 1']],
    ['Prison officers kicked and stamped on two inmates in Port Harcourt on Sunday.', ['attack.beating; by Prison officers; to two inmates; injured 2']],
    ['Jets pummelled a displacement camp outside Idlib on Saturday, leaving 12 people dead.', ['remote.air; to 12 people; hit a displacement camp; killed 12']],
    ['A loitering munition slammed into an apartment block in Odesa on Tuesday night.', ['remote.air']],
    ['A roadside device tore through a military convoy near Mogadishu on Saturday, killing four troopers.', ['remote.bomb; to four troopers; killed 4']],
    ['A woman wearing an explosive belt detonated herself at a checkpoint in Maiduguri on Sunday.', ['remote.suicide; by A woman']],
    ['Air defences brought down six drones over Rostov on Monday night.', ['remote.disrupted']],
    ['Thirty-two members of the banned Dawn Movement were hauled in by police in Istanbul on Monday.', ['liberty.arrest; by police; to Thirty-two members of the banned Dawn Movement; detained 32']],
    ['The engineer was being held for ransom after he was taken at gunpoint near Port-au-Prince on Monday.', ['liberty.abduction; to The engineer; abducted 1']],
    ['Fighters marched six farmers off into the bush near Beni on Saturday.', ['liberty.abduction; by Fighters; to six farmers; abducted 6']],
    ['Forty-eight prisoners of war returned home in a swap on Friday near Chernihiv.', ['liberty.release; to Forty-eight prisoners of war; released 48']],
    ['Interrogators pulled out the fingernails of a trade unionist in Harare in February.', ['custody.torture; to a trade unionist; tortured 1']],
    ['He was subjected to waterboarding in a cell in Colombo in January, the lawyer said.', ['custody.torture; tortured 1']],
    ['The dissident passed away behind bars in Havana on Friday after a hunger strike.', ['custody.death; to The dissident; killed 1']],
    ['Jail guards in Urmia have barred the ailing prisoner from seeing a doctor since February.', ['custody.conditions; by Jail guards; to the ailing prisoner']],
    ['The activist was moved to a punishment cell in Omsk on Monday.', ['custody.conditions']],
    ['Tax police searched the newsroom of the Tide Weekly in Yerevan on Monday and carted off its computers.', ['property.seizure; by Tax police; hit the newsroom of the Tide Weekly']],
    ['The authorities impounded the passports of two lawyers in Cairo on Sunday.', ['property.seizure; by The authorities']],
    ['Officials put seals on the doors of a house church in Chengdu on Friday.', ['property.seizure; by Officials; hit the doors of a house church']],
    ['Teachers staged a sit-down outside the governor\'s office in Oaxaca on Tuesday.', ['protest.demonstration']],
    ['Around 2,000 people turned out in Bristol on Saturday against the new policing bill.', ['protest.demonstration; participants 2000']],
    ['A suspected phone thief was set upon by onlookers in Kampala on Monday.', ['protest.mob; by onlookers; to A suspected phone thief']],
    ['Shops pulled down their shutters across Srinagar on Friday in response to a call by traders.', ['protest.strike']],
    ['The jailed blogger stopped eating on Monday in Rabat to press for a retrial.', ['protest.hunger']],
    ['Farmers on tractors sealed off the port of Calais on Friday.', ['protest.blockade']],
    ['Police fired rubber bullets and stun grenades to break up a rally in Nairobi on Tuesday.', ['protest.crackdown; by Police']],
    ['Mounted officers charged at students in Santiago on Thursday.', ['protest.crackdown; by Mounted officers']],
    ['Guards turned hoses on demonstrators in Tbilisi on Wednesday.', ['protest.crackdown; by Guards; to demonstrators']],
    ['Activists unfurled a banner reading "Free them all" from a bridge in Budapest on Sunday.', ['symbolic.display']],
    ['Portraits of the executed teacher appeared on walls in Sanandaj on Friday.', ['symbolic.display']],
    ['Residents shouted "Death to the dictator" from their windows in Tehran on Monday night.', ['symbolic.slogan']],
    ['Football supporters sang anti-government songs in Algiers on Friday.', ['symbolic.slogan']],
    ['Mobile data was switched off across Addis Ababa on Thursday.', ['restrict.ban']],
    ['Regulators pulled the licence of Radio Dawn in Managua on Wednesday.', ['restrict.ban']],
    ['Armed men told villagers near Kaya to leave within 48 hours or die, residents said on Sunday.', ['restrict.threat; by Armed men; to villagers']],
    ['Some 4,000 people were uprooted by attacks around Cabo Delgado last week.', ['restrict.displacement; to Some 4,000 people; displaced 4000']],
    ['Villagers near Rutshuru took flight on Friday as fighters drew near.', ['restrict.displacement; to Villagers; displaced >=2']],
    ['Air raid sirens wailed across Kyiv on Monday.', ['posture.alert']],
    ['The army was put on a war footing in Seoul on Wednesday.', ['posture.alert']],
    ['Two battalions were sent to the border near Kasese on Monday.', ['posture.deployment']],
    ['Thirty rebels gave themselves up to the army in Cotabato on Tuesday.', ['posture.agreement']],
    ['A 72-hour humanitarian pause came into force in Khartoum on Monday.', ['posture.agreement']],
    ['A burst of automatic fire cut short the life of a councillor in Tumaco on Friday.', ['attack.armed; to a councillor; killed 1']],
    ['The watchman was found with his throat slit behind the depot in Mbale on Tuesday.', ['attack.armed; to The watchman; killed 1']],
    ['Nine farmers met their deaths at the hands of bandits near Gusau on Wednesday.', ['attack.armed; by bandits; to Nine farmers; killed 9']],
    ['A rickshaw driver was done to death by unknown persons in Sibi on Monday.', ['attack.armed; by unknown persons; to A rickshaw driver; killed 1']],
    ['Unknown assailants felled a clan elder with an axe in Kitgum on Friday.', ['attack.armed; by Unknown assailants; to a clan elder; casualties_unspecified 1']],
    ['Insurgents put 12 captured policemen before a firing squad in Baiji on Thursday.', ['attack.execution_extrajudicial; by Insurgents; to 12 captured policemen; killed 12; detained 12']],
    ['A photographer had his jaw broken by soldiers\' rifle butts in Khartoum on Monday.', ['attack.beating; to A photographer; injured 1']],
    ['Guards rained blows on a street trader in Luanda on Saturday.', ['attack.beating; by Guards; to a street trader; injured 1']],
    ['The lawyer was assaulted with iron rods by party workers in Kolkata on Sunday.', ['attack.beating; by party workers; to The lawyer']],
    ['Thugs worked over a union organiser in a car park in Phnom Penh on Monday.', ['attack.beating; by Thugs; to a union organiser; injured 1']],
    ['A court heard that soldiers forced themselves on two girls in Bentiu on 2 March.', ['attack.sexual; by soldiers; to two girls; sexually_assaulted 2']],
    ['Fighter planes carried out four sorties over Sirte on Tuesday, striking a fuel depot.', ['remote.air; by Fighter planes; hit a fuel depot']],
    ['A paramotor dropped bombs on a festival in Chaung-U on Monday, witnesses said.', ['remote.air']],
    ['At least 25 worshippers died when a bomber set off his vest inside a mosque in Peshawar on Friday.', ['remote.suicide; by a bomber; to At least 25 worshippers; killed >=25']],
    ['Police foiled a plot to bomb a train in Hyderabad on Sunday, arresting two men.', ['remote.disrupted; by Police; to two men; detained 2']],
    ['Deminers destroyed a 250-kilogram aerial bomb in Sarajevo on Monday.', ['remote.disrupted']],
    ['Police swept up more than 200 people in raids across Minsk on Saturday.', ['liberty.arrest; by Police; to more than 200 people; detained >=201']],
    ['The former minister was taken in for questioning in Tunis on Monday and has not been let go.', ['liberty.arrest; to The former minister; detained 1']],
    ['A warrant was served on the mayor of Cusco on Tuesday and he was led off to a cell.', ['liberty.arrest; detained 1']],
    ['Six suspected militants were netted in an operation in Kaduna on Friday.', ['liberty.arrest; to Six suspected militants; detained 6']],
    ['The whistleblower was cuffed at the airport in Male on Wednesday.', ['liberty.arrest; to The whistleblower; detained 1']],
    ['Gunmen whisked a lecturer away from his house in Zaria on Saturday.', ['liberty.abduction; by Gunmen; to a lecturer; abducted 1']],
    ['The student has been unaccounted for since masked men came to his dormitory in Multan on Thursday.', ['liberty.disappearance; to The student; missing 1']],
    ['The opposition leader was slapped with a seven-year jail term in Phnom Penh on Monday.', ['liberty.sentence; to The opposition leader; sentenced 1']],
    ['An appeals court in Baku cut the activist\'s term to four years on Thursday.', ['liberty.sentence; by An appeals court']],
    ['A priest was put in the dock in Managua on Wednesday on charges of treason.', ['liberty.sentence; to A priest']],
    ['The president pardoned 60 political prisoners in Harare on Monday and they left jail the same day.', ['liberty.release; by The president; to 60 political prisoners; released 60']],
    ['A teenager taken in for shoplifting died at a police station in Chennai on Saturday.', ['liberty.arrest; to A teenager; detained 1', 'custody.death; to A teenager; killed 1']],
    ['Prisoners in Bamako have gone without clean water since Friday, families say.', ['custody.conditions; by Prisoners']],
    ['The dissident\'s lawyers were turned away from the penal colony in Kharp on Monday.', ['custody.conditions; to The dissident\'s lawyers']],
    ['Unknown people doused a reporter\'s car with petrol and set light to it in Podgorica on Friday.', ['property.arson; by Unknown people']],
    ['A statue of the founder was hauled off its plinth by students in Durban on Friday.', ['property.damage; by students; hit A statue of the founder']],
    ['Inspectors locked up the premises of a human rights group in Bishkek on Tuesday.', ['property.seizure; by Inspectors; hit the premises of a human rights group']],
    ['The army commandeered two hotels in Goma on Thursday.', ['property.seizure; by The army; hit two hotels']],
    ['Bailiffs cleared a Roma camp in Turin on Monday and 70 people lost their homes.', ['property.seizure; by Bailiffs; hit a Roma camp']],
    ['Agents turned the flat of a sociologist upside down in Moscow on Friday and took her laptop.', ['property.seizure; by Agents']],
    ['Thousands thronged the avenue in Tbilisi on Sunday, waving flags and calling for fresh elections.', ['protest.demonstration; participants ~']],
    ['Environmentalists chained themselves to a digger in Leipzig on Monday.', ['protest.demonstration']],
    ['Inmates took over two wings of the jail in Machala on Thursday and set mattresses alight.', ['protest.riot; by Inmates']],
    ['Neighbours beat a woman accused of witchcraft to death in Kisii on Sunday.', ['protest.mob; by Neighbours; to a woman; killed 1']],
    ['Villagers took the law into their own hands and stoned two cattle thieves in Kuria on Monday.', ['protest.mob; by Villagers; to two cattle thieves; casualties_unspecified 2']],
    ['Rail staff staged a 24-hour stoppage in Brussels on Wednesday.', ['protest.strike']],
    ['Lawyers stayed away from the courts in Tunis on Thursday in protest.', ['protest.strike']],
    ['The imprisoned unionist entered the 20th day of her fast in Tehran on Monday.', ['protest.hunger']],
    ['A farmer doused himself in diesel and struck a match outside the tax office in Tunis on Tuesday.', ['protest.hunger']],
    ['Protesters rolled boulders onto the Pan-American highway near Cali on Monday.', ['protest.blockade']],
    ['Angry residents barred the way to the landfill in Tunis with burning tyres on Friday.', ['protest.blockade']],
    ['Indigenous groups have cut off the oilfield near Orellana since Tuesday.', ['protest.blockade']],
    ['Security forces opened fire on marchers in N\'Djamena on Thursday, killing five.', ['protest.crackdown; by Security forces; killed 5']],
    ['Thousands turned out for the burial of the slain singer in Algiers on Saturday.', ['symbolic.commemoration; participants ~']],
    ['Survivors gathered at the memorial in Nyamata on Sunday to mark 30 years since the genocide.', ['symbolic.commemoration']],
    ['A mass for the disappeared students was said in Iguala on Monday.', ['symbolic.commemoration']],
    ['Someone hung a rainbow flag from the cathedral in Kielce on Saturday.', ['symbolic.display']],
    ['Women at the stadium in Tehran cried "Freedom" on Friday.', ['symbolic.slogan']],
    ['Police refused permission for a rally in Lusaka on Saturday.', ['restrict.ban; by Police']],
    ['Women were barred from parks in Kabul on Thursday.', ['restrict.ban; to Women']],
    ['Over 9,000 people have left their homes around Djibo since the raids of last week.', ['restrict.displacement; to Over 9,000 people; displaced >=9001']],
    ['Families streamed out of Sake on Thursday as shells fell.', ['restrict.displacement; to Families']],
    ['Bangladesh pushed 120 Rohingya back over the border near Teknaf on Tuesday.', ['restrict.displacement; to 120 Rohingya; displaced 120']],
    ['Troops in Asmara were told to stand ready on Friday.', ['posture.alert']],
    ['Gendarmes fanned out across Abidjan on Sunday.', ['posture.deployment']],
    ['Fisherman Paulo Neto, who was riddled with bullets on his doorstep in Itacare on Monday, had reported illegal logging.', ['attack.armed; to Fisherman Paulo Neto']],
    ['A money changer was shot at close range by robbers in Hargeisa on Thursday.', ['attack.armed; by robbers; to A money changer; casualties_unspecified 1']],
    ['Two Sikh shopkeepers fell victim to gunmen in Peshawar on Sunday.', ['attack.armed; to Two Sikh shopkeepers; casualties_unspecified 2']],
    ['A grenade-wielding gang gunned a trader down in Bujumbura on Wednesday.', ['attack.armed; by A grenade-wielding gang; to a trader; casualties_unspecified 1']],
    ['Troops executed seven unarmed villagers in Moura on Thursday, survivors told investigators.', ['attack.execution_extrajudicial; by Troops; to seven unarmed villagers; killed 7']],
    ['Two trans women were set upon by a group of men in Tbilisi on Friday night and suffered head injuries.', ['attack.beating; by a group of men; to Two trans women; injured 2']],
    ['Militia fighters dislodged the army from its positions at Bulengo on Wednesday.', ['battle.clash; by Militia fighters']],
    ['Iskander missiles struck a blood bank in Kupiansk on Saturday.', ['remote.shelling; hit a blood bank']],
    ['The air force bombed suspected bandit hideouts in Zamfara on Monday.', ['remote.air; by The air force']],
    ['Two bombers rushed the mosque in Kunduz on Friday and one of them detonated his explosives among the worshippers.', ['remote.suicide']],
    ['Twelve Jehovah\'s Witnesses were held in dawn raids in Surgut on Wednesday.', ['liberty.arrest; to Twelve Jehovah\'s Witnesses; detained 12']],
    ['Police in Harare on Thursday hauled 25 activists before dawn from a private house into trucks.', ['liberty.arrest; by Police; to 25 activists; detained 25']],
    ['Eleven officers stood before a court martial in Abuja on Monday accused of mutiny.', ['liberty.sentence; to Eleven officers']],
    ['Missing activist turns up alive in Kathmandu after 12 days in captivity.', ['liberty.release; to Missing activist; released 1']],
    ['Security forces rescued 30 hostages from a forest camp near Kagara on Sunday.', ['liberty.release; by Security forces; to 30 hostages; released 30']],
    ['Marks of cigarette burns were found on the back of a suspect held in Bamako, his doctor said on Friday.', ['custody.torture']],
    ['The ailing preacher was refused transfer to a hospital in Manama on Tuesday.', ['custody.conditions; to The ailing preacher']],
    ['Soldiers burnt crops and granaries around Kaya on Sunday.', ['property.arson; by Soldiers; hit crops + granaries']],
    ['Anti-Balaka fighters stripped a mosque of its roof in Bossangoa on Friday.', ['property.damage; by Anti-Balaka fighters; hit a mosque of its roof']],
    ['The bust of a war hero was defaced with red paint in Riga on Monday.', ['property.damage; hit The bust of a war hero']],
    ['Saboteurs cut an undersea cable off Gotland on Sunday.', ['property.damage; by Saboteurs; hit an undersea cable']],
    ['Police carried out searches at the homes of four historians in Petrozavodsk on Wednesday.', ['property.seizure; by Police; hit the homes of four historians']],
    ['Soldiers helped themselves to goats and grain in Mopti on Friday.', ['property.seizure; by Soldiers']],
    ['Authorities shuttered the office of a women\'s shelter in Kabul on Sunday and took its files.', ['property.seizure; by Authorities; hit the office of a women\'s shelter in Kabul']],
    ['Beekeepers dumped dead hives in front of the ministry in Madrid on Monday.', ['protest.demonstration']],
    ['Angry relatives killed a doctor after a patient\'s death in Sargodha on Thursday.', ['protest.mob; by Angry relatives; to a doctor + a patient; killed 1']],
    ['A 48-hour strike by air traffic controllers grounded flights in Lisbon on Friday.', ['protest.strike']],
    ['Teachers across Harare failed to report for duty on Monday in a dispute over pay.', ['protest.strike']],
    ['Ports in Chittagong came to a halt on Sunday as lorry owners struck.', ['protest.strike']],
    ['Refugees in Nauru stitched their lips on Monday.', ['protest.hunger']],
    ['Picketers stopped lorries from entering the depot in Zarzis on Tuesday.', ['protest.blockade; hit lorries']],
    ['Commuters were stranded in Dhaka on Monday after garment workers occupied the airport road.', ['protest.blockade; hit the airport road']],
    ['Police used force against a women\'s day march in Istanbul on Friday.', ['protest.crackdown; by Police; to women']],
    ['A monument to the drowned migrants was unveiled in Zarzis on Sunday before their families.', ['symbolic.commemoration']],
    ['Religious police closed four hairdressers in Kandahar on Tuesday.', ['restrict.ban; by Religious police; to four hairdressers']],
    ['Parliament in Bishkek stripped a news agency of its licence on Thursday.', ['restrict.ban; by Parliament']],
    ['The governor of Kogi warned protesters on Tuesday that they would be shot.', ['restrict.threat; by The governor of Kogi; to protesters']],
    ['Turkey flew 85 Syrians back to Idlib on Tuesday against their will.', ['restrict.displacement; to 85 Syrians; displaced 85']],
    ['A Catholic priest was expelled from Managua on Friday.', ['restrict.displacement; to A Catholic priest; displaced 1']],
    ['The governor of Brest raised the terror alert to the highest level on Monday.', ['posture.alert']],
    ['Fresh troops arrived in Kismayo on Sunday to guard the port.', ['posture.deployment']],
    ['Army trucks were seen patrolling the streets of Libreville on Wednesday.', ['posture.deployment; hit the streets of Libreville']],
    ['Community elders in Abyei brokered a deal between two clans on Monday.', ['posture.agreement']],
    ['Guns fell silent in Stepanakert on Wednesday under a deal brokered by Moscow.', ['posture.agreement']],
    ['Assailants disguised as police officers emptied their weapons into a family\'s car near Jalapa on Tuesday.', ['attack.armed; by Assailants; to a family']],
    ['Moussa Keita, a leading opponent of the junta, was gunned down outside his home in Bamako on Sunday in what his party called a political murder.', ['attack.targeted; to Moussa Keita; killed 1']],
    ['Opposition fighters swept into Maarat on Wednesday after the army abandoned it.', ['battle.clash; by Opposition fighters']],
    ['Peacekeepers repelled an assault on their base in Kidal on Sunday, killing four attackers.', ['battle.clash; by Peacekeepers; to four attackers; killed 4']],
    ['Customs officers handed the runaway general over to the military police in Entebbe on Tuesday.', ['liberty.arrest; by Customs officers; to the runaway general; detained 1']],
    ['Tear gas was fired and 14 marchers were put in a police van in Kisumu on Monday.', ['protest.crackdown; to 14 marchers; detained 14']],
    ['Some 40 girls were carried away from a dormitory in Dapchi on Monday night.', ['liberty.abduction; to Some 40 girls; abducted 40']],
    ['Under the deal 110 detainees left Insein prison in Yangon on Friday.', ['liberty.release; to 110 detainees; released 110']],
    ['A court doctor found that the student had been given shocks to the genitals at a station in Tunis on 1 March.', ['custody.torture; to the student; tortured 1']],
    ['The regime has confiscated the Jesuit university in Managua, the order said on Wednesday.', ['property.seizure; by The regime; hit the Jesuit university']],
    ['Police turned up at the printers and took away 4,000 copies of the magazine in Lusaka on Friday.', ['property.seizure; by Police']],
    ['Troops occupied the bishop\'s residence in Goma on Monday and threw out the priests.', ['property.seizure; by Troops; hit the bishop\'s residence']],
    ['Several dozen taxi drivers honked their horns outside city hall in Skopje on Tuesday to protest fuel prices.', ['protest.demonstration; participants >=2']],
    ['Nurses wearing black ribbons gathered at noon in front of hospitals in Harare on Monday.', ['protest.demonstration']],
    ['Prisoners at Bangui\'s Ngaragba jail climbed on the roof and hurled tiles at guards on Monday.', ['protest.riot']],
    ['A pickpocket was necklaced by commuters in Lagos on Tuesday.', ['protest.mob; by commuters; to A pickpocket']],
    ['Two brothers held in Tunis have gone 21 days without food, their mother said on Monday.', ['protest.hunger; participants 2']],
    ['Lorries were lined up across the A1 near Lille on Tuesday by growers angry over imports.', ['protest.blockade; hit Lorries']],
    ['Women with pots sat down on the rails at Jharia on Sunday and held up the coal trains for nine hours.', ['protest.blockade']],
    ['Two people died of gas inhalation after police hurled canisters into a church in Nairobi on Sunday.', ['protest.crackdown; by police; to Two people; killed 2']],
    ['Portraits of the missing were carried through Tijuana by their mothers on Sunday.', ['symbolic.display']],
    ['"Bread and freedom," students shouted in front of the rectorate in Tunis on Thursday.', ['symbolic.slogan']],
    ['Access to three news sites has been cut off in Baku since Friday.', ['restrict.ban']],
    ['Whole villages have emptied along the border near Kokang since shelling began on Friday.', ['restrict.displacement']],
    ['Forty Haitian families were trucked to the border at Dajabon on Tuesday and put across it.', ['restrict.displacement; to Forty Haitian families; displaced 40']],
    ['All leave was cancelled for the army in Pristina on Monday.', ['posture.alert']],
    ['Guinea has moved tanks to the crossroads of Conakry since Sunday.', ['posture.deployment; hit tanks']],
    ['Some 300 of them blocked the gates of the mill in Kosti on Tuesday.', ['protest.blockade; hit the gates of the mill; participants 300']],
    ['Leaflets signed by the militia were scattered in Kosti on Sunday. They gave eleven trade unionists 48 hours to leave the region.', ['symbolic.display', 'restrict.threat; to eleven trade unionists']],
    ['Shops in Kosti kept their doors shut all day on Thursday.', ['protest.strike']],
    ['Police were called to a street in Kosti on Monday after a man had hurled a brick through a window of the mosque.', ['property.damage; by a man']],
    ['Mobile phone services remain cut in Kosti.', ['restrict.ban']],
    ['Two gendarmes fell under the bullets of unidentified men at the toll gate of Bobo-Dioulasso on Sunday.', ['attack.armed; to Two gendarmes; killed 2']],
    ['Camp guards in Zawiya used rubber hoses on detainees who asked for water on Friday.', ['attack.beating; by Camp guards; to detainees; injured >=2']],
    ['Two rival factions of the militia turned their guns on each other in Zawiya on Thursday night.', ['battle.clash; by Two rival factions of the militia']],
    ['Secret police swooped on a prayer meeting in Asmara on Sunday and carted off 70 evangelicals.', ['liberty.arrest; by Secret police; to 70 evangelicals; detained 70']],
    ['Kidnappers grabbed a nine-year-old boy on his way to school in Lagos on Monday.', ['liberty.abduction; by Kidnappers; to a nine-year-old boy; abducted 1']],
    ['The dissident\'s 10-year term was confirmed on appeal in Havana on Tuesday.', ['liberty.sentence']],
    ['A hundred mothers of conscripts besieged the recruitment office in Makhachkala on Sunday.', ['protest.demonstration; participants 100']],
    ['Anti-migrant gangs and police traded blows in Rostock on Saturday, and a tram was wrecked.', ['protest.riot; hit a tram']],
    ['Bottles rained down on officers guarding the embassy in Cairo on Friday.', ['protest.riot']],
    ['Commuters doused two suspected robbers with petrol and burned them in Lagos on Monday.', ['protest.mob; by Commuters; to two suspected robbers; casualties_unspecified 2']],
    ['Bank clerks in Dhaka put down their pens for two hours on Monday.', ['protest.strike']],
    ['Political prisoners in block 3 of the jail in Bahrain\'s Jau have turned back their food since Sunday.', ['protest.hunger']],
    ['Mounted police rode into marchers in Melbourne on Sunday.', ['protest.crackdown; by Mounted police']],
    ['Yellow ribbons were tied to the fence of the presidential palace in Seoul on Tuesday by parents of the dead pupils.', ['symbolic.display']],
    ['Teachers in Xinjiang\'s Kashgar were told on Friday that fasting was no longer allowed.', ['restrict.ban']],
    ['Editors of the weekly in Bujumbura said on Tuesday they had been ordered to stop publishing.', ['restrict.ban']],
    ['Gang war has driven 5,400 people from Cite Soleil since Friday, the UN says.', ['restrict.displacement; to 5,400 people; displaced 5400']],
    ['Taiwan\'s coastguard went on a war footing on Monday.', ['posture.alert']],
    ['Police cordoned off the university in Harare on Monday ahead of a banned march.', ['posture.deployment; hit the university']],
    ['Some 300 militiamen came out of the bush in Aru on Monday and gave up their guns.', ['posture.agreement']],
    ['Candles burned in the windows of Sarajevo on Monday for the children killed in the siege.', ['symbolic.commemoration', 'attack.armed; to the children']],
  ])('%s', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })
})

/** Sport, markets, weather, traffic, the stage and the wild in words that else tell an act. */
describe('ordinary life in such words', () => {
  test.each([
    ['The siege of a medieval castle is shown in a museum in Carcassonne.', []],
    ['The suspension of flights from Kosti was announced on Monday.', []],
    ['The closure of a factory in Kosti was announced on Monday.', []],
    ['A brawl between players marred the match in Leeds on Monday.', []],
    ['The fall of prices in Kosti on Monday pleased shoppers.', []],
    ['Food poisoning put nine pupils of Kosti in hospital on Monday.', []],
    ['Critics savaged the film on Monday.', []],
    ['The press crucified the minister in Lyon on Monday.', []],
    ['The champions pummelled their rivals in Leeds on Monday.', []],
    ['A storm devastated the village of Kosti on Monday.', []],
    ['The government suspended flights to Kosti on Monday.', []],
    ['The court found the ministry guilty of negligence on Monday.', []],
    ['A worker was mutilated by a machine in a mill in Pune on Monday.', []],
    ['The officers shaved the heads of their new recruits in Kosti on Monday.', []],
    ['Rescuers dragged a boy from the river in Kosti on Monday.', []],
    ['The hotel in Nice turned away guests on Monday.', []],
    ['He was exiled to the reserve bench on Monday.', []],
    ['A lion mauled two herders near Kosti on Monday.', []],
    ['The police officer tied up his horse in Kosti on Monday.', []],
    ['The striker shot wide from ten metres in Leeds on Saturday.', []],
    ['Shares in the lender took a beating in Frankfurt on Monday.', []],
    ['Heavy rain battered Manila on Friday and flooded two underpasses.', []],
    ['The candidate attacked her rival over taxes in a debate in Denver on Tuesday.', []],
    ['Heavy traffic blocked the ring road around Sofia on Monday.', []],
    ['Volunteers raided their wardrobes for the charity shop in Hull on Saturday.', []],
    ['The orchestra stormed through the finale in Vienna on Saturday.', []],
    ['The bomb disposal robot was shown at a trade fair in Lyon on Monday.', []],
    ['Shots of the bridge at sunset won a prize in Porto on Friday.', []],
    ['Police helped stranded drivers near Umea on Sunday after heavy snow.', []],
    ['The minister came under fire from the opposition in Madrid over rail delays on Tuesday.', []],
    ['A flight from Nairobi was delayed after a bird hit the engine on Monday.', []],
    ['The charity run attracted 3,000 people to the streets of Leeds on Sunday.', []],
    ['Voters went to the polls in Maseru on Friday.', []],
    ['Parents besieged the toy shop in Cardiff on Saturday for the new doll.', []],
    ['The boxer knocked out his rival in the second round in Manila on Saturday.', []],
    ['The budget speech drew flak in Accra on Thursday.', []],
    ['The airline cut 300 jobs in Oslo on Wednesday.', []],
    ['The dam burst near Derna on Sunday and 20 houses were swept away.', []],
    ['A gas cylinder exploded in a restaurant in Multan on Monday, killing three.', []],
    ['The city marked the centenary of its theatre in Riga on Saturday.', []],
    ['The novelist was released from hospital in Lima on Friday.', []],
    ['A gang of elephants raided a maize field near Livingstone on Monday.', []],
    ['The team laid siege to the visitors\' goal in Turin on Sunday.', []],
    ['The bank froze interest rates in Colombo on Monday.', []],
    ['The court ordered the firm to pay damages in Dublin on Tuesday.', []],
    ['Students sat their final exams in Kampala on Monday.', []],
    ['The union and the company signed a pay deal in Gdansk on Friday.', []],
    ['The cyclone displaced 20,000 people in Beira on Thursday.', []],
    ['The hunter shot a wild boar near Tartu on Sunday.', []],
    ['Two climbers have been missing on the mountain near Chamonix since Friday.', []],
    ['The new law on seat belts was passed in Apia on Monday.', []],
    ['The volcano was put on red alert in Goma on Tuesday.', []],
    ['The coach sent his players to the bench in Lagos on Sunday.', []],
    ['A truck carrying rifles for the sports shooting club was stuck in snow near Oulu on Monday.', []],
    ['The city held a siren test in Zurich on Wednesday.', []],
    ['The police band marched in the parade in Quito on Sunday.', []],
    ['The museum shows banners and leaflets of the 1970s in Lisbon since Monday.', []],
    ['The mayor lit the Christmas tree in Vilnius on Saturday.', []],
    ['The committee discussed the death penalty in Geneva on Monday.', []],
    ['The farmer burned stubble on his field near Amritsar on Tuesday.', []],
    ['The film about the kidnapping of a banker won in Cannes on Saturday.', []],
    ['Two trains collided near Odisha on Friday and 14 people died.', []],
    ['The company was forced to close its plant in Ghent on Monday.', []],
    ['The ministry warned residents to stay indoors in Delhi on Tuesday because of smog.', []],
    ['The drought drove farmers off the land near Garissa last year.', []],
    ['The troupe occupied the stage of the opera in Lyon with a dance on Saturday.', []],
    ['The star\'s new single exploded onto the charts in Seoul on Friday.', []],
    ['The goalkeeper was beaten twice in the first half in Porto on Sunday.', []],
    ['The bride\'s family threw rice and petals in Kochi on Sunday.', []],
    ['Prices were hammered on the exchange in Johannesburg on Monday.', []],
    ['The strike of gold made the prospector rich near Kalgoorlie in March.', []],
    ['The court in Berne freed the bank from the tax claim on Monday.', []],
    ['The defender was sent off for a foul on the captain in Genoa on Sunday.', []],
    ['The tenor\'s aria brought the house down in Milan on Saturday.', []],
    ['Scientists fired a laser at the cloud in Geneva on Monday.', []],
    ['The jury found the wine excellent in Bordeaux on Friday.', []],
    ['A crackdown on parking cost drivers dear in Leeds on Monday.', []],
    ['Police seized 400 kilos of cocaine in Antwerp on Tuesday.', []],
    ['A hijacked account posted fake adverts in Manila on Sunday.', []],
    ['The invasion of jellyfish emptied the beaches of Marbella on Saturday.', []],
    ['Two rivals buried the hatchet over lunch in Rome on Monday.', []],
    ['The firm\'s servers were hit by an outage in Lyon on Friday.', []],
    ['An army of volunteers planted trees in Kigali on Saturday.', []],
    ['The lightning strike killed nine cows near Arua on Tuesday.', []],
    ['The chess king surrendered his crown in Baku on Sunday.', []],
    ['The airline\'s pilots voted on a contract in Oslo on Monday.', []],
    ['Sirens of ambulances woke the guests of the hotel in Nice on Friday.', []],
    ['A convoy of vintage cars rolled into Turin on Saturday.', []],
    ['Fans set off fireworks over the stadium in Naples on Sunday after the title.', []],
    ['The comedian killed it on stage in Dublin on Saturday.', []],
    ['The town was besieged by tourists in Hallstatt on Sunday.', []],
    ['The opposition party stormed to victory in Accra on Monday.', []],
    ['Divers recovered cannons from a wreck off Cartagena on Friday.', []],
    ['The baker fired up his oven in Lille on Monday.', []],
    ['The exhibition on torture in the Middle Ages opened in Prague on Sunday.', []],
    ['Snow cut off three villages near Bitlis on Tuesday.', []],
    ['The pupils paraded through the town in lanterns in Bonn on Friday.', []],
    ['The bridge was closed for repairs in Prague on Monday.', []],
    ['A bomber jacket worn by the actor was sold in London on Friday.', []],
    ['The heat killed thousands of fish in the lagoon of Aveiro on Monday.', []],
    ['A stone fell on the road near Kotor on Tuesday and traffic stopped.', []],
    ['The detective novel opens with a murder in Vienna.', []],
    ['Gunners beat Spurs in London on Sunday.', []],
    ['She stormed out of the meeting in Bonn on Monday.', []],
    ['The council seized the chance to buy the mill in Leeds on Monday.', []],
    ['Police escorted the cup winners through Rosario on Sunday.', []],
    ['An earthquake destroyed 40 houses in Herat on Saturday and killed 12 people.', []],
    ['Demonstrators of kitchen gadgets toured the fair in Hanover on Monday.', []],
    ['The army band gave a concert in Accra on Saturday.', []],
    ['The senator\'s rally in Iowa drew 3,000 voters on Sunday.', []],
    ['A hostage drama by a young director opened in Lyon on Friday.', []],
    ['A bus crashed into a wall in Lima on Monday, injuring nine.', []],
    ['The museum was evacuated in Florence on Monday because of a gas leak.', []],
    ['Shelling peas is work for grandmothers in Parma, the paper wrote on Sunday.', []],
    ['Striking a match in the barn in Jutland on Monday, he found the cat.', []],
    ['The king executed the first dance of the ball in Oslo on Saturday.', []],
    ['The prosecutor grilled the banker in a New York court over taxes on Monday.', []],
    ['The new phone hit the shops in Seoul on Friday.', []],
    ['A chain of protest songs topped the charts in Lisbon on Monday.', []],
    ['Hundreds queued outside the theatre in Graz on Monday for tickets.', []],
    ['Teachers met in Gdynia on Saturday to discuss new maths books.', []],
    ['The runner collapsed and died after the marathon in Leeds on Sunday.', []],
    ['The opposition blocked the budget in Warsaw on Friday.', []],
    ['Ten villagers died of cholera in Borno on Monday.', []],
    ['Two pupils were injured when a classroom roof collapsed in Kisumu on Friday.', []],
    ['An angler drowned in a lake near Tampere on Sunday.', []],
    ['The firm\'s boss was ousted in a boardroom coup in Milan on Monday.', []],
    ['The band burned up the stage in Kingston on Saturday.', []],
    ['The minister shot back at his critics in Athens on Tuesday.', []],
    ['Prices exploded in Harare on Monday.', []],
    ['The rapper dropped a bombshell in Atlanta on Friday.', []],
    ['Heat and drought threaten the harvest in Thies.', []],
    ['The striker was carried off on a stretcher in Lens on Saturday.', []],
    ['Protesters in the play wear masks, the director said in Ghent on Monday.', []],
    ['The Red Cross trained 40 volunteers in Mopti on Monday.', []],
    ['The victim of the prank laughed in Cork on Monday.', []],
    ['A thief took two bicycles from a shed in Odense on Sunday.', []],
    ['The referee\'s whistle released the tension in Bilbao on Sunday.', []],
    ['Guards of honour lined the road to the palace in Accra on Friday.', []],
    ['The pirate radio station celebrated 50 years in Zandvoort on Monday.', []],
    ['The dentist pulled out two teeth of a tiger in Dortmund zoo on Monday.', []],
    ['The hunger for gold drives men to Tarkwa, a miner said on Monday.', []],
    ['A strike by Messi levelled the match in Paris on Sunday.', []],
    ['The swimmer was held by the current off Nice on Sunday.', []],
    ['The mob drama won an award in Rome on Monday.', []],
    // Who names, counts or stumbles on what was done did not do it.
    ['The mayor called the attack in Lira on Monday an outrage.', ['attack.armed']],
    ['The army\'s own media admit 14 of its soldiers dead in Lira on Monday.', ['attack.armed; to 14 of its soldiers; killed 14']],
    ['Prosecutors list one dead in the attack in Lira on Monday.', ['attack.armed; killed 1']],
    ['A boy of 12, Jose Yule, stepped on a mine near Lira on Monday.', ['remote.bomb']],
    ['A bus hit a mine near Lira on Monday, killing six people.', ['remote.bomb; to six people; killed 6']],
    ['The brigade admitted the killing of two fishermen in Lira on Monday.', ['attack.armed; by The brigade; to two fishermen; killed 2']],
    ['He barricaded himself in a motel in Lira with a shotgun on Monday.', []],
    ['A pistol was found beside the man in Lira on Monday.', []],
    ['Police found 14 rifles in a barn near Lira on Monday.', ['remote.disrupted; hit a barn']],
    ['He saw the bodies of four soldiers being loaded onto a truck in Lira on Monday.', []],
    ['Four soldiers were loaded onto a truck in Lira on Monday.', ['liberty.arrest; to Four soldiers; detained 4']],
    ['Forty-two women were flung into vans in Lira on Monday.', ['liberty.arrest; to Forty-two women; detained 42']],
    ['Pilgrims were trampled to death at a bridge in Lira on Monday.', []],
    ['The 12th fatal shooting in Lira this month left a man dead on Monday.', ['attack.armed; to a man; killed 1']],
    ['A bomb in Lira killed three people on Monday. The mayor put the injured at 12, the army at 14.', ['remote.bomb; to three people; killed 3; injured 12; injured 14']],
    ['Gunmen wounded 45 people in Lira on Monday. Police put the number of injured at six.', ['attack.armed; by Gunmen; to 45 people; injured 45; injured 6']],
    ['Gunmen took 37 people from Lira on Monday. Police put the number of the abducted at 21.', ['liberty.abduction; by Gunmen; to 37 people; abducted 37; abducted 21']],
    ['Soldiers opened fire in Lira on Monday and killed five men. State television admitted to one dead.', ['attack.armed; by Soldiers; to five men; killed 5; killed 1']],
    ['A bridge in Lira collapsed on Monday, killing three workers.', []],
    ['Three workers died in Lira on Monday when a bridge collapsed.', []],
    ['A mosque in Lira collapsed when a shell hit it on Monday, killing nine.', ['remote.shelling; killed 9']],
    ['Firefighters rescued a family from a burning flat in Porto on Friday.', []],
    ['The curator dislodged a stone from the wall in Pompeii on Monday.', []],
    ['The farmer chased out the wolves near Turku on Monday.', []],
    ['The actor handed the journalist a glass of water in Rome on Monday.', []],
    ['The chef added seven years of practice to the term of his training in Lyon.', []],
    ['The storm left 900 people without a roof in Manila on Monday.', []],
    ['The shop will remain shut over the holidays in Bonn, its owner said on Monday.', []],
    ['The ferry crossed to the island of Hvar on Monday.', []],
    ['The coach was forced to leave the club in Genoa on Monday.', []],
    ['The critic attributed the success to the actors in Lyon on Monday.', []],
    ['The choir broke into song in Cardiff on Monday.', []],
    ['Thieves broke into a bakery in Porto on Monday.', []],
    ['A judge announced the winner of the bake-off in York on Monday.', []],
    ['The court of the castle was closed on Monday in Krakow.', []],
    ['The customs seized cocaine hidden under cattle in Antwerp on Monday.', []],
    ['The owner cut down an old tree in his garden in Graz on Monday.', []],
    ['The bank limited access to its app during the night in Lyon.', []],
    ['The traffic police prevented drivers from entering the tunnel in Oslo on Monday.', []],
    ['The contestant was evicted from the villa in Ibiza on Friday.', []],
    ['The tenant received a letter from the bank in Leeds on Friday.', []],
    ['The batsman was hit in the face by a ball in Pune on Monday.', []],
    ['The team accelerated into the lead in Turin on Sunday.', []],
    ['The hotel took in forty guests after the storm in Naples on Sunday.', []],
    ['Three inmates graduated from a course at the prison in Lusaka on Friday.', []],
    ['The orchestra got 15 days of holiday in Vienna on Monday.', []],
    ['A barrage of questions met the minister in Nairobi on Monday.', []],
    ['The dam holds a barrage on the Nile near Aswan.', []],
    ['The dentist pulled out a tooth in Turin on Monday.', []],
    ['Gardeners pulled out the plants on Monday in Delft.', []],
    ['The road to the beach was barred by snow on Monday near Tromso.', []],
    ['The actor died on stage as a prisoner in a play in Wroclaw on Friday.', []],
    ['The sentences of the novel were carried out with care, a critic in Riga said on Monday.', []],
    ['The hikers remain missing after an avalanche near Chamonix on Monday.', []],
    ['A release on 8 March of a new album by five people pleased fans in Seoul.', []],
    ['The painting was defaced by damp in a church in Pisa on Monday.', []],
    ['The sale of plastic bags was forbidden in Kigali on Monday.', []],
    ['The dog was enlarged on a poster in Quito on Monday.', []],
    ['Fans held a noise barrage of drums at the match in Izmir on Sunday.', []],
  ])('%s', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })
})

/** Phrases of reports by unions, courts, prisons and rights groups. */
describe('sentences of reports and releases', () => {
  test.each([
    ['The peasants were evicted from the estate on Friday.', ['property.seizure; to The peasants']],
    ['Four students got 15 days of administrative arrest on Tuesday.', ['liberty.sentence; to Four students; sentenced 4']],
    ['The court announced the verdict in the case of the two members on Tuesday: 11 and 10 years of imprisonment.', ['liberty.sentence; by The court']],
    ['Police have taken in two youths in connection with the incident on Tuesday.', ['liberty.arrest; by Police; to two youths; detained 2']],
    ['On Saturday settlers cut down 120 olive trees of a farmer.', ['property.damage; by settlers; hit 120 olive trees of a farmer']],
    ['The statues of the temple were found beheaded on Sunday.', ['property.damage; hit The statues of the temple']],
    ['The school was torched, with its library, by assailants on motorbikes on Monday.', ['property.arson; by assailants; hit The school']],
    ['Fears are mounting after the killing of its treasurer, Omar Vale, by two men on a motorcycle on Monday.', ['attack.armed; by two men; to its treasurer; killed 1']],
    ['Teachers held a noise barrage outside the court on Tuesday.', ['protest.demonstration']],
    ['A driver accelerated into the line of students on Friday.', ['attack.armed; by A driver; hit the line of students']],
    ['On Monday a bus was attacked. Residents laid the attack at the door of the Marden Front.', ['attack.armed; by the Marden Front; hit a bus']],
    ['She was shot on Monday by a man. The police attribute the crime to the Marden column.', ['attack.armed; by a man + the Marden column; casualties_unspecified 1']],
    ['On Monday guards set light to seven houses and forced around 65 families to leave.', ['property.arson; by guards; hit seven houses; structures_damaged 7', 'restrict.displacement; to around 65 families; displaced 65']],
    ['The army shot at herders on Monday. By Tuesday 1,900 people had crossed into Kenya.', ['attack.armed; by The army; to herders', 'restrict.displacement; to 1,900 people; displaced 1900']],
    ['At least 262 people were killed on Monday. More than 190 homes were destroyed.', ['attack.armed; to At least 262 people; hit More than 190 homes; killed >=262; structures_damaged >=191']],
    ['Two brothers were taken from a wedding by people in masks on Monday.', ['liberty.abduction; by people; to Two brothers; abducted 2']],
    ['The court handed the journalist a term of twenty years on Monday.', ['liberty.sentence; by The court; to the journalist; sentenced 1']],
    ['Demolition teams razed what was left of the quarter on Monday, leaving 9,000 people without a roof.', ['property.damage', 'restrict.displacement; to 9,000 people; displaced 9000']],
    ['Police dislodged a picket of miners with tear gas on Monday.', ['protest.crackdown; by Police']],
    // What soldiers say of one whom they killed is no attack of its own; what police say of one whom they hold is.
    ['Salih Dalo, 22, was killed by a bullet on Monday. The army stated that he had thrown an explosive device.', ['attack.armed; to Salih Dalo; killed 1']],
    ['Police arrested a man on Monday. Police said he had shot his wife.', ['liberty.arrest; by Police; to a man; detained 1', 'attack.armed; to his wife; casualties_unspecified 1']],
    ['The judge said that the claim of a firefight was a fairy tale.', []],
    ['Tahir Orlo was killed on Monday as he called for an end to the fighting.', ['attack.armed; to Tahir Orlo; killed 1']],
    // A name of a body, a manner, what somebody is punished for: none of them is an act of its own.
    ['The Working Group on Enforced Disappearances asked to visit the country in 2023.', []],
    ['She began a hunger strike on Monday in protest at the refusal to move her.', ['protest.hunger']],
    ['On Monday five prisoners convicted of murder were hanged.', ['attack.execution_judicial; to five prisoners; executed 5']],
    ['The lawyer asked on Monday why her client was being strip-searched.', []],
    ['Villagers pulled out the beacons on Monday.', []],
    ['On Monday a force reinforced with several vehicles stood by.', []],
    // Who answers an attack, counts the harmed or owns up to their number was not harmed and did nothing.
    ['Troops opened fire in Lira on Monday after coming under attack.', ['attack.armed; by Troops']],
    ['Troops opened fire on a crowd in Lira on Monday because they had been attacked with stones.', ['attack.armed; by Troops; to a crowd']],
    ['Troops opened fire in Lira on Monday after two soldiers were killed.', ['attack.armed; by Troops; to two soldiers; killed 2']],
    ['Guards shot at prisoners in Lira on Monday. A nurse recorded 19 wounded.', ['attack.armed; by Guards; to prisoners; injured 19']],
    ['Guards shot at prisoners in Lira on Monday. The minister acknowledged three deaths.', ['attack.armed; by Guards; to prisoners; killed 3']],
    ['Men shot at prisoners in Lira on Monday. The army admitted that three people had died.', ['attack.armed; by Men; to prisoners + three people; killed 3']],
    ['Men shot at prisoners in Lira on Monday. Asked how many were among the dead, a secretary laughed.', ['attack.armed; by Men; to prisoners']],
    ['Asked on Monday how many were arrested in Lira, the commander laughed.', []],
    ['Soldiers took part in the killing of two men in Lira on Monday.', ['attack.armed; by Soldiers; to two men; killed 2']],
    ['Workers took part in a rally in Lira on Monday.', ['protest.demonstration']],
    ['At the roadblock north of Lira, gendarmes beat a student on Monday.', ['attack.beating; by gendarmes; to a student; injured 1']],
    ['The roadblock in Lira was lifted on Monday.', []],
    ['In Lira, drivers parked their vehicles on Monday in protest over a robbery.', ['protest.strike']],
    ['In Lira, drivers parked their vehicles by the market on Monday.', []],
    ['Soldiers came to the gym in Lira on Monday and read out names.', []],
    ['Hundreds stood in Lira on Monday and read out the names of the dead.', ['symbolic.commemoration; participants ~']],
    ['On Monday a court in Lira sentenced two soldiers for the murder of a teacher.', ['liberty.sentence; by a court; to two soldiers; sentenced 2', 'attack.armed; by two soldiers; to a teacher; killed 1']],
  ])('%s', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })
})

describe('trades that strike and march, orders that are broken, and places where something had been done', () => {
  test.each([
    ["Steelworkers marched to the governor's office in Gulu on Monday.", ['protest.demonstration']],
    ['Rebels marched to the capital on Monday.', []],
    ['Soldiers marched to the palace in Lira on Monday over unpaid wages.', ['protest.demonstration']],
    ['Miners struck in Lira on Monday.', ['protest.strike']],
    ['Bakers and butchers struck in Gulu on Monday.', ['protest.strike']],
    ['Thieves struck again in Lira on Monday.', []],
    ['Disaster struck in Lira on Monday as miners slept.', []],
    ['Two drivers struck a tree in Lira on Monday.', []],
    ['Teachers struck a deal with the ministry in Lira on Monday.', []],
    ["Students took to the streets of Lira on Monday in defiance of the regime's curfew.", ['protest.demonstration']],
    ['Hundreds broke a night curfew in Gulu on Monday.', []],
    ['After youths broke windows, the governor announced a curfew in Gulu on Monday.', ['property.damage; by youths; hit windows', 'restrict.ban; by the governor']],
    ['Combat troops arrived in Lira on Monday.', []],
    ['Soldiers wearing combat boots beat a student in Lira on Monday.', ['attack.beating; by Soldiers; to a student; injured 1']],
    ['A teacher had been held, beaten and kicked by militiamen in Lira.', ['attack.beating; by militiamen; to A teacher; injured 1']],
    ['The student was beaten and threatened in Gulu on Monday.', ['attack.beating; to The student; injured 1', 'restrict.threat; to The student']],
    ['He was threatened in Gulu on Monday.', ['restrict.threat']],
    ['Soldiers stripped two men naked in Gulu on Monday.', ['custody.torture; by Soldiers; to two men; tortured 2']],
    ['Protesters lit candles in Lira on Sunday at the spot where a boy was killed.', ['symbolic.commemoration']],
    ['On Monday officials visited the village where rebels killed nine farmers and burned a school.', []],
    ['Soldiers drove on Monday to a field where they shot two men.', ['attack.armed; to two men; casualties_unspecified 2']],
  ])('%s', (text, told) => {
    expect(toldBy(text)).toEqual(told)
  })
})
