import { escaped, practiceStrip } from '../html';
import type { Served } from '../hosting';

interface FormQuestion {
  readonly id: string;
  /** In a quiz: what it is worth. */
  readonly points?: number;
  readonly title: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly answer: { readonly type: 0 | 1 } | { readonly type: 2 | 4; readonly options: readonly string[] };
}

export const FORM_TITLE = 'Exit ticket: canals';
const FORM_ID = '1FAIpQLSdPracticeForm0001';
const QUESTIONS: readonly FormQuestion[] = [
  {
    id: '410001',
    title: 'What is one thing you understood today?',
    description: 'One sentence is enough.',
    required: true,
    answer: { type: 0 },
  },
  { id: '410002', title: 'Explain to a younger child why a lock needs no engine.', answer: { type: 1 } },
  {
    id: '410003',
    title: 'Which way does the water run when a boat is lifted?',
    required: true,
    answer: {
      type: 2,
      options: ['From the low side into the lock', 'From the high side into the lock', 'It does not run'],
    },
  },
  {
    id: '410004',
    title: 'Which of these traveled east on the canal? Choose all that apply.',
    answer: { type: 4, options: ['Wheat', 'Lumber', 'Nails', 'Cheese'] },
  },
];

interface Form {
  readonly title: string;
  readonly about: string;
  readonly questions: readonly FormQuestion[];
}
export const FORM_QUIZ_TITLE = 'Quick check: locks';
const FORMS: Readonly<Record<string, Form>> = {
  [FORM_ID]: {
    title: FORM_TITLE,
    about: 'Answer before you leave. Nobody is graded on this form.',
    questions: QUESTIONS,
  },
  '1FAIpQLSdPracticeForm0002': {
    title: FORM_QUIZ_TITLE,
    about: 'Three points in all. You may send it once.',
    questions: QUESTIONS.slice(1, 3).map((question, index) => ({ ...question, points: index + 1 })),
  },
};

/** A question's own data, as the page writes it into an attribute; ids of title, description and error follow. */
function params(question: FormQuestion): string {
  const options =
    'options' in question.answer ? question.answer.options.map((one) => [one, null, null, null, false]) : null;
  const data = [
    Number(question.id),
    question.title,
    question.description ?? null,
    question.answer.type,
    [[Number(`9${question.id}`), options, question.required ?? false]],
  ];
  return `%.@.${JSON.stringify(data)},"i${question.id}1","i${question.id}2","i${question.id}3",false,"i${question.id}4"]`;
}

function control(question: FormQuestion): string {
  const labelled = `aria-labelledby="i${question.id}1 i${question.id}4"`;
  const name = `entry.9${question.id}`;
  switch (question.answer.type) {
    case 0:
      return `<input type="text" name="${name}" ${labelled} autocomplete="off">`;
    case 1:
      return `<textarea name="${name}" ${labelled} rows="3"></textarea>`;
    case 2:
      return `<div role="radiogroup" ${labelled}>${question.answer.options.map((one) => `<label><div role="radio" aria-checked="false" tabindex="0" data-value="${escaped(one)}" aria-label="${escaped(one)}"></div><span dir="auto">${escaped(one)}</span></label>`).join('')}</div><input type="hidden" name="${name}_sentinel">`;
    case 4:
      // The options are list items inside a list item: counting listitem counts too many questions.
      return `<div role="list" ${labelled}>${question.answer.options.map((one) => `<div role="listitem"><label><div role="checkbox" aria-checked="false" tabindex="0" data-answer-value="${escaped(one)}" aria-label="${escaped(one)}"></div><span dir="auto">${escaped(one)}</span></label></div>`).join('')}</div><input type="hidden" name="${name}_sentinel">`;
  }
}

/** In a quiz the points stand beside the question. */
function header(question: FormQuestion): string {
  const asked = `<div role="heading" aria-level="3" id="i${question.id}1"><span dir="auto">${escaped(question.title)}</span>${question.required ? `<span aria-label="Required question"> *</span>` : ''}</div><div id="i${question.id}2">${escaped(question.description ?? '')}</div>`;
  return question.points === undefined
    ? asked
    : `<div><div>${asked}</div><div>${question.points} ${question.points === 1 ? 'point' : 'points'}</div></div>`;
}

const item = (question: FormQuestion): string =>
  `<div role="listitem"><div jsmodel="CP1oW" data-params="${escaped(params(question))}"><div class="geS5n">${header(question)}${control(question)}<div id="i${question.id}3" role="alert"></div></div></div></div>`;

/** A form as its readers see it, at its own address on docs.google.com. */
export function formsAnswer(url: URL): Served | undefined {
  const id = /^\/forms\/d\/e\/([^/]+)\/viewform$/.exec(url.pathname)?.[1] ?? '';
  const form = FORMS[id];
  if (!form) return undefined;
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${form.title}</title><style>body{font:16px/1.5 Roboto,Arial,sans-serif;margin:0;background:#eef2f0}#practice-strip{background:#fff7d6;color:#4a3b00;font-size:12px;padding:4px 12px}form{max-width:640px;margin:16px auto;padding:0 12px}.card,form>[role=list]>[role=listitem]{background:#fff;border:1px solid #d3dad7;border-radius:8px;padding:20px;margin-bottom:12px}[role=heading][aria-level="1"]{font-size:30px}input[type=text],textarea{width:100%;font:inherit;border:0;border-bottom:1px solid #777;margin-top:10px}label{display:flex;gap:10px;align-items:center;padding:5px 0}[role=radio],[role=checkbox]{width:18px;height:18px;border:2px solid #5f6368}[role=radio]{border-radius:50%}</style></head><body>
${practiceStrip('made by Handrail for trying things. It imitates the structure of Google Forms and is not Google Forms.')}
<form method="post" action="/forms/d/e/${id}/formResponse"><div class="card"><div role="heading" aria-level="1" dir="auto">${form.title}</div><div class="cBGGJ">${form.about}</div></div>
<div role="list"><div role="listitem"><div class="geS5n"><div role="heading" aria-level="3">Email</div><input type="text" aria-label="Your email" autocomplete="off"></div></div>${form.questions.map(item).join('')}</div><div role="button" tabindex="0" aria-label="Submit"><span>Submit</span></div></form>
<script>window.__practice = { blurs: 0, errors: [], regions: () => [...document.querySelectorAll('[data-params]')], async rerender(times = 1) { for (let turn = 0; turn < times; turn += 1) { for (const one of this.regions()) one.replaceWith(one.cloneNode(true)); await new Promise((done) => setTimeout(done, 8)); } }, settled: Promise.resolve() };</script></body></html>`,
  };
}
