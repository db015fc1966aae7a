import { keySetOf } from '../../text/key-set.js';
import type { Story } from '../story/story.js';

/**
 * Given names that are common somewhere in the world: a sign, among others, that a capitalised pair of words is a
 * person. Names that are rather words or places (May, Will, Jordan, Chelsea) are left out. Common knowledge.
 */
const NAMES = `aaron abbas abby abdel abdul abdulaziz abdullah abdulrahman abe abel abhishek abigail abiola abraham ada adam adama adel adele aditya adolfo adrian
adriana adriano agnes agnieszka ahmad ahmed ahmet aidan aisha ajay akbar aki akira akram alain alan alana alastair albert alberta alberto aldo alec
alejandra alejandro aleksander aleksandr aleksandra aleksei alen alessandra alessandro alessia alex alexa alexander alexandra alexandre alexei alexis
alfonso alfred alfredo ali alia alice alicia alina alireza alison alistair allan allie allison alma alondra alphonse alvaro alvin alyssa amadou amal
aman amanda amara amber ambrose amelia amelie amina amir amit amparo amrita amy ana anand ananya anastasia anders andre andrea andreas andreea andrei
andrej andres andrew andrey andriy andrzej andy angel angela angelina angelo angus anil anita anja anjali anke ann anna annalena anne annegret annette
annie anselm ante anthony antje antoine antoinette anton antonia antonio antony anupam anwar apinya ara arash archana archie ari ariana ariel arif
arjun armando armin arnaud arne arnold aron artem arthur arturo arun arvind asad asha asher ashley ashok ashraf asif asma astrid atsushi aubrey audrey
augusto aung aurelie aurelien avi axel ayesha ayman ayse azadeh aziz babak bahram balazs barbara barry bart bartosz basil bastian beata beatrice
beatriz becky bella ben benazir benedetta benedict benito benjamin benny bente berit bernadette bernard bernardo bernd bernhard bernie bertrand bess
bessie beth bethany betsy betty beverly bhavna bianca bilal bill billie billy birgit bjorn blake blanca bob bobby bogdan bohdan bojan bonnie boris
boyd brad bradley brady bram brandon branko breanna brenda brendan brendon brent brett brian brianna bridget brigitte britta brittany brooke bruce
bruno bryan bryce bryn burak byron caitlin caleb callum cameron camila camille cara carina carl carla carlene carlo carlos carlton carmel carmen carol
carole carolina caroline carolyn carrie caspar cassandra cassie catalina caterina cathal catherine cathy cecil cecile cecilia cedric celeste celia
celine cesar chandra chantal charlene charles charlie charlize charlotte charmaine chelsie chen cheng cheryl chiara chidi chloe choi chris christel
christian christiane christina christine christoph christophe christopher chuck chukwu chun cian ciara cindy claire clara clare clarence clarissa
claude claudette claudia claudio clement cliff clifford clint clive cody colette colin colleen connie connor conor conrad constance consuelo cora
cordelia corey corinne cornelius cory cosmin costas courtney craig crispin cristian cristina cristobal curtis cynthia cyril cyrus dag dagmar dahlia
daisy dale dalia damian damien damir damon dan dana danica daniel daniela daniele danielle daniil danny daphne daria darius dariusz darko darlene
darrell darren darryl daryl dave david davide dawn dean debbie deborah debra declan deepak dejan delia della delphine demetrius demi deng denis denise
dennis denzel derek derrick deshawn desmond devin dewayne dewey dexter diallo diana diane dianne diego dieter dilip dilma dimitri dimitrios dimitris
dina dinesh dirk djibril dmitri dmitry dolores domenico dominic dominique don donald donatella dong donna donnie donovan dora doreen dorian doris
dorothy doug douglas dragan drew duc duncan dusan dustin dwayne dwight dwyane dylan eamon eamonn earnest ebony eckart ed eddie edgar edgardo edith
edmond edmund edna eduard eduardo edward edwin efrain egon eileen einar eirik ekaterina elaine elba eleanor elena eleni elfriede eli elia elias elijah
eliot elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elmer eloise elon elsa elton elvira elvis emad emanuel emerson emil emilia
emilie emilio emily emma emmanuel emmy enda enrico enrique enzo eoin erdogan eric erica erich erick erik erika erin erkki ernest ernestine ernesto
ernst errol erwin esteban estelle esther ethan ettore eugene eunice eva evan evelina evelyn everett evgeny evo ewa ezekiel ezra fabian fabien fabio
fabrice fabrizio fadi faisal farah fareed farhan farid farrukh fatemeh fatima fatou fausto fay faye federico felicia felicity felipe felix ferdinand
ferdinando ferenc fernand fernanda fernando fidel filip finn fiona flavia flavio fletcher flor florence florent florian floyd folake franca frances
francesca francesco francis francisco franck franco francois frank frankie frans franz franziska fred freda freddie frederic frederick frederik
fredrik freya frida friedrich fritz fumio gabe gabor gabriel gabriela gabriele gael gail galina gareth garrett garth gary gaston gaurav gavin gayle
gemma gene genevieve geoff geoffrey georg george georges georgina gerald geraldine gerard gerardo gerd gerhard gerry gertrude ghassan gia giacomo gian
gianluca gianluigi gianni gideon gil gilbert gilberto gina gino giorgi giorgia giorgio giovanna giovanni giulia giuliano giuseppe gladys glen glenda
glenn gloria godfrey gonzalo goran gord gordon gracie graham grant grazia grazyna greg gregor gregory greta grigory gudrun guenter guenther guido
guillaume guillermo gunnar gunther gus gustav gustavo guy gwen gwendolyn gwyneth haakon habib hadi haider haim hal haley hamid hamish hamza hana hanan
hank hanna hannah hannes hans hari haris harold harri harriet harrison harry harsh harshad haruki haruto harvey hasan hashim hassan hassane hatice
hayden hayley hazel heath heather hector hedwig heidi heike heiko heinrich heinz helen helena helene helga helmut helmuth hendrik henning henri
henriette henrik henry herb herbert herman hermann hernan hiba hideo hilary hilda hildegard hillary hiroko hiroshi hisham holly hong horacio horst
hoshyar hossein howard hristo hu hua huang hubert hubertus huda hugh hugo hui humberto humphrey hussain hussam hussein huw hyun iain ian ibrahim
ibrahima ibtisam ida idris iga ignacio ignatius igor ikram ilan ilana ilham ilona ilse ilya iman imelda imran imre ina ines inga ingrid inigo inna
iolanda iqbal ira irena irene ireneusz irina iris iryna isaac isabel isabela isabella isabelle isaiah isha ishaan isidro isla ismael ismail issa
istvan italo itzik ivan ivana ivanka ivar ivo ivor izabella jaap jaber jacinda jacinta jack jackie jacob jacqueline jacques jad jaden jadwiga jai
jaime jake jakob jakub jamal james jamie jamil jamila jan jana jane janek janet janez janice janine jannik jared jaroslav jaroslaw jarrod jasmin
jasmine jason jasper javier jawad jay jayden jayson jean jeanne jed jeff jeffrey jelena jemima jena jenna jennie jennifer jenny jens jeong jeremiah
jeremy jerome jerry jerzy jesper jesse jessica jessie jesus ji jia jian jiang jill jim jimena jimmy jin jing jiri jiro jo joachim joan joann joanna
joanne joao joaquin jocelyn jochen jody joe joel joelle joey johan johana johann johanna johannes john johnnie johnny joko jolanta jon jonah jonas
jonathan joost jordi jorge joris joscha jose josef josefa joseph josephine josette josh joshua josie jovan joy joyce jozef juan juana juanita juanjo
judd jude judi judith judy juergen juha julia julian juliana julianne julie julien juliet julieta julio julius jun jung jurgen juri jussi justin
justine justyna jutta kader kai kaja kamal kaori karan kareem karel karen karim karin karl karla karol karolina kasia kasper kassym kat katalin
katarina kate katerina katharina katharine katherine kathleen kathrin kathryn kathy katie katja katrin katya kaveh kavita kay kayla keiko keir keiron
keith kelly kelvin kemal ken kendall kendra kenji kenneth kenny kent kenta kerem keri kerri kerry kerstin kevin khadija khaled khalid khalil khan
kiara kieran kierran kiki kim kimberley kimberly kira kiran kiril kirk kirsten kirsty kitty kjell klara klaus klemens kofi kojo konrad konstantin
konstantinos kosuke kris krishna krista kristen kristian kristin kristina kristine kristof kristy krzysztof kumar kurt kwame kyle kyra kyriakos
ladislav laila lakshmi lamar lana lance landon lara larry lars laszlo latifa latoya laura laurel lauren laurence laurent lauri laurie lawrence layla
lea leah leandra leandro leanne lech lee leif leigh leila leland lena lenka lennart lenny leo leon leonard leonardo leonid leonie leopold leopoldo
leroy lesley leslie lester letitia lev levi levon lewis li lia liam lidia liesbeth lila lilian liliana lillian lily lina linda lindsay ling lino linus
lior lis lisa lisette liu livia liz ljubica lloyd lois lola lonnie lore lorena lorenzo loretta lori lorraine lothar lotte lou loubna louie louis
louisa louise lourdes lowell lu luan luc luca lucas lucia lucian luciana luciano lucie lucille lucinda lucy ludwig luigi luis luisa luiz lukas lukasz
luke lula lulu luther luz lydia lyle lyndon lynn lyudmila mabel maciej mack mackenzie maddie madeleine madeline mads magda magdalena maggie mahdi
mahinda mahmood mahmoud maia maisie maja malala malcolm malgorzata malik mallory malte mamadou mamata mandy manfred mani manish manmohan manny manoj
manon manu manuel manuela mara marat marc marcel marcela marcella marcelo marcin marcio marco marcos marcus marek marga margaret margarita margaux
margery margot margrethe marguerite maria mariam mariana marianne mariano marie marija marilena marilyn marina marine mario marion marisa marissa
marit mariya marjan marjorie mark markku marko markus marla marlene marlon maros marquis marsha marta martha martin martina martine marty marvin marwa
marwan mary maryam masahiro masato masha mason masoud massimo mateja mateo mateusz mathew mathias mathieu mathilde matija matilda matilde matt matteo
matthew matthias mattias maureen maurice mauricio maurizio mauro maury mavis max maxim maxime maxine maxwell maya meera megan mehdi mehmet mehmood mei
melanie melinda melissa melvin memet mercedes meredith merle meryem mette mia micaela micah michael michaela michail michal micheal michel michele
michelle mick mickey mieke miguel mihai mikael mike mikhail mikko miklos mila milan mildred milena milica milo milos milton mimi mina minh miranda
miriam mirjam miro miroslav misha mitch mitchell mitsuko mitt modou mohamad mohamed mohammad mohammadreza mohammed mohan moira moises molina molly
mona monica monika monique monty moritz morris mort morten moses moshe mounir moussa mridul muhammad mukesh munir murat muriel musa mustafa mustapha
mykola myles myra myriam nabil nadezhda nadia nadine nadir naftali naina najib najla nana nancy nanette naoko naomi narendra nasir nasrin nasser nat
natalia natalie natan natasha nathalie nathan nayib nazir ned neda neelam neha neil nellie nelson nerea nestor neville nguyen nia niall nicholas nick
nicki nickolas nicky nico nicola nicolae nicolas nicole nicoleta nicoletta niels nigar nigel nikhil nikita nikki niklas nikola nikolai nikolaus nikos
nils nilufar nimrod nina nirmala nissim nitin noa noah noam noel noelle noemi nolan noor nora norbert noriko norma norman nour nuno nuri nuria
nursultan octavio odile ofer okan oksana ola olaf olaitan olav ole oleg oleh oleksandr oleksiy olena olexandr olga oliver olivia olivier ollie olu
oluwaseun omar omer ophelia oren oriol orla orlando orna orval osama oscar osman osvaldo oswald ottavia ottmar otto oumar ousmane ove owen oxana pablo
paddy paige paloma pam pamela pankaj paola paolo parveen pascal pascale pasquale pat patience patrice patricia patricio patrick patrik patsy patti
patty paul paula paulette paulina pauline paulo pavel pawel pearl pearson pedro peggy penelope penny percy perla pete peter petr petra peyton pham
phan phil philip philippa philippe phillip phillipa phoebe phuong phyllis pia piero pierre pieter pilar pinar ping piotr polly pooja pradeep prakash
pranab prasad pratibha prem priscilla priti priya priyanka quentin quincy quinn rachael rachel rachid radek radoslaw radu rae rafael rafal rafi rahul
raimund rainer raisa raj rajan rajesh rajiv rajnath ralf ralph ram ramesh rami ramon ramona ramzan rana randall randi randolph randy rania raphael
raquel rasha rashid rasmus rauf raul ravi ravindra ray raymond razia rebecca rebekah recep reed reema reggie regina reginald regis reid reiner
reinhard reinhold rekha remi rena renate rene renee reto reuben reuven reyna reza rhea rhiannon rhoda rhonda rhys ricarda ricardo riccardo richard
richie rick ricky rik riley rima rishi rita ritva rivka roald rob robbie robert roberta roberto robin robyn rocco rocio roderick rodney rodolfo
rodrigo rodrigue rogelio roger rohan rohit roland rolando rolf romain roman romano romeo romy ron ronald ronan ronda ronen ronnie roos rory rosa
rosalind rosamund rosanna rosanne rosario roscoe rose roseanne roseline rosemary roslyn ross rowan rowena roxana roxanne roy royce ruben ruby rudi
rudolf rudy rui rumi rupa rupert ruslan russ russell rustam rusty ruth ruud ruxandra ryan ryszard sabina sabine sabrina sachin sadia sadie sadiq saeed
safia saif sajid sakari sakura salah saleem salim sally salma salome salvador salvatore sam samantha sami samia samina samir samira samson samuel
sandeep sandi sandor sandra sandro sandy sanjay sanna santiago santosh saori sara sarah sascha sasha saskia satoshi saul scott seamus sean sebastian
sebastien seema selena selim selma semyon senad serena sergei sergey sergio serhiy seth severin seyed shahid shai shaker shamil shan shana shane
shanna shannon shantanu shanti shari sharif sharon shashi shaun shauna shaunna shawn shay sheila sheldon shelley shelly sheri sherif sherman sherri
sherry shigeru shimon shin shinzo shira shirin shirley shiv shlomo shmuel shonda shreya shubham shwan siamak sibylle sid sidney siegfried siegmund
sigmar sigmund sigrid sigurd silas silke silvan silvana silvia silvio simeon simon simona simone sinead siobhan sissel siv skye slavko slobodan smriti
sofia sofie solange solomon sondra sonia sonja sonny soo sophia sophie soraya soren spencer spiros stacey stacy stan stanislas stanislav stanislaw
stanley stavros stefan stefania stefanie stefano steffen steffi steinar stelios stella stephan stephane stephanie stephen steve steven stewart stig
stuart subrata sudhir sue sufyan sujata sukhbir suleiman suleyman suman sunil sunita surendra suresh susan susana susanna susanne sushma susi susie
suzan suzanne suzi svante sven svend svenja svetlana swati sybil sylvain sylvester sylvia sylvie sylwia synne tabitha tadashi tadeusz taha taher tahir
taisiia taku tamar tamara tammy tanaka tancredi taneli tania tanja tanner tanvi tanya tao tara tarek tariq taro taryn tasha tatiana tatjana tatyana
tayfun tayyip ted tedros teemu terence teresa teresita teri terrance terrence terri terry teun thabo thaddeus thandiwe thang thanh thea thelma theo
theodor theodora theodore theodoros theresa therese thierry thom thomas thomasina thor thorsten thuy tia tiago tiffany tihomir tilda tilman tim timo
timofey timothy tina tine tino tito tiziana tiziano tobias tobin toby todd todor tom tomas tomasso tomasz tomislav tommaso tommy tomohiro toni tony
tonya tore torsten toshiko tracey tracy tran trevor trey tricia trina trish tristan trond troy truls tsai tulsi tunde tuomas turki tyler tyrone tyson
udo ugo ulf ulla ulrich ulrike umar umberto ung urjit ursala ursula usha usman ute uwe vaclav vadim vagn valdis valentin valentina valentino valentyn
valeria valerie valerio valery vanessa varun vasco vasiliki vasily vaughn veit venkat vera vered verena vern vernon veronica veronika vesna vic
vicente vicki vickie vicky victor victoria vidar vijay vikram viktor viktoria vilma vinay vincent vincenza vincenzo vinod viola violet violeta viorica
virgil virgilio virginia vishal vitali vitaly vito vivek vivian vivien vivienne vlad vladimir vladislav vojtech volker volodimir volodymyr wade wael
waleed walid wallace wally walt walter wanda wang waqar warren warwick waseem wayne wei wen wendell wendy werner wes wesley whitney wieslaw wilbert
wilbur wilfred wilfried wilhelm wilhelmina willa willard willem william willie willy wilma winfried winifred winnie winston witold wojciech wolfgang
woodrow wyatt xavier xi xiao xin xu yadira yael yahya yair yakov yan yana yang yann yannick yannis yaroslav yaser yasir yasmin yasmina yasser yasuo
yehuda yevgeny yi ying yitzhak yoav yogi yolanda yolande yong yoon yoram yoshi yoshihide yossi yousef youssef yousuf yu yuan yuki yuko yulia yun yuri
yuriy yusuf yuval yves yvette yvonne zac zach zachary zack zahid zahra zaid zaina zainab zakaria zaki zane zara zaynab zbigniew zdenek ze zelda zena
zeng zev zeynep zhang zhao zhen zheng zhi zhou zhu zia ziad zigmund zina zinaida zita ziv zlatan zlatko zoe zofia zoltan zoran zsofia zsolt zubair
zulfiqar`;

const KNOWN = keySetOf(NAMES.split(/\s+/));

/** Whether the word is one, in any case and with any marks. */
export const isGivenName = (story: Story, word: number): boolean =>
  word >= 0 && word < story.count && KNOWN.has(story.keys[word]);
