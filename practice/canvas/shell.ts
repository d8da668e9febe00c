import { escaped, practiceStrip, scriptData } from '../html';
import { canvasWords } from './words';

/** One request for a Canvas page: who looks, in which language, at what. */
export interface CanvasView {
  readonly url: URL;
  readonly host: string;
  /** As the address writes it. */
  readonly course: string;
  readonly role: 'student' | 'teacher';
  readonly lang: string;
}

interface Shell {
  /** Of the browser's tab; the course name follows it. */
  readonly title: string;
  readonly courseName: string;
  /** Also a body class: assignments, quizzes, pages … */
  readonly tab: string;
  readonly content: string;
  readonly side?: string;
  readonly bodyClass?: string;
  /** Added to what `ENV` holds on every page. */
  readonly env?: Readonly<Record<string, unknown>>;
  /** For practice's own script: which behaviours run on this page. */
  readonly behave?: Readonly<Record<string, unknown>>;
  readonly crumbs?: readonly string[];
}

const TABS = [
  'home',
  'announcements',
  'assignments',
  'discussions',
  'pages',
  'quizzes',
  'modules',
  'syllabus',
  'grades',
] as const;

/** The page around the page: ids and classes of the application layout (docs in practice/README.md, canvas 1). */
export function canvasPage(view: CanvasView, shell: Shell): string {
  const words = canvasWords(view.lang);
  const course = `/courses/${view.course}`;
  const dir = view.lang === 'ar' ? 'rtl' : 'ltr';
  const nav = (['account', 'dashboard', 'courses', 'calendar', 'inbox', 'help'] as const).map((name) => {
    const id = { account: 'profile', inbox: 'conversations' }[name as string] ?? name;
    return `<li class="menu-item ic-app-header__menu-list-item"><a id="global_nav_${id}_link" href="${name === 'dashboard' ? '/' : `#${id}`}" class="ic-app-header__menu-list-link"><div class="menu-item__text">${words[name]}</div></a></li>`;
  });
  const tabs = TABS.map(
    (tab) =>
      `<li class="section"><a href="${course}${tab === 'home' ? '' : tab === 'syllabus' ? '/assignments/syllabus' : `/${tab}`}" class="${tab}${tab === shell.tab ? ' active' : ''}"${tab === shell.tab ? ' aria-current="page"' : ''}>${words[tab]}</a></li>`,
  );
  const env = {
    LOCALES: [view.lang],
    MOMENT_LOCALE: view.lang,
    TIMEZONE: 'America/New_York',
    COURSE_ID: view.course,
    context_asset_string: `course_${view.course}`,
    current_user_id: '77001',
    current_user: { id: '77001', display_name: 'Practice Viewer' },
    current_user_is_student: view.role === 'student',
    current_user_roles: ['user', view.role],
    FEATURES: { instui_nav: false, new_math_equation_handling: true, react_discussions_post: true },
    files_domain: '',
    ...shell.env,
  };
  return `<!DOCTYPE html>
<html dir="${dir}" lang="${view.lang}" class="scripts-not-loaded">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#394B58">
<meta name="apple-itunes-app" content="app-id=480883488">
<title>${escaped(shell.title)}: ${escaped(shell.courseName)}</title>
<link rel="manifest" href="/web-app-manifest/manifest.json">
<link rel="stylesheet" media="all" href="/dist/brandable_css/new_styles_normal_contrast/bundles/practice.css">
<script>INST = {"environment":"practice"}; ENV = ${scriptData(env)}; REMOTES = {};</script>
<script defer src="/dist/webpack-production/practice-canvas.js"></script>
</head>
<body class="with-left-side course-menu-expanded${shell.side === undefined ? '' : ' with-right-side'} ${shell.tab} primary-nav-expanded full-width context-course_${escaped(view.course.replace('~', ''))}${shell.bodyClass ? ` ${shell.bodyClass}` : ''}">
${practiceStrip('made by Handrail for trying things. It imitates the structure of Canvas and is not Canvas.')}
<noscript><div role="alert" class="ic-flash-static ic-flash-error"><p class="ic-flash__text">This page needs JavaScript.</p></div></noscript>
<ul id="flash_message_holder"></ul><div id="flash_screenreader_holder"></div>
<div id="application" class="ic-app">
<header id="header" class="ic-app-header no-print"><a href="#content" id="skip_navigation_link" class="screenreader-only">${words.skip}</a>
<div role="navigation" class="ic-app-header__main-navigation"><ul id="menu" class="ic-app-header__menu-list">${nav.join('')}</ul></div></header>
<div id="wrapper" class="ic-Layout-wrapper">
<div class="ic-app-nav-toggle-and-crumbs no-print"><button type="button" id="courseMenuToggle" class="Button Button--link" aria-live="polite" aria-label="${words.courses}">☰</button>
<div class="ic-app-crumbs"><nav id="breadcrumbs" role="navigation" aria-label="breadcrumbs"><ul><li class="home"><a href="/"><span class="ellipsible">${words.dashboard}</span></a></li>${[shell.courseName, ...(shell.crumbs ?? [])].map((crumb) => `<li><a href="${course}"><span class="ellipsible">${escaped(crumb)}</span></a></li>`).join('')}</ul></nav></div></div>
<div id="main" class="ic-Layout-columns">
<div id="left-side" class="ic-app-course-menu ic-sticky-on list-view"><nav role="navigation" aria-label="${words.courses}"><ul id="section-tabs">${tabs.join('')}</ul></nav></div>
<div id="not_right_side" class="ic-app-main-content">
<div id="content-wrapper" class="ic-Layout-contentWrapper"><div id="content" class="ic-Layout-contentMain" role="main">${shell.content}</div></div>
<div id="right-side-wrapper" class="ic-app-main-content__secondary"><aside id="right-side" role="complementary">${shell.side ?? ''}</aside></div>
</div></div></div>
<div style="display:none;"><div id="page_view_id">5f0c1d7e-practice</div></div>
<div id="aria_alerts" class="hide-text affix" role="alert" aria-live="assertive"></div><div id="StudentContextTray__Container"></div>
</div>
<script type="application/json" id="practice-behaviour">${scriptData({ external: words.external, download: words.download, ...shell.behave })}</script>
</body></html>`;
}
