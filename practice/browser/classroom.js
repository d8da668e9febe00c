/**
 * What Classroom's script does to its one document, in our words: words come with a second answer, views are added and
 * kept when the address changes, old ones are hidden in different ways. Lives under Trusted Types with a policy of its own.
 */
(() => {
  const behaviour = JSON.parse(document.getElementById('practice-behaviour').textContent);
  const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const rules = window.trustedTypes?.createPolicy('practice#html', { createHTML: (html) => html });
  const views = document.querySelector('.practice-views');
  const practice = { blurs: 0, errors: [], settled: undefined, rerender, regions, go, viewer, written: [], drafts: 0 };
  window.__practice = practice;
  window.addEventListener('error', (event) => practice.errors.push(event.message));

  const nodesOf = (html) => {
    const template = document.createElement('template');
    template.innerHTML = rules ? rules.createHTML(html) : html;
    return template.content;
  };

  /** What is written in a box of this view is sent by itself, a moment after it changed and when the box is left. */
  const waiting = new Map();
  function wrote(event) {
    const field = event.target.closest?.('textarea, [role="textbox"]');
    if (!field) return;
    practice.written.push(event.type);
    const send = () => {
      waiting.delete(field);
      practice.drafts = waiting.size;
      void fetch(`/_/ClassroomUi/draft?because=${event.type}`, { method: 'POST', body: '' });
    };
    if (event.type === 'blur' || event.type === 'input') clearTimeout(waiting.get(field));
    if (event.type === 'blur') send();
    if (event.type === 'input') waiting.set(field, setTimeout(send, 400));
    practice.drafts = waiting.size;
  }
  for (const type of ['focus', 'blur', 'beforeinput', 'input', 'change', 'select', 'paste'])
    document.addEventListener(type, wrote, { capture: true });

  const pathNow = () => location.pathname;
  /** Path to the view that was shown there: going back shows the very same node again. */
  const kept = new Map();
  let current = views.lastElementChild;

  function hide(view, how) {
    if (how === 'display') view.style.display = 'none';
    else if (how === 'visibility')
      Object.assign(view.style, { visibility: 'hidden', position: 'absolute', height: '0', overflow: 'hidden' });
    else Object.assign(view.style, { position: 'absolute', left: '-9999px', top: '0', width: '600px' });
  }
  const show = (view) => view.removeAttribute('style');
  for (const stale of views.querySelectorAll('[data-practice-hide]')) hide(stale, stale.dataset.practiceHide);

  async function asked(what, path) {
    const query = new URLSearchParams({ path, hl: behaviour.lang, role: behaviour.role });
    if (behaviour.pack !== undefined) query.set('pack', behaviour.pack);
    const response = await fetch(`/_/ClassroomUi/${what}?${query}`);
    return response.json();
  }

  async function fill(view, path) {
    const slot = view.querySelector('.practice-slot');
    if (slot) {
      const { html } = await asked('words', path);
      await after(260);
      slot.replaceWith(nodesOf(html));
      view.setAttribute('jsdata', `deferred-c${Date.now() % 1000}`);
    }
    document.querySelector('.tH9B6c').textContent = '';
    document.documentElement.dataset.practiceSettled = path;
  }

  /** As a click on a link: the address changes at once, the view comes later. */
  async function go(path, push = true) {
    const leaving = current;
    delete document.documentElement.dataset.practiceSettled;
    if (push) history.pushState({}, '', path + location.search);
    let view = kept.get(path);
    if (!view) {
      const { html, title } = await asked('view', path);
      view = nodesOf(html).querySelector('c-wiz');
      kept.set(path, view);
      if (title) document.title = title;
      await after(120);
      views.append(view);
    }
    if (leaving !== view) hide(leaving, kept.size % 2 === 0 ? 'display' : 'visibility');
    show(view);
    current = view;
    await fill(view, path);
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-practice-link]');
    if (!link) return;
    event.preventDefault();
    void go(new URL(link.href).pathname);
  });
  /** Open or close the file viewer: a closed one stays in the page, unseen. */
  function viewer(open) {
    document.querySelector('.practice-viewer')?.classList.toggle('practice-shut', !open);
    const page = document.querySelector('.practice-page');
    if (open) page.setAttribute('aria-hidden', 'true');
    else page.removeAttribute('aria-hidden');
  }
  document.querySelector('.practice-viewer-close')?.addEventListener('click', () => viewer(false));
  window.addEventListener('popstate', () => void go(pathNow(), false));

  function regions() {
    return [...current.querySelectorAll('html-blob')].filter((blob) => !blob.closest('h1'));
  }

  /** Replaces the nodes of the words `times` times, one replacement a frame at most. */
  async function rerender(times = 1) {
    for (let turn = 0; turn < times; turn += 1) {
      for (const region of regions()) {
        const copy = region.cloneNode(true);
        if (turn % 2 === 0) region.replaceWith(copy);
        else region.replaceChildren(...copy.childNodes);
      }
      await after(8);
    }
  }

  kept.set(pathNow(), current);
  practice.settled = fill(current, pathNow());
})();
