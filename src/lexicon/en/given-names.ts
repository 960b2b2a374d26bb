/**
 * Common given names of many languages as English texts spell them, lower case. A name of several words that begins with one is a
 * person's; the list only has to be broad, not complete. Names that are also common words ('will', 'mark', 'grace', 'hope') or
 * countries ('jordan', 'chad') are left out.
 * Example: 'Larry Orlo' in 'They met Larry Orlo in Orsk.' is a person.
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
    // English
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric ' +
    'jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith austin roger ' +
    'terry sean gerald carl dylan harold jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan elijah willie albert wayne randy vincent mason roy ralph bobby russell bradley philip phillip eugene travis jeff jim bob tom tim ' +
    'mike steve dave dan ben matt nick tony greg doug fred ted ron don ray jay todd craig chad derek derrick darrell marcus corey cory troy trevor shane shawn brett chris josh luke owen simon neil graham ian stuart nigel trevor malcolm ' +
    'gordon duncan hugh alistair angus callum liam connor declan sean brendan kieran rory oliver harry oscar leo max felix theo toby jamal darius tyrone deshawn malik terrell dwayne dontaris jermaine lamar andre antoine xavier ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen ' +
    'angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah ' +
    'andrea megan cheryl jacqueline madison teresa sophia martha sara gloria janice kathryn ann isabella judy charlotte julia alice jean denise amber doris marilyn danielle beverly theresa diana brittany natalie sophie rosa alexis kayla ' +
    'lori tiffany kathy tammy crystal tracy wendy dawn tina monica jill holly erin vanessa jenna kristen kristin lindsay lindsey allison alison courtney katie kate molly caitlin chelsea erica jasmine gabrielle bethany sheila joanne ' +
    'paula yvonne gail anita rhonda vicki wanda latoya keisha ebony imani aaliyah lorraine renee pauline suzanne claire fiona gemma nicola lucy chloe zoe nina eva ella mia ava ' +
    // Spanish, Portuguese, Italian, French, German
    'carlos luis jorge miguel pedro fernando francisco javier rafael alejandro ricardo roberto eduardo alberto antonio manuel sergio mario pablo diego andres raul ramon enrique hector oscar ernesto guillermo gustavo julio cesar alfredo ' +
    'arturo jaime ignacio rodrigo felipe santiago esteban salvador vicente ruben hugo ivan mauricio leonardo gonzalo tomas ana carmen lucia elena isabel sofia marta pilar beatriz cristina alejandra gabriela valeria daniela camila paola ' +
    'marcela adriana claudia silvia lorena yolanda guadalupe mercedes dolores consuelo rosario joao paulo luiz thiago gilberto marcelo bruno giovanni giuseppe marco luca matteo francesco alessandro lorenzo paolo stefano giulia chiara ' +
    'francesca pierre jean-pierre jean-claude jacques francois philippe nicolas laurent olivier thierry herve guillaume mathieu emmanuel marie sylvie nathalie isabelle celine aurelie brigitte hans klaus jurgen jürgen wolfgang dieter heinz ' +
    'stefan andreas matthias sebastian lukas jonas ursula ingrid heike sabine anke karl otto friedrich ' +
    // Arabic, Persian, Turkish, Kurdish, Urdu, Pashto
    'mohammed mohammad muhammad mohamed mohamad mohamud mahmoud mahmud mehmet ahmed ahmad ahmet ali hassan hasan hussein hossein husain hussain abdullah abdul abdel abdallah abdelrahman abdulrahman abdulaziz abdelaziz omar umar osman ' +
    'othman ibrahim ismail khalid khaled saleh salih salim saeed said sayed saad samir sami nabil nasser nasir faisal fahd fouad fuad ghassan haidar haider hamid hamza hisham imad issa jaber jamal jamil kamal karim kareem khalil maher ' +
    'majid malik mansour mazen mustafa mostafa moustafa mutaz nuri nouri omran qasim qassem rafiq rami rashid raed riad riyad sadiq sadegh salman tariq tarek tareq wael walid waleed yahya yasser yassin yousef yusuf youssef zaid ziad zain ' +
    'bashar bilal adnan adel akram amin amir anas anwar ashraf ayman aziz badr basel bassam burhan daoud fadi farid farouk firas habib hafez hani harun hatem jalal jawad luay marwan muhannad munir murad nizar osama usama qusay rifaat ' +
    'fatima fatemeh aisha aysha maryam mariam zahra zeinab zaynab khadija layla leila laila nadia noor nour rania reem rim samira sana salma shirin soraya yasmin zainab hala hanan huda iman lina maha mona nasrin narges parisa mahsa nika ' +
    'sahar shadi reza rouhollah ruhollah mahdi mehdi javad majid masoud massoud behzad bijan dariush farhad hamed hooshang iraj jafar kambiz kaveh khosrow kianoush mehran mohsen morteza navid nima omid parviz peyman pouya ramin rostam ' +
    'saeid shahram siamak sina soheil vahid yaser zahir recep tayyip kemal murat mustafa burak emre fatih hakan ibrahim kadir levent mert orhan selim serkan tolga yusuf zeynep ayşe ayse elif emine esra fatma hatice merve ozlem selin ' +
    'masoud nechirvan barzan rojin dilan baran jalal asif imran nawaz shahbaz bilawal benazir pervez zulfikar tahir usman zahid gul habibullah hamidullah ashraf najib zabihullah sirajuddin ' +
    // Slavic, Caucasian, Central Asian
    'vladimir sergei sergey dmitry dmitri alexei aleksei andrei andrey mikhail nikolai igor oleg viktor yuri boris anatoly vasily konstantin maxim maksim ilya artem denis pavel roman ruslan stanislav timur vadim valery vitaly volodymyr ' +
    'oleksandr mykola petro taras bohdan ihor olga natalia natalya svetlana tatiana irina ekaterina anastasia oksana yulia ludmila galina marina larisa lyudmila zoran goran dragan milan nikola marko petar jovan slobodan ratko radovan ' +
    'ivana jelena milica tomasz piotr krzysztof andrzej jaroslaw pawel marek jan wojciech zbigniew agnieszka malgorzata katarzyna ramzan shamil aslan zaur ilham giorgi levan davit nursultan ' +
    // Hebrew
    'moshe yitzhak benjamin binyamin shimon ehud ariel avraham yaakov yosef eli amos gideon uri noam yair itamar tzipi golda ' +
    // African
    'kofi kwame kwesi nelson thabo sipho themba desmond jacob cyril robert morgan emmerson joseph laurent-désiré felix paul juvenal yoweri uhuru raila daniel arap mwai goodluck olusegun muhammadu chinua ngozi chukwuemeka emeka oluwaseun ' +
    'adebayo babatunde ifeanyi chidi amadou mamadou moussa ousmane ibrahima abdoulaye alassane aminata fatoumata mariama haile tadesse tesfaye abebe meles abiy dawit yohannes solomon abdi hassan abdirahman siad ' +
    // South and East Asian
    'rajiv sanjay rahul amit anil ashok deepak dinesh ganesh manoj mohan narendra naveen prakash pradeep rajesh rakesh ramesh ravi sandeep satish sunil suresh vijay vikram vinod arjun anjali deepa kavita lakshmi meena neha pooja priya ' +
    'rekha shanti sunita usha indira sonia arvind amarinder manmohan sheikh ranil mahinda gotabaya thaksin yingluck prayuth nguyen tran minh hung dung aung thein joko susilo megawati mahathir anwar najib rodrigo ferdinand benigno corazon ' +
    'leila jinping xiaoping keqiang zedong wei ming hong jun ying xin kenji hiroshi takashi yuki akira shinzo junichiro yoshihide naoto min-jun ji-hoon seung jae kim'
  ).split(' '),
)
