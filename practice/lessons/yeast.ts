import type { Lesson } from './lesson';

export const yeast: Lesson = {
  id: 'yeast',
  title: 'What Yeast Does in the Dark',
  subject: 'Biology',
  grade: 9,
  lang: 'en',
  points: 50,
  due: '2026-12-11T04:59:00Z',
  body: `
<h2>A living ingredient</h2>
<p>Most of what goes into bread is dead or was never alive: flour, water, salt. Yeast is the exception. A spoonful of dry yeast holds billions of single-celled fungi, asleep. Give them warm water and sugar, and within minutes they begin to <strong>respire</strong>: they break sugar down to get energy for their own repair and growth.</p>
<p>When there is enough oxygen, yeast uses <strong>aerobic respiration</strong>, just as your muscles do on an easy walk:</p>
<p style="text-align: center;">C<sub>6</sub>H<sub>12</sub>O<sub>6</sub> + 6 O<sub>2</sub> &rarr; 6 CO<sub>2</sub> + 6 H<sub>2</sub>O + <em>much energy</em></p>
<p>In the middle of a ball of dough the oxygen is soon gone. Yeast does not die there. It changes its chemistry and carries on with <strong>fermentation</strong>, an anaerobic process that yields about one fifteenth of the energy and leaves ethanol behind:</p>
<p style="text-align: center;">C<sub>6</sub>H<sub>12</sub>O<sub>6</sub> &rarr; 2 C<sub>2</sub>H<sub>5</sub>OH + 2 CO<sub>2</sub> + <em>little energy</em></p>
<p>Both ways set carbon dioxide free. The gas is caught in the stretchy protein net of the dough, which is why bread rises. In the oven the ethanol evaporates, and the yeast is killed at around 55&nbsp;&deg;C. <a href="https://www.britannica.com/science/fermentation">Fermentation</a> is much older than baking: living things used it before there was oxygen in the air to breathe.</p>
<blockquote><p>&ldquo;Yeast makes bread light&rdquo; is true, but it is not why yeast does it. No organism works for us on purpose. We have learned to stand where its waste is useful.</p></blockquote>
<h2>The experiment</h2>
<p>Each group fills five test tubes with 10&nbsp;mL of warm sugar solution and 1&nbsp;g of yeast, stretches a balloon over each tube, and keeps each tube at a different temperature for 30 minutes. One group wrote its results in this form:</p>
<pre>temp_C  gas_mL
    10       2
    20       9
    30      21
    40      34
    60       0</pre>
<p>Remember that a fair test changes <em>one</em> variable and keeps the others constant. Here the <strong>independent variable</strong> is the temperature and the <strong>dependent variable</strong> is the volume of gas.</p>
<table border="1"><caption>Two ways to use one sugar molecule</caption><thead><tr><td></td><th scope="col">Aerobic respiration</th><th scope="col">Fermentation</th></tr></thead><tbody>
<tr><th scope="row">Needs oxygen</th><td>yes</td><td>no</td></tr>
<tr><th scope="row">Carbon dioxide molecules</th><td>6</td><td>2</td></tr>
<tr><th scope="row">Other product</th><td>water</td><td>ethanol</td></tr></tbody></table>
<h2>Questions</h2>
<ol>
<li>Draw a graph of the results. Which axis carries the independent variable?</li>
<li>Explain the value at 60&nbsp;&deg;C. What happened to the enzymes?</li>
<li>A baker leaves dough in a refrigerator overnight and it still rises. Use the data to explain why it rises <em>slowly</em>.</li>
<li>Name two variables that the group had to keep constant, and say how each could spoil the test.</li>
</ol>`,
};
