import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import type { School } from '@/model/school';
import { dressOf } from '@/supports/reading-comfort/dress';
import { Panel } from '@/supports/reading-comfort/Panel';
import { Settings } from '@/supports/reading-comfort/settings';
import { Block, type SectionProps } from '../section';
import { withSwitch } from '../switches';

const ID = 'reading-comfort';

export interface ReadingProps extends SectionProps {
  /** Loads a font of the extension; resolves to the name of its family. */
  readonly font: (id: string) => Promise<string>;
}

/** How a text looks for whoever turns the support on and chose nothing else. The controls are the support's own. */
export function Reading({ school, change, words: t, font }: ReadingProps) {
  const here = school.value.supports?.[ID];
  const settings = Settings.parse(here?.settings ?? {});
  const set = (patch: Partial<Settings>): void =>
    change((now) => withReading(now, { settings: { ...now.supports?.[ID]?.settings, ...patch } }));
  return (
    <Block id="reading" title={t('reading.title')}>
      <p class="co-said hr-small hr-muted">{t('reading.lead')}</p>
      <div class="co-reading">
        <div class="co-reading__ways">
          <label class="co-check">
            <input
              class="hr-check"
              type="checkbox"
              checked={here?.on === true}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                change((now) => withSwitch(now, ID, checked ? 'starts-on' : 'usual'));
              }}
            />
            <span>{t('reading.on')}</span>
          </label>
          <Panel settings={settings} change={set} />
          {here?.settings !== undefined && (
            <Button small kind="quiet" icon="retry" onPress={() => change(withoutSettings)}>
              {t('reading.reset')}
            </Button>
          )}
        </div>
        <Sample {...{ t, settings, font }} />
      </div>
    </Block>
  );
}

type Start = NonNullable<School['supports']>[string];

const withReading = (school: School, start: Start): School =>
  withSupport(school, { ...school.supports?.[ID], ...start });

function withoutSettings(school: School): School {
  const { settings: _, ...now } = school.supports?.[ID] ?? {};
  return withSupport(school, now);
}

function withSupport(school: School, start: Start): School {
  const { supports: before, ...rest } = school;
  const { [ID]: _, ...others } = before ?? {};
  const supports = Object.keys(start).length > 0 ? { ...others, [ID]: start } : others;
  return Object.keys(supports).length > 0 ? { ...rest, supports } : rest;
}

function Sample({ t, settings, font }: { t: SectionProps['words']; settings: Settings; font: ReadingProps['font'] }) {
  const [family, setFamily] = useState<string | undefined>(undefined);
  useEffect(() => {
    let over = false;
    setFamily(undefined);
    if (settings.font !== 'page')
      void font(settings.font).then(
        (loaded) => {
          if (!over) setFamily(loaded);
        },
        // The sample stays in the page's own font: the choice is kept all the same.
        () => undefined,
      );
    return () => {
      over = true;
    };
  }, [settings.font, font]);
  const dress = dressOf(settings, family);
  const spacing = dress?.letterSpacing;
  return (
    <figure class="co-sample">
      <figcaption class="hr-tiny hr-muted">{t('reading.sample')}</figcaption>
      <div
        class="co-sample__page"
        style={{
          fontSize: `${dress?.size ?? 1}em`,
          ...(dress?.lineHeight !== undefined && { lineHeight: `${dress.lineHeight}` }),
          ...(spacing !== undefined && { letterSpacing: `${spacing}em`, wordSpacing: `${spacing * 3.5}em` }),
          ...(dress?.column !== undefined && { maxInlineSize: `${dress.column}ch` }),
          ...(dress?.font !== undefined && { fontFamily: dress.font }),
          ...(dress?.tint && { background: dress.tint.paper, color: dress.tint.ink }),
        }}
      >
        <p>{t('reading.sample-1')}</p>
        <p>{t('reading.sample-2')}</p>
      </div>
    </figure>
  );
}
