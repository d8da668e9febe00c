import type { Lesson } from './lesson';

/** Twelve things stand in somebody's way here, put there on purpose: what may block a learner is looked for on this page. */
export const sinkingDelta: Lesson = {
  id: 'sinking-delta',
  title: 'The Land That Sinks',
  subject: 'Social Studies',
  grade: 7,
  lang: 'en',
  points: 20,
  due: '2026-12-10T20:00:00Z',
  body: `
<p>At the end of the Mississippi River lies a delta. It is land that the river itself has built. Today you will find out why that land is going away.</p>
<h2>Directions</h2>
<p>Read the text and underline three causes. Sort each cause into the chart we started on Monday: nature or people. Write one paragraph about the most important cause. Compare it with a partner.</p>
<h2>How mud became land</h2>
<p>Every spring the river rose over its banks. The water was brown with mud. When it stood still on the low ground, the mud sank, and a thin new layer was left behind. Plants grew in it, and their roots held it fast. Where the river had once met the sea, a chenier was left, a long line of old beach with oak trees on top. Between the river and the levee lay the batture, where willows stood in water for half of the year.</p>
<p><img src="/practice/media/leaf.svg" alt="IMG_2041.jpg" width="80" height="80"></p>
<p>Then people built long walls of earth, called levees, along both sides of the river so that towns and farms would stay dry, and because the walls kept the brown water in its bed all the way down to the Gulf of Mexico, the mud that had always made up for the slow sinking of the ground now fell into deep water, where it could build nothing at all.</p>
<p>Canals made it worse. Companies cut them through the marsh to reach oil and gas. Salt water came in through the canals, and plants that need fresh water died. Since the 1930s, about 2,000 square miles of Louisiana have turned into open water.</p>
<table style="width: 100%;"><tbody><tr><td><p>A shrimper tells it like this: when my father was a boy, he tied his boat to an oak. The oak is dead now. Its stump stands in water so deep that I can drive over it at full speed.</p></td><td><p>An engineer tells it like this: we cannot take the walls away, because a million people live behind them. But we can open a gate in the wall, and let a part of the river build land again.</p></td></tr></tbody></table>
<p>Read the directions for the map in the picture before you go on.</p>
<p><img src="/practice/media/celery-graph.svg" width="360" height="200"></p>
<p><iframe style="width: 480px; height: 270px; display: inline-block;" title="Video player for A gate in the wall.webm" data-media-type="video" data-media-id="m-no-captions" src="/media_objects_iframe/m-no-captions?type=video" loading="lazy" allowfullscreen="allowfullscreen"></iframe></p>
<p>When you have finished, read the second part of the story in the <a class="instructure_file_link instructure_scribd_file" title="delta-part-2.pdf" href="/courses/208/files/9402?wrap=1" data-api-endpoint="/api/v1/courses/208/files/9402" data-api-returntype="File">attached PDF</a>. To see the coast from space, <a href="https://earthobservatory.nasa.gov/world-of-change/WaxLake">click here</a>.</p>
<h2>Questions</h2>
<ol>
<li>Look at the map on the right. Which part of the coast has changed the most?</li>
<li>What do the words in green have in common?</li>
<li>Should the gate be opened? Give one reason for each side.</li>
</ol>`,
};
