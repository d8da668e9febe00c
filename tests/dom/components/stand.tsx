/// <reference types="@vitest/browser-playwright" />
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { cdp } from 'vitest/browser';
import css from '@/components/components.css?inline';
import pages from '@/components/pages.css?inline';
import { Root } from '@/components/Root';
import type { Speak } from '@/components/listening';
import { translator } from '@/components/text';
import { familyCatalogueFor } from '@/entrypoints/family/catalogue';
import { pageCatalogueFor } from '@/utils/page-words';

export interface Look {
  readonly dir?: 'ltr' | 'rtl';
  readonly language?: 'en' | 'es';
  /** Own pages and the popup have one more style sheet than the overlay. */
  readonly page?: boolean;
  /** Of a page that has a style sheet more. */
  readonly style?: string | undefined;
  readonly textSize?: number;
  /** What listen buttons are heard by; silent, and at once done, when a test does not say. */
  readonly speak?: Speak | undefined;
}

export interface Stand {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  draw(surface: ComponentChildren): void;
  one(selector: string): HTMLElement;
  all(selector: string): HTMLElement[];
  named(role: string, name: string): HTMLElement;
  leave(): void;
}

const silent: Speak = () => Promise.resolve();

/** A surface as it stands on a page: in a shadow root with the real style sheet. Open, so that axe sees inside. */
export function stand(surface: ComponentChildren, look: Look = {}): Stand {
  const { dir = 'ltr', language = 'en', page, style = '', textSize } = look;
  const speak = 'speak' in look ? look.speak : silent;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync((page ? css + pages : css) + style);
  root.adoptedStyleSheets = [sheet];
  // In the body, though the overlay's host is on the root element: there axe 4.14 finds no ground under the text.
  document.body.append(host);
  const t = translator({ ...pageCatalogueFor(language), ...familyCatalogueFor(language) });
  const draw = (children: ComponentChildren): void =>
    render(
      <Root language={language} dir={dir} t={t} {...(textSize === undefined ? {} : { textSize })} speak={speak}>
        {children}
      </Root>,
      root,
    );
  draw(surface);
  const one = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return {
    host,
    root,
    draw,
    one,
    all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    named: (role, name) => {
      const found = [...root.querySelectorAll<HTMLElement>(role)].find((element) => nameOf(element).startsWith(name));
      if (!found) throw new Error(`no ${role} named ${name}`);
      return found;
    },
    leave: () => {
      render(null, root);
      host.remove();
    },
  };
}

export const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** What the system asks for: the page is really drawn that way, media queries and system colours included. */
export async function system(features: Readonly<Record<string, string>>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
