import type { Lesson } from './lesson';

const lift = {
  first:
    'A canal boat cannot climb a hill, and water will not stay on one. A <strong>lock</strong> solves both problems. It is a stone room with a heavy wooden gate at each end, just long enough for one boat.',
  last: 'Nobody pushes the water up. It only ever runs <em>downhill</em>, from the high side into the lock, and out of the lock to the low side. The boat is lifted by nothing but water that wants to go down.',
};

export const erieCanal: Lesson = {
  id: 'erie-canal',
  title: 'The Ditch That Moved a Country',
  subject: 'Humanities',
  grade: 8,
  lang: 'en',
  points: 20,
  due: '2026-12-04T04:59:00Z',
  body: `
<p>In the early 1800s, a barrel of flour could cross the Atlantic Ocean for less money than it could cross the state of New York. This week we ask one question: <strong>how can a ditch full of water change who lives where, and what they eat for breakfast?</strong> Read the text, study the table, and then answer the questions at the end.</p>
<!--pack-->
<h2>Mud, mules and mountains</h2>
<p>Picture a farmer near Lake Erie in 1810. The soil is rich and the harvest is good, but the harvest is worth almost nothing, because the people who want to buy it live four hundred miles away. The only road is a track of mud and tree stumps. A wagon needs two or three weeks to reach New York City, and the trip costs about $100 for every ton. By the time the wheat arrives, the <em>journey</em> has cost more than the wheat.</p>
<p>Rivers would have been cheaper, but no river runs from the Great Lakes to the Atlantic through New York. The Appalachian Mountains stand in the way. There is one gap in that wall, the valley of the Mohawk River, and a number of people had noticed it. One of them was <a href="https://www.nps.gov/people/dewitt-clinton.htm">DeWitt Clinton</a>, who became governor in 1817. He wanted to dig a canal through the gap: 363 miles long, 40 feet wide and only 4 feet deep. The federal government refused to pay. Newspapers laughed at &ldquo;Clinton&rsquo;s Ditch.&rdquo; New York decided to build it anyway.</p>
<figure><img src="/practice/media/canal-profile.svg" alt="Side view of the canal: a line of steps that climbs from the Hudson River at Albany on the right to Lake Erie at Buffalo on the left, about 570 feet higher." width="560" height="180"><figcaption>The route from the side. Each step is one or more locks.</figcaption></figure>
<h2>Built by hand</h2>
<p>Work began on July 4, 1817, near the town of Rome. There was hardly a trained engineer in the country. The men in charge were judges, teachers and land surveyors who learned on the job, and they learned well:</p>
<ul>
<li>To pull down a tree, they tied a cable to the top of the trunk and wound it in with a screw, so that <strong>one man could do the work of many</strong>.</li>
<li>To pull out stumps, they built a machine with wheels sixteen feet tall.
<ul><li>With a team of horses, it could clear about thirty stumps in a day.</li><li>By hand, the same work took many days.</li></ul></li>
<li>To hold the stones of the locks together, they needed cement that hardens under water. Canvass White found the right limestone beside the canal itself.</li>
</ul>
<p>Machines did not dig the canal, though. People did, with shovels, for less than a dollar a day. Many were farmers who lived near the line. Thousands more were immigrants, a large share of them from Ireland. In the summer of 1819, in the swamps near Montezuma, about a thousand workers fell ill with fever; today we would call it malaria. Nobody yet knew that mosquitoes carried it.</p>
<p>The land was not empty, either. The canal ran through the country of the <a href="https://www.haudenosauneeconfederacy.com/">Haudenosaunee</a>, the league of six nations that the French called the Iroquois. Much of that land had been taken in sales and treaties that the nations had protested, and the canal brought settlers faster than before. When we say that the canal &ldquo;opened&rdquo; the West, we should ask: <em>opened for whom?</em></p>
<h2>How a lock lifts a boat</h2>
<p>${lift.first}</p>
<ol>
<li>The boat floats in through the low gate, and the gate is closed behind it.</li>
<li>The lock keeper opens small doors, called paddles, in the high gate. Water from the upper canal flows in.</li>
<li>The water in the lock rises, and the boat rises with it.</li>
<li>When the water is as high as the canal ahead, the high gate swings open and the boat moves on.</li>
</ol>
<p>${lift.last} At Lockport, five locks in a row lifted boats 60 feet up a cliff, like a staircase.</p>
<p><iframe style="width: 480px; height: 270px; display: inline-block;" title="Video player for How a lock lifts a boat.webm" data-media-type="video" data-media-id="m-canal-lock" src="/media_objects_iframe/m-canal-lock?type=video" loading="lazy" allowfullscreen="allowfullscreen"></iframe></p>
<h2>What changed</h2>
<p>The canal opened in October 1825. A ton of freight from Buffalo to New York City now cost about $10 and took about eight days. The state had borrowed some seven million dollars, and tolls paid it back within a dozen years. Wheat, lumber and cheese floated east. Nails, cloth, books and people floated west. Towns along the water grew so quickly that visitors could still see tree stumps in their main streets.</p>
<table style="width: 100%;" border="1">
<caption>People living in three cities</caption>
<thead><tr><th scope="col">City</th><th scope="col">1820</th><th scope="col">1830</th></tr></thead>
<tbody>
<tr><th scope="row">Buffalo</th><td>2,095</td><td>8,668</td></tr>
<tr><th scope="row">Rochester</th><td>1,502</td><td>9,207</td></tr>
<tr><th scope="row">New York City</th><td>123,706</td><td>202,589</td></tr>
</tbody>
</table>
<p>Ideas traveled on the canal too. Newspapers, preachers and speakers against slavery moved from town to town by boat. In 1848 the first large meeting for women&rsquo;s rights in the United States took place in Seneca Falls, a mill town joined to the canal by its own branch. A waterway built for wheat had become a road for arguments.</p>
<p>Not everyone gained. Farmers in the hills of New England could not match the price of western wheat, and many of them gave up their land. Wagon drivers lost their routes. And the canal itself did not rule for long: within one lifetime, trains carried the same flour in a day.</p>
<h2>Questions</h2>
<ol>
<li>Why was wheat from Lake Erie worth so little before 1825? Use one number from the text.</li>
<li>Explain in your own words why a lock needs no engine.</li>
<li>Look at the table. Which city grew the most <em>compared with its size in 1820</em>? Show how you know.</li>
<li>Choose one group of people in the text. Did the canal help them, harm them, or both? Support your claim with two details.</li>
</ol>`,
  classroom: `In the early 1800s, a barrel of flour could cross the Atlantic Ocean for less money than it could cross the state of New York. The answer was a ditch full of water: the Erie Canal, 363 miles long, 40 feet wide and only 4 feet deep.<br><br><!--pack--><b>How a lock lifts a boat</b><br>${lift.first}<ul><li>The boat floats in through the low gate, and the gate is closed behind it.</li><li>The lock keeper opens small doors, called <i>paddles</i>, in the high gate. Water from the upper canal flows in.</li><li>The water in the lock rises, and the boat rises with it.</li><li>When the water is as high as the canal ahead, the high gate swings open and the boat moves on.</li></ul>${lift.last}<br><br><b>What changed</b><br>Before the canal, a ton of freight from Buffalo to New York City cost about $100. When the canal opened in October 1825, the price fell to about $10. Towns along the water grew so quickly that visitors could still see tree stumps in their main streets. You can see pictures on <a href="https://www.google.com/url?q=https://www.nps.gov/erie/&amp;sa=D" target="_blank">the park&rsquo;s own site</a>.<br><br><b>Questions</b><br>1. Explain in your own words why a lock needs no engine.<br>2. How many times cheaper did the canal make the trip?<br>3. Who might have been <u>harmed</u> by the canal? Give one reason.`,
};
