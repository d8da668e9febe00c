/** School texts of grades 3 to 10, written for these tests: what a student meets in an assignment. */
export interface Passage {
  readonly title: string;
  readonly grade: number;
  readonly text: string;
}

export const PASSAGES: readonly Passage[] = [
  {
    title: 'A frog grows up',
    grade: 3,
    text: `A frog begins its life as a tiny egg in a quiet pond. The eggs float in a clump that looks like clear jelly. After about ten days, a tadpole wriggles out. It has a long tail and breathes through gills, just as a fish does. Week by week its body changes. First the back legs appear, then the front legs. The tail shrinks, and lungs take the place of the gills. At last a young frog climbs onto a leaf and takes its first breath of air. Scientists call this change metamorphosis. Draw the four stages of the frog's life cycle and label each one. Then write two sentences that explain how the frog's body is different at the end.`,
  },
  {
    title: 'Our town map',
    grade: 3,
    text: `A map is a drawing of a place as a bird would see it from above. Symbols on a map stand for real things: a small tree may mean a park, and a blue line may mean a river. The key, or legend, tells you what each symbol means. A compass rose shows north, south, east and west. The scale helps you measure how far one place is from another. Look at the map of our town. Find the library, the fire station and the bridge. Which building is north of the school? About how many miles is it from the post office to the harbor? Use complete sentences in your answers.`,
  },
  {
    title: 'The borrowed ladder',
    grade: 3,
    text: `Marisol wanted the ripe mangoes at the very top of the tree, but her arms were too short. She asked her grumpy neighbor for his ladder. "You may borrow it," he muttered, "if you return it before the sun sets." All afternoon she picked fruit, and the basket grew heavy. When clouds gathered, she remembered her promise. She dragged the ladder home through the rain and left a dozen mangoes on the doorstep. The next morning the ladder was leaning against her own fence with a note: "Keep it until Sunday." What lesson does Marisol learn? Use details from the story to support your answer.`,
  },
  {
    title: 'Sharing equally',
    grade: 3,
    text: `Four friends share 28 stickers equally. To find how many each friend gets, divide 28 by 4. You can also think of a multiplication fact: 4 times what number equals 28? Division and multiplication are opposite operations. Now suppose there are 30 stickers. Each friend still gets 7, and 2 are left over. We call the leftover amount the remainder. Draw an array to show 28 divided by 4. Then write your own word problem that has a remainder, and explain how you solved it.`,
  },
  {
    title: 'Why leaves change color',
    grade: 4,
    text: `In summer, leaves are green because they are full of chlorophyll, the substance that plants use to capture sunlight. Leaves also contain yellow and orange pigments, but the green hides them. As the days grow shorter and the nights grow colder, many trees stop producing chlorophyll. The green fades, and the hidden colors appear. Some trees make a red pigment as well, especially when autumn days are sunny and cool. Finally a layer of cork forms where the stem joins the branch, and the leaf drops. Evergreen trees keep their needles through the winter because a waxy coating protects them. Explain why a maple turns red while a pine stays green. Cite one fact from the passage.`,
  },
  {
    title: 'Simple machines at work',
    grade: 4,
    text: `A simple machine makes work easier by changing the size or the direction of a force. A ramp lets you push a heavy crate up gradually instead of lifting it straight up. A lever, such as a seesaw, turns around a fixed point called the fulcrum. When the load is close to the fulcrum, even a small push can raise it. A pulley changes the direction of a pull: you pull down, and the flag goes up. Wheels reduce friction, so a cart rolls where a box would scrape. None of these machines creates energy. You use less force, but you move it through a greater distance. Choose two simple machines in your classroom and describe how each one helps.`,
  },
  {
    title: 'The pony express',
    grade: 4,
    text: `In 1860, a letter from Missouri to California could take a month or more by stagecoach. The Pony Express promised to deliver it in ten days. Riders galloped from station to station, changing horses every ten or fifteen miles. They crossed deserts, mountains and flooded rivers, often alone and at night. A rider was usually young, light and fearless. Postage was expensive: at first, half an ounce cost five dollars. The service lasted only eighteen months. In October 1861 workers finished the telegraph line across the continent, and messages could travel in minutes. The company went out of business, yet its legend endures. Make a timeline of the events in this passage. Why did the service end?`,
  },
  {
    title: 'Comparing fractions',
    grade: 4,
    text: `To compare fractions with different denominators, rename them with a common denominator. For example, to compare two thirds and three fourths, use twelfths: two thirds is equivalent to eight twelfths, and three fourths is equivalent to nine twelfths. Therefore three fourths is greater. You can also compare each fraction with a benchmark such as one half. A number line makes the difference visible. Arrange these fractions from least to greatest: five sixths, one half, seven eighths. Show your work, and check your reasoning with a drawing.`,
  },
  {
    title: 'Water on the move',
    grade: 5,
    text: `The amount of water on our planet hardly changes, but it is always on the move. Heat from the sun evaporates water from oceans, lakes and puddles, and plants release vapor through their leaves. As the moist air rises, it cools and condenses into droplets that form clouds. When the droplets become too heavy, they fall as precipitation: rain, sleet, snow or hail. Some of it soaks into the ground and refills aquifers. The rest runs off the surface, carries sediment downhill and eventually returns to the sea. Cities interrupt this cycle, because pavement prevents water from seeping into the soil. Create a diagram of the water cycle with at least five labels, and predict what would happen if a forest were replaced with a parking lot.`,
  },
  {
    title: 'Taxes without a voice',
    grade: 5,
    text: `After a costly war with France, the British government needed money. In 1765 Parliament passed the Stamp Act, which taxed newspapers, contracts and even playing cards in the American colonies. The colonists were furious. They had no representatives in Parliament, and they argued that taxation without representation was unjust. Merchants organized a boycott and refused to import British goods. Crowds protested in the streets, and some threatened the tax collectors. Parliament repealed the act a year later, but the quarrel was not over. New taxes on glass, paint and tea soon followed. Identify two causes and two effects of the colonists' anger. Do you think a boycott is an effective form of protest? Justify your opinion.`,
  },
  {
    title: 'A volume of boxes',
    grade: 5,
    text: `Volume is the amount of space that a solid figure fills. We measure it in cubic units. To find the volume of a rectangular prism, multiply its length by its width by its height. A shoe box that is 12 inches long, 6 inches wide and 5 inches high has a volume of 360 cubic inches. If you double only the height, the volume doubles too. If you double all three dimensions, the volume becomes eight times as large. Calculate the volume of a fish tank that measures 24 inches by 12 inches by 16 inches. Then estimate how many shoe boxes would fit inside, and explain whether your estimate is reasonable.`,
  },
  {
    title: 'The grandmother tree',
    grade: 6,
    text: `Nobody in the village remembered who had planted the enormous ceiba, but everyone had a story about it. Lovers carved initials into its trunk; vendors spread their blankets in its shade. So when the mayor announced that it would be felled to widen the highway, an uneasy silence settled over the plaza. Old Teresa was the first to move. She carried her stool across the square, planted it against the roots, and began to peel potatoes as calmly as if she were in her own kitchen. By noon forty neighbors had joined her. The bulldozer driver switched off his engine, scratched his head and accepted a cup of coffee. How does the author reveal Teresa's character through her actions? Cite two details. What might the tree symbolize?`,
  },
  {
    title: 'Cells, the smallest rooms',
    grade: 6,
    text: `Every living thing is made of cells. Bacteria consist of a single cell, while a human body has trillions. The cell membrane controls what enters and leaves, and the jelly inside, the cytoplasm, holds many tiny structures called organelles. The nucleus stores genetic information. Mitochondria release energy from food. Plant cells have two features that animal cells lack: a rigid wall that gives support, and chloroplasts in which photosynthesis takes place. Cells that do the same job form a tissue, several tissues form an organ, and organs work together in a system. Compare a plant cell with an animal cell in a table. Which organelle would you expect to find in large numbers in a muscle cell? Give evidence for your inference.`,
  },
  {
    title: 'Cities between two rivers',
    grade: 6,
    text: `Mesopotamia lies between the Tigris and the Euphrates, in a region where rain is scarce. Early farmers dug canals to irrigate their fields, and the surplus of grain allowed some people to do other work. Craftsmen made pottery and tools, traders exchanged cloth for copper and timber, and priests supervised great temples. By 3000 BCE several villages had grown into city-states, each with its own ruler and its own god. To keep accounts, scribes pressed wedge-shaped marks into clay tablets. This script, cuneiform, is among the oldest forms of writing. Rulers recorded laws as well; the code of Hammurabi lists penalties that depend on a person's rank. Analyze how irrigation led to the growth of cities. Support your claim with evidence from the text.`,
  },
  {
    title: 'Rates and ratios',
    grade: 6,
    text: `A ratio compares two quantities. If a recipe uses 3 cups of flour for every 2 cups of milk, the ratio of flour to milk is 3 to 2. A rate is a ratio of quantities with different units, such as miles and hours. A unit rate tells how much there is for one: a cyclist who rides 45 miles in 3 hours travels at an average speed of 15 miles per hour. Equivalent ratios lie on a straight line when you graph them. Two stores sell the same pencils. One charges $2.40 for a dozen, the other $1.05 for five. Determine which is the better buy. Show each step, and interpret what the unit price means in this situation.`,
  },
  {
    title: 'When plates collide',
    grade: 7,
    text: `The outer shell of the Earth is broken into huge slabs called tectonic plates, which drift a few centimeters each year. Where two plates pull apart, molten rock rises and hardens into new crust; this happens along a ridge in the middle of the Atlantic. Where plates collide, one may slide beneath the other and melt, and volcanoes often erupt above it. The Himalayas were lifted when two continents crumpled against each other. At a transform boundary, plates grind past each other and stress accumulates until the rock suddenly slips. The sudden release of energy is an earthquake. Instruments called seismographs record the vibrations. Construct an argument about why most earthquakes occur near plate boundaries, and evaluate the evidence shown on the map.`,
  },
  {
    title: 'An opinion about homework',
    grade: 7,
    text: `Some people claim that homework builds discipline. However, recent surveys of our own students suggest otherwise: nearly half reported that they sleep fewer than seven hours. Lack of sleep weakens concentration, and weary students make careless mistakes. Furthermore, not everyone has a quiet place to study. A student who looks after younger siblings or shares a computer faces obstacles that classmates may not notice. Opponents will argue that practice is necessary. I agree, but practice can take place during the school day, where help is available. For these reasons, our school should limit homework to thirty minutes a night. Identify the author's claim, two reasons and one counterclaim. Then revise the weakest sentence so that it becomes more convincing.`,
  },
  {
    title: 'The probability of rain',
    grade: 7,
    text: `Probability describes how likely an event is, on a scale from 0 to 1. An impossible event has a probability of 0, and a certain event has a probability of 1. When you toss a fair coin, the theoretical probability of heads is one half. If you toss it only ten times, the experimental result may differ; with a thousand tosses it will probably come close. A forecaster who announces a 30 percent chance of rain means that, on days with similar conditions, rain fell three times out of ten. A sample must be large and random, or it may be biased. Design an experiment with a spinner that has unequal sections. Record at least fifty trials in a frequency table, and compare your data with your prediction.`,
  },
  {
    title: 'Branches that check each other',
    grade: 8,
    text: `The authors of the Constitution feared concentrated power, so they divided the federal government into three branches. Congress, the legislative branch, makes laws. The executive branch, headed by the president, carries them out. The judicial branch interprets them. Each branch can limit the others. The president may veto a bill, but Congress can override the veto with a two-thirds majority in both houses. The Senate must approve judges and treaties. The Supreme Court can declare a law unconstitutional. Citizens hold a check as well: they vote, petition and serve on juries. Critics complain that this system is slow, while supporters reply that delay prevents rash decisions. Explain how checks and balances protect individual rights, and give an example of a conflict between two branches.`,
  },
  {
    title: 'Mixtures and pure substances',
    grade: 8,
    text: `Matter can be classified by its composition. A pure substance is either an element, which consists of one kind of atom, or a compound, in which atoms of different elements are chemically bonded in a fixed proportion. A mixture contains two or more substances that keep their own properties and can be separated by physical means. Sand and iron filings are a heterogeneous mixture: a magnet removes the iron. Salt water is a homogeneous mixture, or solution, in which the solute is evenly dissolved in the solvent. Evaporating the water leaves crystals of salt behind. In a chemical reaction, by contrast, new substances form and mass is conserved. Plan an investigation to separate a mixture of salt, sand and sawdust. List your materials, justify the sequence of your steps and state one source of error.`,
  },
  {
    title: 'A railroad and its price',
    grade: 8,
    text: `On May 10, 1869, two locomotives met at Promontory Summit in Utah, and a golden spike joined the rails of the first transcontinental railroad. The Central Pacific had employed thousands of Chinese laborers, who blasted tunnels through the granite of the Sierra Nevada for lower wages than other workers received. Many died in avalanches and explosions. On the plains, Irish immigrants and former soldiers laid track for the Union Pacific. The railroad shortened the journey from months to a week and opened distant markets to farmers and ranchers. It also hastened the slaughter of the bison and drove Native nations from their territory. Evaluate the consequences of the railroad from two perspectives. Which primary sources would help a historian to reconstruct the experience of the laborers?`,
  },
  {
    title: 'Slope and story',
    grade: 8,
    text: `The slope of a line tells how steeply it rises or falls. To compute it, divide the vertical change by the horizontal change between any two points. A positive slope means that both variables increase together; a negative slope means that one decreases while the other increases. The point where the line crosses the vertical axis is the intercept. In the equation y = 3x + 5, the slope is 3 and the intercept is 5. If the equation models the cost of a taxi ride, the fee is five dollars at the start and three dollars for each additional mile. Sketch the graph, describe what the slope represents, and write an equation for a competitor who charges no fee but four dollars a mile. At what distance do the two rides cost the same?`,
  },
  {
    title: 'Genes and chance',
    grade: 9,
    text: `Organisms that reproduce sexually inherit one copy of each gene from each parent. Different versions of a gene are called alleles. If a dominant allele is present, its trait appears; a recessive trait appears only when both alleles are recessive. Gregor Mendel, a monk who cultivated peas in a monastery garden, discovered these patterns by counting thousands of offspring. A Punnett square predicts the ratio of genotypes, yet each fertilization is a matter of chance. Moreover, most human characteristics, such as height, depend on many genes as well as on nutrition and environment. A mutation is a permanent change in the sequence of DNA; it may be harmful, neutral or beneficial. Distinguish between genotype and phenotype, and critique the statement that a single gene determines intelligence.`,
  },
  {
    title: 'The rhetoric of a speech',
    grade: 9,
    text: `A skillful speaker does more than present information. She establishes credibility, appeals to the listeners' emotions and builds a logical case. Repetition can emphasize a central idea, while parallel structure lends a rhythm that audiences remember. An allusion links the speech to a shared text or event. Imagery makes an abstraction concrete: instead of "poverty," the audience sees an empty plate. Tone matters as well; an ironic remark may amuse one crowd and alienate another. As you read the speech, annotate at least three rhetorical devices. Then compose a paragraph in which you analyze how one device advances the speaker's purpose. Integrate brief quotations, and avoid merely summarizing the content.`,
  },
  {
    title: 'Factories and families',
    grade: 10,
    text: `Before the Industrial Revolution, most families in Britain spun and wove at home. Inventions such as the spinning jenny and the steam engine shifted production to factories, where machinery set the pace. Urban populations swelled; Manchester grew tenfold within a few generations. Tenements were crowded, sanitation was inadequate and epidemics of cholera were frequent. Children as young as six worked in mills and mines until reformers persuaded Parliament to regulate their hours. Meanwhile a prosperous middle class emerged, and manufactured goods became affordable. Economists debated whether governments ought to intervene or leave markets alone. Assess the extent to which industrialization improved living standards. Consider at least two sources with contrasting viewpoints, and acknowledge the limitations of your evidence.`,
  },
];
