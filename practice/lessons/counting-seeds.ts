import type { Lesson } from './lesson';

export const countingSeeds: Lesson = {
  id: 'counting-seeds',
  title: 'A Loop That Counts Seeds',
  subject: 'Computing',
  grade: 7,
  lang: 'en',
  points: 12,
  body: `
<p>A computer is not clever, but it never gets bored. A <strong>loop</strong> is an instruction to do the same thing again until a condition is met. Today you will read a program before you write one.</p>
<h2>Read the program</h2>
<pre>seeds = 1<br>for week in range(1, 6):<br>&nbsp;   seeds = seeds * 2<br>&nbsp;   print(week, seeds)</pre>
<p>The name <code>seeds</code> is a <em>variable</em>. It starts at 1. The line <code>for week in range(1, 6)</code> runs the two lines below it <strong>five times</strong>, because Python stops <em>before</em> the last number.</p>
<ul><li>In week 1, <code>seeds</code> becomes 2.</li><li>In week 2, <code>seeds</code> becomes 4.</li><li>A row of beads, a folded sheet of paper and a rumor all grow like this.</li></ul>
<p>Read more in the <a href="https://docs.python.org/3/tutorial/controlflow.html">Python tutorial</a>, and keep <a href="/courses/20960000000000618/files/20960000000011002/download?wrap=1" class="instructure_file_link" data-api-returntype="File">seeds.py</a> open beside this page.</p>
<h2>Questions</h2>
<ol><li>What does the program print in its last line?</li><li>Change one character so that the seeds triple.</li><li>Why would this program be wrong about a real garden?</li></ol>`,
};
