import { Icon } from '@/components/Icon';
import { Segmented } from '@/components/Segmented';
import type { Support } from '@/supports/contract';
import { Block, type SectionProps } from '../section';
import { SWITCHES, switchOf, withSwitch } from '../switches';

export interface SwitchesProps extends SectionProps {
  readonly supports: readonly Support[];
}

/** How each support begins on the school's devices, and which of them nobody turns. */
export function Switches({ school, change, words: t, supports }: SwitchesProps) {
  return (
    <Block id="switches" title={t('switches.title')}>
      <p class="co-said hr-small hr-muted">{t('switches.lead')}</p>
      <ul class="co-rules">
        {supports
          .filter(({ tool }) => tool !== true)
          .map(({ id, icon }) => (
            <li key={id}>
              <Icon name={icon} size={22} />
              <div class="co-rule__what">
                <p>{t(`${id}.name`)}</p>
                <p class="hr-tiny hr-muted">{t(`${id}.help`)}</p>
              </div>
              <Segmented
                label={t(`${id}.name`)}
                quiet
                segments={SWITCHES.map((value) => ({ value, name: t(`switches.${value}`) }))}
                chosen={switchOf(school.value, id)}
                onChoose={(choice) => change((now) => withSwitch(now, id, choice))}
              />
            </li>
          ))}
      </ul>
      <p class="co-said hr-small hr-muted">{t('switches.means')}</p>
    </Block>
  );
}
