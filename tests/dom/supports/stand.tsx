import axe from 'axe-core';
import { render, type ComponentChildren } from 'preact';
import { cdp } from 'vitest/browser';
import css from '@/components/components.css?inline';
import type { Speak } from '@/components/listening';
import { Root } from '@/components/Root';
import { translator } from '@/components/text';
import { stringsOf, supportSheets } from './words';

export interface Stand {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly one: (selector: string) => HTMLElement;
  /** By accessible name or text, from its beginning. */
  readonly button: (name: string) => HTMLButtonElement;
  readonly barriers: () => Promise<string[]>;
  readonly leave: () => void;
}

/** What a support draws, as it stands on a page: our root, our sheets, its own words. Open, so that axe sees inside. */
export function stand(
  surface: ComponentChildren,
  look: { dir?: 'ltr' | 'rtl'; language?: 'en' | 'es'; speak?: Speak } = {},
): Stand {
  const { dir = 'ltr', language = 'en', speak = () => Promise.resolve() } = look;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + supportSheets);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  const t = translator(stringsOf(language));
  render(
    <Root language={language} dir={dir} t={t} speak={speak}>
      {surface}
    </Root>,
    root,
  );
  const one = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} in ${root.innerHTML}`);
    return found;
  };
  return {
    host,
    root,
    one,
    button: (name) => {
      const found = [...root.querySelectorAll('button')].find((each) =>
        (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(name),
      );
      if (!found) throw new Error(`no button ${name}`);
      return found;
    },
    barriers: async () => {
      const guest = {
        region: { enabled: false },
        'page-has-heading-one': { enabled: false },
        'landmark-one-main': { enabled: false },
      };
      const { violations } = await axe.run(host, { rules: guest, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
      );
    },
    leave: () => {
      render(null, root);
      host.remove();
    },
  };
}

/** What the system asks for; the page is really drawn that way. */
export async function system(features: Readonly<Record<string, string>>): Promise<void> {
  const devtools = cdp() as { send(method: string, params: object): Promise<unknown> };
  await devtools.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
