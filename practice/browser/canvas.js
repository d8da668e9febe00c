/**
 * What Canvas's own scripts do to a page after it arrived, in our words: late filling, enhancing of author content,
 * collapsing details, quiz auditing. Runs in the practice page, never in the extension.
 */
(() => {
  const behaviour = JSON.parse(document.getElementById('practice-behaviour').textContent);
  const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const practice = {
    /** Times the window lost focus on a quiz page: what a teacher would read as "stopped viewing". */
    blurs: 0,
    blurTimes: [],
    errors: [],
    /** What the fields that are written in heard, and how many drafts still wait to be sent. */
    written: [],
    drafts: 0,
    enhanced: 0,
    regions: () => (behaviour.region ? [...document.querySelectorAll(behaviour.region)] : []),
    rerender,
    /** Resolves when nothing more will be filled in. */
    settled: undefined,
  };
  window.__practice = practice;
  window.addEventListener('error', (event) => practice.errors.push(event.message));

  const element = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };

  /** Replaces the region's nodes `times` times, one replacement a frame at most, as a list of React keys that changed would. */
  async function rerender(times = 1) {
    for (let turn = 0; turn < times; turn += 1) {
      for (const region of practice.regions()) {
        const copy = region.cloneNode(true);
        if (turn % 3 === 0) region.replaceWith(copy);
        else if (turn % 3 === 1) region.replaceChildren(...copy.childNodes);
        else
          for (const [index, child] of [...region.children].entries())
            if (index % 2 === turn % 2) child.replaceWith(child.cloneNode(true));
      }
      await after(8);
    }
  }

  function enhanceLinks(region) {
    for (const link of region.querySelectorAll('a[href]')) {
      const url = new URL(link.href, location.href);
      const file = /\/files\/(\d+(?:~\d+)?)/.exec(url.pathname);
      if (file && url.origin === location.origin) {
        // The class that marks a file link is taken away here; only the address says it afterwards.
        link.classList.remove('instructure_file_link', 'instructure_scribd_file');
        link.classList.add('file_preview_link');
        const holder = element('span', { class: 'instructure_file_holder link_holder instructure_file_link_holder' });
        link.replaceWith(holder);
        const name = element('span', { class: 'screenreader-only' }, `${behaviour.download} ${link.textContent}`);
        holder.append(
          link,
          element(
            'a',
            {
              class: 'file_download_btn',
              role: 'button',
              download: '',
              href: `/courses/1/files/${file[1]}/download?download_frd=1`,
            },
            element('span', { 'aria-hidden': 'true' }, '⤓'),
            name,
          ),
        );
      } else if (
        url.origin !== location.origin &&
        /^https?:$/.test(url.protocol) &&
        !link.classList.contains('external')
      ) {
        const inner = element('span', {}, ...link.childNodes);
        link.classList.add('external');
        link.target = '_blank';
        link.rel = 'noreferrer noopener';
        const icon = element('span', {
          class: 'external_link_icon',
          role: 'presentation',
          style: 'margin-inline-start: 5px;',
        });
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        svg.setAttribute('viewBox', '0 0 16 16');
        svg.setAttribute('width', '12');
        svg.setAttribute('aria-hidden', 'true');
        const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        path.setAttribute(
          'd',
          'M9 1h6v6l-2-2-5 5-2-2 5-5zM2 4h4v2H3v7h7v-3h2v4a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z',
        );
        svg.append(path);
        icon.append(svg, element('span', { class: 'screenreader-only' }, behaviour.external));
        link.append(inner, icon);
      }
    }
  }

  let frames = 0;
  /** A formula as MathJax 2 leaves it: preview, picture, MathML for screen readers, TeX source in a script. */
  function typeset(latex, mathml, shown) {
    frames += 1;
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('height', '22');
    svg.setAttribute('width', String(6 + shown.length * 7.5));
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.setAttribute('x', '2');
    text.setAttribute('y', '16');
    text.setAttribute('font-style', 'italic');
    text.textContent = shown;
    svg.append(text);
    const assistive = element('span', { class: 'MJX_Assistive_MathML', role: 'presentation' });
    assistive.innerHTML = mathml;
    const source = element('script', { type: 'math/tex', id: `MathJax-Element-${frames}` });
    source.textContent = latex;
    return [
      element('span', { class: 'MathJax_Preview', style: 'color: inherit;' }),
      element(
        'span',
        {
          class: 'MathJax_SVG',
          id: `MathJax-Element-${frames}-Frame`,
          tabindex: '0',
          'data-mathml': mathml,
          role: 'presentation',
        },
        svg,
        assistive,
      ),
      source,
    ];
  }

  function enhanceMath(region) {
    const known = new Map((behaviour.equations ?? []).map((equation) => [equation.latex, equation]));
    const rendered = (latex) => {
      const { mathml, shown } = known.get(latex) ?? {
        mathml: `<math><mtext>${latex.replace(/[<&]/g, '')}</mtext></math>`,
        shown: latex,
      };
      return element('span', { class: 'math_equation_latex fade-in-equation' }, ...typeset(latex, mathml, shown));
    };
    for (const image of region.querySelectorAll('img.equation_image')) {
      if (behaviour.mathjax)
        image.replaceWith(
          rendered(
            image.dataset.equationContent ??
              decodeURIComponent(decodeURIComponent(image.src.split('/').pop().split('?')[0])),
          ),
        );
      else if (image.dataset.mathml) {
        // The older way: the picture stays, a copy for screen readers stands beside it.
        const copy = element('span', { class: 'hidden-readable' });
        copy.innerHTML = image.dataset.mathml;
        image.after(copy);
      }
    }
    if (!behaviour.mathjax) return;
    const texts = [];
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (!walker.currentNode.parentElement.closest('script, pre, code, .MathJax_SVG')) texts.push(walker.currentNode);
    for (const text of texts) {
      const parts = text.data.split(/\\\((.+?)\\\)/);
      if (parts.length === 1) continue;
      text.replaceWith(
        ...parts.flatMap((part, index) =>
          index % 2 === 0 ? [part] : typeset(part, known.get(part)?.mathml ?? '', known.get(part)?.shown ?? part),
        ),
      );
    }
  }

  function enhance() {
    for (const region of document.querySelectorAll('.user_content:not(.enhanced)')) {
      region.classList.add('enhanced');
      enhanceLinks(region);
      enhanceMath(region);
      practice.enhanced += 1;
    }
  }

  function wireDetails(view) {
    const button = view.querySelector('[data-testid=assignments-2-assignment-toggle-details]');
    const slot = view.querySelector('.practice-details');
    if (!button || !slot) return;
    const stored = slot.innerHTML;
    button.addEventListener('click', () => {
      const open = button.getAttribute('aria-expanded') === 'true';
      button.setAttribute('aria-expanded', String(!open));
      // Collapsing unmounts the description; opening makes new nodes.
      if (open) slot.replaceChildren();
      else {
        slot.innerHTML = stored;
        void after(60).then(enhance);
      }
    });
  }

  function openEditor(slot) {
    const area = element('textarea', { id: 'textentry_text', 'aria-hidden': 'true', style: 'display: none;' });
    // TinyMCE writes the frame's page itself; what a browser puts into an empty frame may come a moment later.
    const frame = element('iframe', {
      id: 'textentry_text_ifr',
      class: 'tox-edit-area__iframe',
      title: 'Rich Text Area',
    });
    slot.append(area, element('div', { class: 'tox tox-tinymce' }, element('div', { class: 'tox-edit-area' }, frame)));
    const inside = frame.contentDocument;
    inside.open();
    inside.write(
      '<!DOCTYPE html><html lang="en"><head><title>Rich Text Area</title></head><body id="tinymce" class="mce-content-body" data-id="textentry_text" contenteditable="true" spellcheck="false"><p><br data-mce-bogus="1"></p></body></html>',
    );
    inside.close();
    keepDrafts(inside.body, '/api/graphql?operation=CreateSubmissionDraft', 1000);
  }

  /** What is written is sent by itself, `wait` ms after it changed and when the field is left. */
  function keepDrafts(field, path, wait) {
    let timer;
    const send = (because) => {
      practice.drafts -= timer === undefined ? 0 : 1;
      timer = undefined;
      void fetch(`${path}${path.includes('?') ? '&' : '?'}because=${because}`, { method: 'POST', body: '' });
    };
    for (const type of ['focus', 'blur', 'beforeinput', 'input', 'change', 'select', 'paste'])
      field.addEventListener(type, () => {
        practice.written.push(type);
        if (type === 'blur') {
          clearTimeout(timer);
          send(type);
        }
        if (type !== 'input') return;
        clearTimeout(timer);
        practice.drafts += timer === undefined ? 1 : 0;
        timer = setTimeout(send, wait, type);
      });
  }

  async function fillLate(html) {
    await after(180);
    const root = element('div');
    root.innerHTML = html;
    const slot = root.querySelector('.practice-details');
    const body = slot?.firstElementChild;
    body?.remove();
    document.getElementById('content').append(root, element('div', { id: 'module_sequence_footer' }));
    await after(220);
    if (slot && body) slot.append(body);
    wireDetails(root);
    await after(120);
    const editor = root.querySelector('.practice-late-editor');
    if (editor) openEditor(editor);
  }

  /** A wiki page or discussion: the container is there, its words come with the second answer. */
  async function fillParts(parts) {
    await after(200);
    for (const { into, html } of parts) document.querySelector(into).innerHTML = html;
  }

  function auditQuiz() {
    window.addEventListener('blur', () => {
      if (document.activeElement instanceof HTMLIFrameElement) return;
      practice.blurs += 1;
      practice.blurTimes.push(Date.now());
      document.getElementById('practice-blurs')?.replaceChildren(String(practice.blurs));
    });
    for (const field of document.querySelectorAll('#questions textarea.question_input'))
      keepDrafts(field, `${location.pathname.replace(/\/take$/, '')}/submissions/backup`, 300);
    const clock = document.querySelector('.time_running');
    if (clock) {
      const end = Date.now() + 30 * 60_000;
      setInterval(() => {
        const left = Math.max(0, Math.round((end - Date.now()) / 1000));
        clock.textContent = `${Math.floor(left / 60)} Minutes, ${left % 60} Seconds`;
      }, 1000);
    }
  }

  async function run() {
    document.documentElement.classList.remove('scripts-not-loaded');
    if (behaviour.audit) auditQuiz();
    if (behaviour.late) await fillLate(behaviour.late);
    if (behaviour.parts) await fillParts(behaviour.parts);
    if (behaviour.spinner)
      document.getElementById('content').append(element('div', { class: 'loading', role: 'status' }, '…'));
    await after(80);
    enhance();
    document.documentElement.dataset.practiceSettled = String(!behaviour.spinner);
  }
  practice.settled = run();
})();
