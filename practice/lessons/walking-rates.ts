import { equation, equationImage } from '../canvas/equations';
import type { Lesson } from './lesson';

const n = (value: string) => `<mn>${value}</mn>`;
const i = (name: string) => `<mi>${name}</mi>`;
const o = (sign: string) => `<mo>${sign}</mo>`;
const over = (top: string, bottom: string) => `<mfrac><mrow>${top}</mrow><mrow>${bottom}</mrow></mfrac>`;

const rate = equation('\\frac{12}{4}=3', '12/4 = 3', over(n('12'), n('4')) + o('=') + n('3'));
const line = equation('y=3x', 'y = 3x', i('y') + o('=') + n('3') + i('x'));
const shifted = equation('y=3x+2', 'y = 3x + 2', i('y') + o('=') + n('3') + i('x') + o('+') + n('2'));
const slope = equation('k=\\frac{y}{x}', 'k = y/x', i('k') + o('=') + over(i('y'), i('x')));
const proportion = equation(
  '\\frac{3}{1}=\\frac{d}{2.5}',
  '3/1 = d/2.5',
  over(n('3'), n('1')) + o('=') + over(i('d'), n('2.5')),
);
const typed = equation('x = 0', 'x = 0', i('x') + o('=') + n('0'));
const typedRate = equation('\\frac{9}{3}', '9/3', over(n('9'), n('3')));

export const walkingEquations = [rate, line, shifted, slope, proportion, typed, typedRate];

export const walkingRates: Lesson = {
  id: 'walking-rates',
  title: 'Walking Rates: From a Ratio to a Line',
  subject: 'Mathematics',
  grade: 7,
  lang: 'en',
  points: 25,
  due: '2026-12-08T04:59:00Z',
  body: `
<p>Maya walks along the river path. After 4 hours she has covered 12 miles without a stop. Her <strong>unit rate</strong> tells how far she goes in <em>one</em> hour: ${equationImage(rate)} miles per hour.</p>
<h2>One rate, many forms</h2>
<p>A rate that stays the same makes a <a href="https://www.illustrativemathematics.org/">proportional relationship</a>. You can show it as a table, as an equation, or as a line. If ${equationImage(slope)} is always the same number, then that number is the <strong>constant of proportionality</strong>.</p>
<table border="1">
<tbody>
<tr><td>Hours</td><td>1</td><td>2</td><td>3</td><td>4</td></tr>
<tr><td>Miles</td><td>3</td><td>6</td><td>9</td><td>12</td></tr>
</tbody>
</table>
<p>Check one column: \\(\\frac{9}{3}\\) is 3 again. So Maya&rsquo;s equation is</p>
<p style="text-align: center;">${equationImage(line)}</p>
<p>where <em>x</em> is the number of hours and <em>y</em> is the number of miles. The graph is a straight line through the origin, because at \\(x = 0\\) she has walked nothing.</p>
<p><img src="/practice/media/walking-line.svg" alt="Graph of miles over hours. A straight line starts at zero and rises three miles for every hour. A second line starts at two and runs beside it." width="340" height="250"></p>
<h2>A head start</h2>
<p>Her brother Theo walks just as fast, but he starts two miles ahead. His equation is ${equationImage(shifted)}. The two lines never meet: the slopes are equal, and Theo stays two miles ahead. His relationship is <strong>linear</strong>, but it is <em>not</em> proportional, because his line does not pass through the origin.</p>
<p>To find how far Maya walks in two and a half hours, you can also write two equal ratios: ${equationImage(proportion)}. Multiply both sides by 2.5 to find <em>d</em>.</p>
<h2>Questions</h2>
<ol>
<li>How far does Maya walk in 2.5 hours? Show your work.</li>
<li>Is Theo&rsquo;s relationship proportional? Explain with the word <em>origin</em>.</li>
<li>A third walker, Ana, goes 10 miles in 4 hours. Write her equation.</li>
<li>Will Ana&rsquo;s line be steeper or flatter than Maya&rsquo;s? How can you tell <strong>before</strong> you draw it?</li>
</ol>`,
};
