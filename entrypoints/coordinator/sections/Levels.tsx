import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { HELP_AMOUNTS } from '@/model/help-amount';
import { LEVEL_NAMES, type LevelNames, PRESET_OF, type SchoolPreset } from '@/model/school';
import { levelOf, LEVELS } from '../level-names';
import {
  inUse,
  isUsual,
  LINE_NAMES,
  LINES,
  presetsOf,
  usual,
  valueOf,
  withPreset,
  withUse,
  withValue,
} from '../preset-lines';
import { Block, type SectionProps } from '../section';
import { listSaid, type Workshop } from '../workshop';

/** Three ways to begin, by how much language help somebody wants. What each changes can be read, and changed. */
export function Levels({ school, change, words: t, uiLanguage }: SectionProps & Pick<Workshop, 'uiLanguage'>) {
  const names = school.value.levels ?? 'wida';
  const choose = (levels: LevelNames): void => change((now) => ({ ...now, levels }));
  return (
    <Block id="english-levels" title={t('levels.title')} aside={<p class="hr-small hr-muted">{t('levels.lead')}</p>}>
      <p class="co-said hr-small hr-muted">{t('levels.about')}</p>
      <div class="co-said co-line co-apart">
        <label class="co-check">
          <input
            class="hr-check"
            type="checkbox"
            checked={inUse(school.value)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              change((now) => withUse(now, checked));
            }}
          />
          <span>{t('levels.use')}</span>
        </label>
        <label class="co-labelled">
          <span>{t('levels.names')}</span>
          <span class="hr-field">
            <select value={names} onChange={(event) => choose(chosenNames(event.currentTarget.value))}>
              {LEVEL_NAMES.map((each) => (
                <option key={each} value={each}>
                  {each === 'plain' ? t('levels.plain') : LEVELS[each].name}
                </option>
              ))}
            </select>
          </span>
        </label>
      </div>
      <div class="co-presets">
        {presetsOf(school.value).map((preset) => (
          <Preset
            key={preset.id}
            t={t}
            uiLanguage={uiLanguage}
            preset={preset}
            level={levelOf(names, preset.id)}
            onChange={(next) => change((now) => withPreset(now, next))}
          />
        ))}
      </div>
    </Block>
  );
}

const chosenNames = (value: string): LevelNames => LEVEL_NAMES.find((each) => each === value) ?? 'wida';

/** What learners read when they choose how much help they want: the support's own words for it. */
const namesOf = (t: SectionProps['words'], id: SchoolPreset['id'], language: string): string =>
  listSaid(
    HELP_AMOUNTS.filter((amount) => PRESET_OF[amount] === id).map((amount) =>
      t('levels.named', { name: t(`marked-words.amount.${amount}`) }),
    ),
    language,
  );

interface PresetProps extends Pick<Workshop, 'uiLanguage'> {
  readonly t: SectionProps['words'];
  readonly preset: SchoolPreset;
  readonly level: string | undefined;
  readonly onChange: (preset: SchoolPreset) => void;
}

function Preset({ t, uiLanguage, preset, level, onChange }: PresetProps) {
  const [open, setOpen] = useState(false);
  const { id } = preset;
  const title = t(`levels.${id}`);
  return (
    <article class="co-preset" aria-label={title}>
      <h3 class="hr-strong">{title}</h3>
      {level !== undefined && (
        <p class="hr-small hr-muted">
          <bdi lang="en">{level}</bdi>
        </p>
      )}
      <p class="co-preset__sees">
        <Icon name="eye" size={18} />
        <span>{t('levels.sees', { names: namesOf(t, id, uiLanguage) })}</span>
      </p>
      {open ? <Lines {...{ t, preset, title, onChange }} /> : <What t={t} preset={preset} />}
      <p class="hr-small hr-muted co-preset__why">{t(`levels.${id}.why`)}</p>
      <div class="hr-buttons">
        <Button
          small
          icon={open ? 'check' : 'pencil'}
          expanded={open}
          label={`${t(open ? 'levels.done' : 'levels.change')}: ${title}`}
          onPress={() => setOpen(!open)}
        >
          {t(open ? 'levels.done' : 'levels.change')}
        </Button>
        {!isUsual(preset) && (
          <Button
            small
            kind="quiet"
            icon="retry"
            label={`${t('levels.reset')}: ${title}`}
            onPress={() => onChange(usual(id))}
          >
            {t('levels.reset')}
          </Button>
        )}
      </div>
    </article>
  );
}

/** What is on; what is off is seen where it can be turned on. */
function What({ t, preset }: { t: SectionProps['words']; preset: SchoolPreset }) {
  const on = LINE_NAMES.filter((line) => valueOf(preset, line) !== 'off');
  const quiet = valueOf(preset, 'marked') === 'off' && valueOf(preset, 'words-first') === 'off';
  return (
    <ul class="co-preset__what">
      {quiet && (
        <li>
          <Icon name="check" size={18} />
          <span>{t('levels.what.tap')}</span>
        </li>
      )}
      {on.map((line) => (
        <li key={line}>
          <Icon name="check" size={18} />
          <span>{t(`levels.what.${line}${LINES[line].length > 2 ? `.${valueOf(preset, line)}` : ''}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function Lines({ t, preset, title, onChange }: Omit<PresetProps, 'level' | 'uiLanguage'> & { title: string }) {
  const id = useId();
  return (
    <div class="co-preset__lines" role="group" aria-label={title}>
      {LINE_NAMES.map((line) => (
        <div key={line} class="co-preset__line">
          {LINES[line].length === 2 ? (
            <label class="co-check">
              <input
                class="hr-check"
                type="checkbox"
                checked={valueOf(preset, line) === 'on'}
                aria-describedby={`${id}-${line}`}
                onChange={(event) => onChange(withValue(preset, line, event.currentTarget.checked ? 'on' : 'off'))}
              />
              <span>{t(`levels.what.${line}`)}</span>
            </label>
          ) : (
            <label class="co-labelled">
              <span>{t(`levels.line.${line}`)}</span>
              <span class="hr-field">
                <select
                  value={valueOf(preset, line)}
                  aria-describedby={`${id}-${line}`}
                  onChange={(event) => onChange(withValue(preset, line, event.currentTarget.value))}
                >
                  {LINES[line].map((value) => (
                    <option key={value} value={value}>
                      {t(`levels.what.${line}.${value}`)}
                    </option>
                  ))}
                </select>
              </span>
            </label>
          )}
          <p class="hr-tiny hr-muted" id={`${id}-${line}`}>
            {t(`levels.why.${line}`)}
          </p>
        </div>
      ))}
    </div>
  );
}
