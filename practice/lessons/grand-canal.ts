import type { Lesson } from './lesson';

/** Chinese, without spaces between words, and a note to families in languages of their own, one with joiners that nobody sees. */
export const grandCanal: Lesson = {
  id: 'grand-canal',
  title: '大运河：一条人工的河',
  subject: 'Social Studies',
  grade: 5,
  lang: 'zh',
  points: 10,
  due: '2026-12-11T04:59:00Z',
  body: `
<div lang="zh-Hans"><p>大运河从<strong>北京</strong>到<strong>杭州</strong>，全长大约1800公里，是世界上最长的<em>人工河</em>。</p>
<p>公元前486年，人们开始挖第一段。到了隋朝，工人把许多小河连成一条大河，船就把南方的大米运到北方。2014年，大运河成了世界遗产。</p>
<h2>船怎么上山？</h2>
<ol><li>船开进船闸，后面的门关上。</li><li>水慢慢流进来，船就升高了。</li><li>前面的门打开，船继续走。</li></ol>
<table><thead><tr><th scope="col">运河</th><th scope="col">国家</th><th scope="col">长度（公里）</th></tr></thead><tbody><tr><td>大运河</td><td>中国</td><td>1800</td></tr><tr><td>Erie Canal</td><td>美国</td><td>584</td></tr></tbody></table>
<h2>问题</h2>
<ol><li>人们为什么要挖大运河？</li><li>船闸里的水有什么用？</li><li>画一个船闸，用“门”和“水”两个词。</li></ol></div>
<p lang="vi">Gửi gia đình: con thuyền leo dốc nhờ âu thuyền. Xin hỏi con em quý vị: vì sao nước nâng được thuyền?</p>
<p lang="ht">Pou fanmi yo: bato a monte mòn nan ak yon ekliz. Mande pitit ou: poukisa dlo a leve bato a?</p>
<p lang="fa" dir="rtl">برای خانواده‌ها: کشتی با کمک آب‌بند بالا می‌رود. از فرزندتان بپرسید چرا آب، کشتی را بالا می‌برد.</p>`,
};
