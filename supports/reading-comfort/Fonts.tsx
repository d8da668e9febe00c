import { useId } from 'preact/hooks';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { FONTS } from './choices';
import type { Settings } from './settings';

/** Letterforms are a matter of taste, and the panel says so: studies find no gain from special fonts. */
export function Fonts({
  chosen,
  choose,
}: {
  readonly chosen: Settings['font'];
  readonly choose: (font: Settings['font']) => void;
}) {
  const t = useWords();
  const group = useId();
  return (
    <fieldset class="hr-setting" aria-describedby={`${group}-note`}>
      <legend class="hr-setting__name">{t('reading-comfort.font')}</legend>
      <p class="hr-comfort__note hr-small hr-muted hr-said">
        <span id={`${group}-note`}>{t('reading-comfort.font.note')}</span>
        <ListenButton texts={[t('reading-comfort.font.note')]} />
      </p>
      <div class="hr-options">
        {FONTS.map((font) => (
          <label class={font === chosen ? 'hr-option is-chosen' : 'hr-option'} key={font}>
            <input class="hr-radio" type="radio" name={group} checked={font === chosen} onChange={() => choose(font)} />
            {/* Drawn in itself once the stage has loaded it for the page. */}
            <span style={font === 'page' ? {} : { fontFamily: `"Handrail ${font}", var(--hr-font)` }}>
              {t(`reading-comfort.font.${font}`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
