import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { Segmented } from '@/components/Segmented';
import { Slider } from '@/components/Slider';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { PanelProps } from '@/supports/contract';
import { Fonts } from './Fonts';
import { COLUMNS, isPagesOwn, LINE_FOCUS, LINE_HEIGHTS, nearestStop, PAGES_OWN, SIZES, SPACINGS } from './choices';
import type { Settings } from './settings';
import { Tints } from './Tints';

type Props = PanelProps<Settings>;

/** What helps most people first; the rest behind "More". */
export function Panel({ settings, change }: Props) {
  const t = useWords();
  const [more, setMore] = useState(false);
  return (
    <div class="hr-comfort">
      <Stops
        name="size"
        stops={SIZES}
        value={settings.size}
        said={percent(settings.size)}
        choose={(size) => change({ size })}
      />
      <Stops
        name="lines"
        stops={LINE_HEIGHTS}
        value={settings.lineHeight}
        said={settings.lineHeight === 0 ? undefined : `${settings.lineHeight}`}
        choose={(lineHeight) => change({ lineHeight })}
      />
      <Tints chosen={settings.tint} choose={(tint) => change({ tint })} />
      {more && (
        <>
          <Stops
            name="spacing"
            stops={SPACINGS}
            value={settings.spacing}
            said={settings.spacing === 0 ? undefined : `+${percent(settings.spacing)}`}
            choose={(spacing) => change({ spacing })}
          />
          <Stops
            name="column"
            stops={COLUMNS}
            value={settings.column}
            said={settings.column === 0 ? undefined : t('reading-comfort.column.letters', { count: settings.column })}
            choose={(column) => change({ column })}
          />
          <Segmented
            label={t('reading-comfort.focus')}
            segments={LINE_FOCUS.map((value) => ({ value, name: t(`reading-comfort.focus.${value}`) }))}
            chosen={settings.lineFocus}
            onChoose={(lineFocus) => change({ lineFocus })}
          />
          {settings.lineFocus !== 'off' && (
            <p class="hr-comfort__note hr-small hr-muted hr-said">
              <span>{t('reading-comfort.focus.keys')}</span>
              <ListenButton texts={[t('reading-comfort.focus.keys')]} />
            </p>
          )}
          <Fonts chosen={settings.font} choose={(font) => change({ font })} />
        </>
      )}
      <div class="hr-comfort__foot">
        <button
          class="hr-button hr-button--quiet hr-button--small hr-button--edge"
          type="button"
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          {t(more ? 'reading-comfort.less' : 'reading-comfort.more')}
          <Icon name={more ? 'up' : 'down'} size={18} />
        </button>
        {!isPagesOwn(settings) && (
          <Button kind="quiet" small icon="retry" onPress={() => change(PAGES_OWN)}>
            {t('reading-comfort.reset')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface StopsProps {
  readonly name: 'size' | 'lines' | 'spacing' | 'column';
  readonly stops: readonly number[];
  readonly value: number;
  /** Undefined: the page's own. */
  readonly said: string | undefined;
  readonly choose: (value: number) => void;
}

/** A slider over a few stops, so that each press of a button can be seen on the page. */
function Stops({ name, stops, value, said, choose }: StopsProps) {
  const t = useWords();
  return (
    <Slider
      label={t(`reading-comfort.${name}`)}
      value={nearestStop(stops, value)}
      min={0}
      max={stops.length - 1}
      step={1}
      said={said ?? t('reading-comfort.pages-own')}
      lessLabel={t(`reading-comfort.${name}.less`)}
      moreLabel={t(`reading-comfort.${name}.more`)}
      onChange={(index) => choose(stops[index] ?? value)}
    />
  );
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
