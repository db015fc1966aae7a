/**
 * Given names that are common somewhere in the world: a sign, among others, that a capitalised pair of words is a
 * person. Names that are rather words or places (May, Will, Jordan, Chelsea) are left out. Common knowledge.
 */
const NAMES = `aaron abdul abdullah abdulaziz abdel abdulrahman abigail abraham adam adel adrian adriana agnes ahmad ahmed aidan
aisha akira alan albert alberto aleksandr aleksandra alejandro alex alexander alexandra alexandre alexei alfonso alfred ali alice alicia
alina alison allan allison alma amal amanda amber amelia amina amir amit amy ana anastasia anders andre andrea andreas andrei andrej
andres andrew andrey andriy angela angelo anita ann anna anne annette annie anthony antoine anton antonia antonio antony anwar archie
ariana arjun arnold arthur arturo asad asha ashley asif astrid aung ayesha aziz barbara barry beatrice beatriz ben benedict
benjamin bernard bernd bernhard bernie beth bethany betty beverly bilal bill billy birgit bob bobby boris brad bradley brandon brenda brendan brent
brett brian bridget bruce bruno bryan caitlin callum cameron camila camille carl carla carlo carlos carmen carol carole caroline carolyn
catherine cathy cecilia cedric celia cesar charles charlie charlotte cheryl chris christian christina christine christoph
christophe christopher cindy claire clara clare claude claudia claudio clive colin connor conor constance corey corinne courtney craig
cristina curtis cynthia daisy dalia damian damien dan daniel daniela daniele danielle danny daphne darren dave david deborah
declan deepak delia demetrius denis denise dennis derek desmond diana diane dianne diego dieter dimitri dina dinesh dirk dmitri dmitry
dolores dominic dominique don donald donna doris dorothy doug douglas duncan dylan eamon ed eddie eduardo edward edwin eileen elaine
eleanor elena eli elias elijah elisabeth elise eliza elizabeth ella ellen ellie elliot elsa emil emilia emilie emilio emily emma emmanuel
enrico enrique eric erica erik erika erin ernest ernesto esther ethan eugene eva evan evelyn ewa fabian fabio fadi faisal farah farid farhan
fatima fatou federico felicity felipe felix ferdinand fernanda fernando filip fiona florence florian francesca francesco francis francisco
franco francois frank frans franz fred freddie frederic frederick freya friedrich fritz gabriel gabriela gabriele gareth gary gavin
gemma geoff geoffrey georg george georges georgina gerald gerard gerd gerhard giacomo gianni gilbert giorgio giovanni giulia giuseppe gladys
glen glenn gloria gonzalo gordon graham greg gregor gregory greta guido guillaume guillermo gustav gustavo guy habib hamid hamza hana
hanna hannah hannes hans harold harriet harry haruto hasan hassan heather hector heidi heike heinrich heinz helen helena helene helga
helmut henri henrik henry herbert herman hiba hilary hiroshi holly hossein howard hubert hugh hugo hussain hussein ian ibrahim ibtisam ida ignacio igor
ilse iman imran inga ingrid irena irene irina iris isaac isabel isabella isabelle ismail ivan ivana ivo jack jackie jacob jacqueline
jacques jaime jake jakob jakub jamal james jamie jan jana jane janet janice janine jared jasmine jason javier jean jeanne jeff jeffrey jennifer
jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jin joan joanna joanne joao joaquin joe joel johan johann johanna
johannes john johnny jon jonas jonathan jorge jose josef joseph josephine josh joshua joyce juan juana juanita judith judy juergen julia
julian juliana julie julien juliet julio julius jun jurgen justin kamal karel karen karim karin karl karla karol kasper kate katarina kate katharina
katherine kathleen kathryn kathy katie katja katrin kavita keith kelly ken kenneth kenji kerry kevin khadija khaled khalid kieran kim kirsten
klaus krishna kristen kristin kristina kristine krzysztof kumar kurt kyle lara larry lars laszlo laura lauren laurence laurent layla lea leah
leanne leila lena lenka leo leon leonard leonardo leonid leonie leroy lesley leslie lewis li liam lila lily lina linda lindsay lisa liz
lloyd lois lorena lorenzo lorraine lotte louis louise luc luca lucas lucia lucie lucy ludwig luigi luis luisa lukas luke lydia lynn magda
magdalena mahmoud maisie malcolm malik manfred manish manoj manuel manuela marc marcel marcela marcelo marco marcos marcus margaret margarita
margot maria mariam mariana marianne marie marilyn marina mario marion marisa marjorie mark marko markus marta martha martin martina marwan
mary maryam masoud mateo mateusz mathias mathieu matilda matt matteo matthew matthias maureen maurice mauricio max maxim maxime maya meera megan
mehmet mei melanie melissa mercedes meryem mia michael michaela michal michel michele michelle miguel mihai mikael mike mikhail milan mildred
milos mina miranda mirjam mitchell mohamed mohamad mohammad mohammed moira molly mona monica monika moses moussa muhammad murat mustafa mykola
myriam nadia nadine nancy naoko naomi nasser natalia natalie natasha nathalie nathan neha neil nelson niall nicholas nick nicola nicolas
nicole nicoleta nigel nikita niklas nikola nikolai nikolaus nils nina nora norbert norma norman nour oksana ola olaf ole oleg oleksandr oleksiy olena
olga oliver olivia olivier omar orlando oscar osman oswald otto owen pablo pamela paola paolo pascal patricia patricio patrick paul paula pauline pavel
pawel pedro peggy penelope percy peter petr petra phil philip philippa philippe phillip phoebe pia piero pierre pieter piotr
polly prakash priya rachel rafael rafal raj rajesh ralf ralph ramon rana rania raphael rashid raul ravi ray raymond rebecca regina reinhard
rekha rene renate reto ricardo riccardo richard rick rita rob robert roberta roberto robin rodney rodrigo roger roland rolf roman ron ronald
ronan rory rosa rosalind rosario rose rosemary ross roy ruben rudolf rupert russell ruth ryan sabine sabrina sadia sakura sally salma
salvador salvatore sam samantha samir samira samuel sandra sandro sanjay sara sarah sasha saskia satoshi scott sean sebastian selim serena sergei
sergey sergio serhiy shane shannon sharon shaun sheila shirin shirley shwan sid sidney siegfried sigrid silvia silvio simon simona simone sofia
sonia sophia sophie stacey stanislav stanley stefan stefania stefano steffen stella stephan stephane stephanie stephen steve steven stewart
stuart sue sunil sunita susan susanna susanne suzanne sven svetlana sylvia sylvie taisiia tamar tamara tania tanya tara tariq tatiana ted teresa
terence terry thabo theo theodore theresa therese thierry thomas tim timo timothy tina tobias toby todd tom tomas tomasz tommy tony tracey
tracy trevor tristan uwe ursula usman valentin valentina valeria valerie vanessa vera veronica veronika vicente victor victoria vijay viktor
viktoria vincent vincenzo viola virginia vivian vladimir volodymyr walter wanda warren wayne wendy werner wilhelm willem william wolfgang xavier
yael yahya yan yana yann yasmin yasmina yevgeny yolanda yuki yulia yuri yusuf yves yvonne zainab zara zeynep zoe zofia zoran`;

const KNOWN: ReadonlySet<string> = new Set(NAMES.split(/\s+/));

/** `word` in any case; a hyphenated name counts by its first part ("Jean-Luc"). */
export function isGivenName(word: string): boolean {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const hyphen = plain.indexOf('-');
  return KNOWN.has(hyphen > 0 ? plain.slice(0, hyphen) : plain);
}
