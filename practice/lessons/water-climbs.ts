import type { Lesson } from './lesson';

export const waterClimbs: Lesson = {
  id: 'water-climbs',
  title: 'How Water Climbs a Plant',
  subject: 'Science',
  grade: 5,
  lang: 'en',
  points: 15,
  due: '2026-12-02T04:59:00Z',
  body: `
<p>A tall tree can lift hundreds of liters of water on a summer day. It has no heart and no pump. <strong>How does the water get to the top?</strong> In this lab, you will make water climb, and then explain what you see.</p>
<h3>Before you start</h3>
<p>Water is made of very small pieces called <em>molecules</em>. One molecule of water is written H<sub>2</sub>O. Water molecules like to stick to each other. They also like to stick to the sides of thin tubes. Inside a stem there are many tubes, each one thinner than a hair. Scientists call these tubes <strong>xylem</strong> (say <em>ZY-lum</em>).</p>
<p><img src="/practice/media/celery.svg" alt="A celery stalk in a glass of blue water. Blue lines run up the stalk, and the edges of the leaves are blue." width="300" height="260"></p>
<p>When the sun warms a leaf, water leaves the leaf through tiny holes and goes into the air. As each molecule leaves, it pulls on the next one behind it, like a chain. So the plant does not push water up. <strong>The air pulls it up</strong>, one molecule at a time. This pull is called <a href="https://www.usgs.gov/special-topics/water-science-school/science/evapotranspiration-and-water-cycle">transpiration</a>.</p>
<h3>You need</h3>
<ul>
<li>2 stalks of celery with leaves
<ul><li>one stalk stays whole</li><li>one stalk has its leaves taken off
<ul><li>keep the leaves for your drawing</li></ul></li></ul></li>
<li>2 glasses with 200 cm<sup>3</sup> of water each</li>
<li>blue food color and a ruler</li>
</ul>
<h3>Steps</h3>
<ol>
<li>Put ten drops of blue color into each glass.</li>
<li>Ask an adult to cut the bottom off each stalk.
<ol style="list-style-type: lower-alpha;"><li>Cut straight across.</li><li>Put the stalk into the water within one minute.</li></ol></li>
<li>Wait two hours. Keep both glasses in the <em>same</em> bright place.</li>
<li>Measure how high the blue has climbed, in centimeters.</li>
</ol>
<h3>What another class found</h3>
<table style="border-collapse: collapse;" border="1"><tbody>
<tr><th>Time</th><th>With leaves</th><th>Without leaves</th></tr>
<tr><td>30 minutes</td><td>4 cm</td><td>1 cm</td></tr>
<tr><td>1 hour</td><td>9 cm</td><td>2 cm</td></tr>
<tr><td>2 hours</td><td>17 cm</td><td>3 cm</td></tr>
</tbody></table>
<p><img src="/practice/media/leaf.svg" alt="" role="presentation" width="80" height="80"> <img src="/practice/media/celery-graph.svg" width="360" height="200"></p>
<p>You may write your numbers on <a class="instructure_file_link instructure_scribd_file" title="lab-sheet.pdf" href="/courses/315/files/9301?wrap=1" data-api-endpoint="/api/v1/courses/315/files/9301" data-api-returntype="File">this lab sheet</a>.</p>
<h3>Questions</h3>
<ol>
<li>Which stalk pulled up more water? Use numbers from <strong>your</strong> lab.</li>
<li>Why did the two glasses have to stand in the same place?</li>
<li>A plastic bag is tied over the leaves of a plant. Will water climb faster or slower? Explain with the word <em>transpiration</em>.</li>
</ol>`,
  classroom: `A tall tree can lift hundreds of liters of water on a summer day. It has no heart and no pump.<br><br>When the sun warms a leaf, water leaves the leaf and goes into the air. Each drop pulls on the next one behind it, like a chain. So the plant does not push water up: <b>the air pulls it up</b>.<br><br><b>Questions</b><br>1. Why does a plant need more water on a hot day?<br>2. What would happen if you took all the leaves off?`,
};
