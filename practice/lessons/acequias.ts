import type { Lesson } from './lesson';

export const acequias: Lesson = {
  id: 'acequias',
  title: 'Neighbors of the Acequia',
  subject: 'Social Studies',
  grade: 6,
  lang: 'en',
  points: 20,
  due: '2026-12-09T04:59:00Z',
  body: `
<p>In northern New Mexico, a farmer can own a field but cannot own the water that makes it green. The water belongs to an <span lang="es">acequia</span>, a ditch that many families share. About seven hundred of these ditches still run today, and some are more than three hundred years old.</p>
<h2>A word with a long road</h2>
<p>The word came to the Americas with Spanish settlers, but it is not a Spanish word at first. Farmers in dry parts of Spain learned it from the Moors, who said <em>as-saqiya</em>, &ldquo;the one that gives water,&rdquo; in Arabic. And when the settlers reached the Rio Grande, they met Pueblo farmers who had been leading water to their corn for centuries. <strong>The New Mexican ditch grew from all three.</strong></p>
<h2>How neighbors share</h2>
<ul>
<li>Every family that uses the ditch is a <span lang="es">parciante</span>, a shareholder.</li>
<li>The shareholders elect a boss of the ditch, the <span lang="es">mayordomo</span>. The mayordomo decides whose turn it is.</li>
<li>In a dry year everyone gets less. Nobody gets nothing.</li>
<li>Each spring all of them, or someone in their place, must come with a shovel to clean the ditch.</li>
</ul>
<h3>A voice from the spring cleaning</h3>
<p>The text below was written for this class. It tells what a girl named Luc&iacute;a might have said. Read it in Spanish first, even if you know only a few words, and underline every word that you can guess.</p>
<blockquote lang="es"><p>Hoy limpiamos la acequia. Mi abuelo me despert&oacute; antes del sol y me dio una pala que era casi tan alta como yo. &laquo;El agua no es de nadie&raquo;, me dijo, &laquo;por eso la cuidamos entre todos&raquo;. Trabajamos en fila, cada vecino con su tramo. Sacamos ramas, piedras y lodo. A mediod&iacute;a, el mayordomo abri&oacute; la compuerta. Al principio solo lleg&oacute; un hilo de agua oscura. Despu&eacute;s se oy&oacute; un ruido, como de lluvia, y todos empezamos a gritar.</p></blockquote>
<p>Not everything about the ditch is peaceful. Cities grow, and a city can pay more for water than a farmer can. When one family sells its share, the ditch loses a pair of hands in spring as well as the water. Some acequias have voted that a share can be sold only if the neighbors agree.</p>
<p>The <a href="https://lasacequias.org/">New Mexico Acequia Association</a> has photographs of ditches that are being cleaned this year.</p>
<h2>Questions</h2>
<ol>
<li>Which three peoples shaped the acequia? Name one thing that each brought.</li>
<li>What does Luc&iacute;a&rsquo;s grandfather mean by <span lang="es">&laquo;El agua no es de nadie&raquo;</span>? Answer in English or in Spanish.</li>
<li>Should a family be free to sell its share of the water? Write a paragraph that gives one reason for each side, and then your own opinion.</li>
</ol>`,
};
