// Makes this machine ready for one command, then runs it: `node scripts/ready.mjs COMMAND [ARGUMENTS]`.
// Plain Node without packages, because on a fresh machine there are none yet. Says what it does on stderr: stdout is the command's.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** What each command needs before it can run. `browsers`: 'both', 'any', 'chrome', or the one its arguments name. */
const needs = {
  start: { words: true, browsers: 'any' },
  test: { words: true, browsers: 'both' },
  probe: { words: true, browsers: 'named' },
  bench: { words: true, browsers: 'chrome' },
  zip: { words: true },
  dev: { words: true, browsers: 'any' },
  build: { words: true },
  data: {},
  'new-support': {},
  'new-lms': {},
};

const [command, ...rest] = process.argv.slice(2);
if (!command || !Object.hasOwn(needs, command)) stop(`Commands: ${Object.keys(needs).join(', ')}.`);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Handrail needs Node 20.19 or newer, and this is ${process.versions.node}. Get it from https://nodejs.org.`);

const need = needs[command];
installPackages();
prepareTypes();
if (need.words && command !== 'data') compileWords();
const found = findBrowsers();
if (need.browsers) provideBrowsers(need.browsers);

const ran = node(join('node_modules', 'tsx', 'dist', 'cli.mjs'), [join('scripts', `${command}.ts`), ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(found.chrome ? { CHROMIUM: found.chrome } : {}),
    ...(found.firefox ? { FIREFOX: found.firefox } : {}),
  },
});
process.exit(ran.status ?? 1);

function say(line) {
  process.stderr.write(`${line}\n`);
}

function stop(line) {
  say(line);
  process.exit(1);
}

function node(script, args, options) {
  return spawnSync(process.execPath, [script, ...args], options);
}

/** Run quietly; what it printed is shown only when it went wrong. */
function quietly(why, file, args, options = {}) {
  say(why);
  const result = spawnSync(file, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (result.status === 0) return true;
  say([result.stdout, result.stderr, result.error?.message].filter(Boolean).join('\n').trim());
  return false;
}

function json(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Every package that the lock file names for this machine is there in the named version. */
function packagesFit() {
  const wanted = json('package-lock.json')?.packages ?? {};
  const present = json(join('node_modules', '.package-lock.json'))?.packages;
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.peer || present[path]?.version === entry.version,
  );
}

function installPackages() {
  if (packagesFit()) return;
  // npm tells its own path to what it runs; that way works on Windows too, where npm is a script for the shell.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const why = 'Installing packages (about half a minute) ...';
  const done = npm
    ? quietly(why, process.execPath, [npm, ...args])
    : quietly(why, 'npm', args, { shell: process.platform === 'win32' });
  if (!done) stop('The packages could not be installed; see above.');
}

/** WXT writes the TypeScript settings that everything else extends. */
function prepareTypes() {
  const made = join('.wxt', 'tsconfig.json');
  const since = ['wxt.config.ts', 'package-lock.json', 'entrypoints'].map((path) => statSync(path).mtimeMs);
  if (
    existsSync(made) &&
    existsSync(join('.wxt', 'types', 'paths.d.ts')) &&
    statSync(made).mtimeMs > Math.max(...since)
  )
    return;
  if (!quietly('Preparing types ...', process.execPath, [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']))
    stop('WXT could not prepare the project; see above.');
}

/** scripts/data.ts knows by itself whether anything has to be compiled. */
function compileWords() {
  const result = node(join('node_modules', 'tsx', 'dist', 'cli.mjs'), [join('scripts', 'data.ts')], {
    stdio: ['ignore', 2, 2],
  });
  if (result.status !== 0) stop('The language data could not be compiled; see above.');
}

function findBrowsers() {
  const wished = { chrome: process.env.CHROMIUM, firefox: process.env.FIREFOX };
  return { chrome: wished.chrome ?? first(placesOf('chrome')), firefox: wished.firefox ?? first(placesOf('firefox')) };
}

function first(places) {
  return places.find(runs);
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Ubuntu these names may be scripts that only ask to install a snap.
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function placesOf(kind) {
  const names = {
    chrome: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    firefox: ['firefox-esr', 'firefox'],
  }[kind];
  if (process.platform === 'darwin') {
    const apps = { chrome: ['Chromium', 'Google Chrome', 'Microsoft Edge'], firefox: ['Firefox'] }[kind];
    return apps.flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((at) =>
        join(at, `${app}.app`, 'Contents', 'MacOS', kind === 'firefox' ? 'firefox' : app),
      ),
    );
  }
  if (process.platform === 'win32') {
    const programs = {
      chrome: [
        ['Google', 'Chrome', 'Application', 'chrome.exe'],
        ['Chromium', 'Application', 'chrome.exe'],
        ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ],
      firefox: [['Mozilla Firefox', 'firefox.exe']],
    }[kind];
    const places = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
      .map((name) => process.env[name])
      .filter(Boolean);
    return programs.flatMap((program) => places.map((place) => join(place, ...program)));
  }
  const path = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => path.map((folder) => join(folder, name)));
}

function provideBrowsers(wish) {
  const named = rest[rest.indexOf('--browser') + 1] === 'firefox' && rest.includes('--browser') ? 'firefox' : 'chrome';
  const missing = {
    both: ['chrome', 'firefox'],
    any: found.chrome || found.firefox ? [] : ['chrome'],
    chrome: ['chrome'],
    named: [named],
  }[wish].filter((kind) => !found[kind]);
  if (missing.length === 0) return;
  installBrowsers(missing);
  Object.assign(found, findBrowsers());
  const still = missing.filter((kind) => !found[kind]);
  if (still.length === 0) return;
  const how = {
    chrome:
      'Chrome, Chromium or Edge: install one (https://www.chromium.org/getting-involved/download-chromium) or say where it is in the variable CHROMIUM.',
    firefox: 'Firefox: install it (https://www.mozilla.org/firefox) or say where it is in the variable FIREFOX.',
  };
  stop(['This command needs a browser that is not on this machine.', ...still.map((kind) => how[kind])].join('\n'));
}

/** Debian and Ubuntu: with apt-get, if we may. Elsewhere the person is told. */
function installBrowsers(kinds) {
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!/^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(system)) return;
  const mayInstall = process.getuid?.() === 0;
  if (!mayInstall && spawnSync('sudo', ['-n', 'true']).status !== 0) {
    say('Installing a browser needs the right to run apt-get; start again as root or with a sudo that does not ask.');
    return;
  }
  const ubuntu = /^ID=ubuntu/m.test(system);
  const packages = kinds.map(
    (kind) => ({ chrome: ubuntu ? 'chromium-browser' : 'chromium', firefox: ubuntu ? 'firefox' : 'firefox-esr' })[kind],
  );
  const apt = (why, ...args) => {
    const env = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const [file, ...words] = mayInstall ? env : ['sudo', '-n', ...env];
    return quietly(why, file, words);
  };
  if (!apt('Looking for browser packages ...', 'update', '-q')) say('The package lists are old; trying with them.');
  apt(
    `Installing ${packages.join(' and ')} (a minute or two) ...`,
    'install',
    '-q',
    '-y',
    '--no-install-recommends',
    ...packages,
  );
}
