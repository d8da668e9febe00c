import type { Lesson } from './lesson';

/** Arabic first, with an English part: two directions on one page. */
export const palm: Lesson = {
  id: 'palm',
  title: 'النخلة: شجرة تحب الشمس',
  subject: 'Science',
  grade: 4,
  lang: 'ar',
  points: 10,
  due: '2026-12-10T04:59:00Z',
  body: `
<p>تعيش <strong>النخلة</strong> في بلاد حارة وجافة. جذورها طويلة وتصل إلى الماء في عمق الأرض. أوراقها تسمى السعف، وثمرها هو <em>التمر</em>.</p>
<h2>لماذا لا تموت النخلة في الصحراء؟</h2>
<ul><li>الجذور تجد الماء تحت الرمل.</li><li>السعف ضيق، فلا يخسر ماء كثيرا.</li><li>الجذع مغطى ببقايا السعف القديم، وهي تحميه من الحر.</li></ul>
<p lang="en" dir="ltr">Farmers often plant smaller fruit trees in the shade of date palms. In this way one field gives <strong>three harvests</strong>: dates above, fruit in the middle, and vegetables on the ground.</p>
<h2>الأسئلة</h2>
<ol><li>كيف تصل النخلة إلى الماء؟</li><li>ما فائدة السعف الضيق؟</li><li>ارسم حقلا فيه ثلاثة محاصيل.</li></ol>`,
};
