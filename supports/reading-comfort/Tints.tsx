import { useId } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/text';
import type { Settings } from './settings';
import { TINTS, type TintName } from './tints';

const NAMES = ['page', ...(Object.keys(TINTS) as TintName[])] as const;

export function Tints({
  chosen,
  choose,
}: {
  readonly chosen: Settings['tint'];
  readonly choose: (tint: Settings['tint']) => void;
}) {
  const t = useWords();
  const group = useId();
  return (
    <fieldset class="hr-setting">
      <legend class="hr-setting__name">{t('reading-comfort.tint')}</legend>
      <div class="hr-tints">
        {NAMES.map((name) => {
          const tint = name === 'page' ? undefined : TINTS[name];
          return (
            <label class={name === chosen ? 'hr-tint is-chosen' : 'hr-tint'} key={name}>
              <input
                class="hr-visually-hidden"
                type="radio"
                name={group}
                checked={name === chosen}
                onChange={() => choose(name)}
              />
              <span
                class="hr-tint__paper"
                style={tint ? { background: tint.paper, color: tint.ink } : {}}
                aria-hidden="true"
              >
                {name === chosen ? <Icon name="check" size={20} /> : 'Aa'}
              </span>
              <span class="hr-tint__name">{t(`reading-comfort.tint.${name}`)}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
