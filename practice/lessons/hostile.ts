import type { Lesson } from './lesson';

const deep = 600;

/** Markup that a careless importer or a joker could leave in a course. What it does is counted in `window.__practice`. */
export const hostile: Lesson = {
  id: 'hostile',
  title: 'A Page With Odd Markup <b>& "Quotes"',
  subject: 'None',
  grade: 7,
  lang: 'en',
  points: 1,
  body: `
<p onclick="window.__practice.touched = 'click'" onmouseover="window.__practice.touched = 'over'">This paragraph has listeners on it. Reading it aloud must not set them off.</p>
<script>window.__practiceScriptRan = (window.__practiceScriptRan || 0) + 1;</script>
<p>Links that are no places: <a href="javascript:window.__practice.touched='link'">a script link</a>, <a href="data:text/html,<h1>hello</h1>">a data link</a>, <a href="//nowhere.example/track?x=1">a link without a scheme</a>.</p>
<p>Zero\u200bwidth\u200bspaces hide between\u200c these\u200d letters, a soft\u00ADhyphen too, and \u202Ethis was typed backwards\u202C before the text goes on. \u2067שלום\u2069 stands in its own direction. \uFEFFA mark begins this sentence.</p>
<p>Combining marks pile up: Z\u0351\u036B\u0343\u036A\u0302a\u0356\u032Dl\u034D\u0331g\u0328o\u0321. A family \u{1F468}\u200D\u{1F469}\u200D\u{1F467} and a flag \u{1F1F2}\u{1F1FD} are one sign each.</p>
<img src="/practice/media/not-there.png" onerror="window.__practiceImageErrors = (window.__practiceImageErrors || 0) + 1" alt="&lt;script&gt;window.__practiceAlt = 1&lt;/script&gt;">
<svg width="10" height="10" onload="window.__practiceSvg = 1"><title>A small square</title><rect width="10" height="10"></rect></svg>
<style>.practice-hostile-hidden { display: none }</style>
<p class="practice-hostile-hidden">Nobody can see this sentence.</p>
<p style="font-size: 0">Nor this one.</p>
${'<div>'.repeat(deep)}<p>This sentence lies under ${deep} boxes.</p>${'</div>'.repeat(deep)}
<form action="/nowhere"><input name="q" value="typed by the student"><button>Send</button></form>
<details><summary>A closed part</summary><p>Its words come out when it is opened.</p></details>
<h2>Questions</h2>
<ol><li>Is everything above still there?<li>This item is not closed<p>and this <b>bold <i>nest</b> is crossed</i>
<table><tr><td>A cell that is not closed <td>and another</table>
<p>The last paragraph is not closed either, and neither is <em>this emphasis</ol>`,
};
