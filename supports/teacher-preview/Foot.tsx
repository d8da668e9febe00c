// Reading `.value` while drawing keeps the foot up to date.
import '@preact/signals';
import type { Ref } from 'preact';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { type Translate, useWords } from '@/components/text';
import { languageIn } from '@/components/word/language';
import type { Gap, Line } from './gains';
import type { PreviewProps } from './Preview';

const sentence = ({ key, values, lang }: Line, t: Translate, uiLanguage: string): string =>
  t(`teacher-preview.${key}`, { ...values, ...(lang === undefined ? {} : { language: languageIn(uiLanguage, lang) }) });

interface FootProps extends Pick<PreviewProps, 'gains' | 'gaps' | 'uiLanguage' | 'add' | 'barriers'> {
  readonly foot: Ref<HTMLElement>;
}

/** What this learner gets here, what is missing, and the way to what may stand in the way. */
export function Foot({ gains, gaps, uiLanguage, add, barriers, foot }: FootProps) {
  const t = useWords();
  const say = (line: Line): string => sentence(line, t, uiLanguage.value);
  const heard = [...gains.value, ...gaps.value].map((line) => `${say(line)}.`);
  return (
    <section class="hr-meet__foot" aria-label={t('teacher-preview.gets')} ref={foot}>
      <ul>
        {gains.value.map((line) => (
          <li key={line.key}>
            <Icon name="check" size={20} />
            <span>{say(line)}</span>
          </li>
        ))}
        {gaps.value.map((gap) => (
          <li key={gap.key} class="hr-meet__gap">
            <Icon name="info" size={20} />
            <span>{say(gap)}</span>
            <Add gap={gap} add={add} said={say(gap)} />
          </li>
        ))}
        {heard.length > 0 && (
          <li>
            <ListenButton name={t('teacher-preview.gets')} texts={heard} />
          </li>
        )}
      </ul>
      <Button kind="primary" onPress={barriers}>
        {t('teacher-preview.barriers')}
      </Button>
    </section>
  );
}

function Add({ gap, add, said }: { readonly gap: Gap; readonly add: PreviewProps['add']; readonly said: string }) {
  const t = useWords();
  const what = gap.add;
  if (what === undefined) return null;
  const name = t('teacher-preview.add');
  return (
    <Button small icon="plus" label={`${name}: ${said}`} onPress={() => add(what === 'editor' ? null : what.term)}>
      {name}
    </Button>
  );
}
