import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { travelling } from '@/glossaries/host-file';
import { isChromeId, type PolicyPlace, policyFiles } from '@/kits';
import type { School } from '@/model/school';
import { Outcome, Part } from './Part';
import type { SendProps } from './Send';

const PLACES = ['google-admin', 'windows', 'linux', 'firefox'] as const satisfies readonly PolicyPlace[];
/** Where browsers look on the disk: the same in every language. */
const WHERE = {
  chrome: '/etc/opt/chrome/policies/managed',
  edge: '/etc/opt/edge/policies/managed',
  file: 'policies.json',
  folder: 'distribution',
  linux: '/etc/firefox/policies',
};
/** Firefox's file names no id of Chrome's. */
const NO_ID = 'a'.repeat(32);

/** The same for who runs the school's computers: files that browsers read by themselves. */
export function PolicyPart({ words: t, school, key, give, runtimeId }: SendProps) {
  const [chrome, setChrome] = useState(isChromeId(runtimeId) ? runtimeId : '');
  const [edge, setEdge] = useState('');
  const [said, setSaid] = useState('');
  const make = (place: PolicyPlace): void => {
    const ids = [chrome, ...(edge.trim() === '' ? [] : [edge])].map((id) => id.trim());
    if (place !== 'firefox' && !ids.every(isChromeId)) {
      setSaid(t('policy-files.no-id', { page: 'chrome://extensions' }));
      return;
    }
    const file = filesOf(school.value, key.value?.key, place === 'firefox' ? [NO_ID] : ids).find(
      (each) => each.place === place,
    );
    if (!file) return;
    give(file.name, file.bytes, 'application/octet-stream');
    setSaid(t(key.value ? 'policy-files.done' : 'policy-files.done-no-key', { name: file.name }));
  };
  return (
    <Part icon="school" title={t('policy-files.title')} lead={t('policy-files.lead')}>
      <div class="co-line">
        <Id label={t('policy-files.chrome-id')} value={chrome} onValue={setChrome} />
        <Id label={t('policy-files.edge-id')} value={edge} onValue={setEdge} />
      </div>
      <ul class="co-places">
        {PLACES.map((place) => (
          <li key={place}>
            <div>
              <h4 class="hr-strong hr-small">{t(`policy-files.${place}`)}</h4>
              <p class="hr-small hr-muted">{t(`policy-files.${place}.how`, WHERE)}</p>
            </div>
            <Button
              small
              icon="download"
              label={`${t('policy-files.make')}: ${t(`policy-files.${place}`)}`}
              onPress={() => make(place)}
            >
              {t('policy-files.make')}
            </Button>
          </li>
        ))}
      </ul>
      <Outcome>{said}</Outcome>
    </Part>
  );
}

const filesOf = (school: School, key: string | undefined, [chrome = '', edge]: readonly string[]) =>
  policyFiles({ ...travelling(school), ...(key !== undefined && { key }) }, { chrome, edge });

function Id({ label, value, onValue }: { label: string; value: string; onValue: (v: string) => void }) {
  return (
    <label class="co-labelled co-column">
      <span>{label}</span>
      <span class="hr-field co-wide">
        <input
          type="text"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      </span>
    </label>
  );
}
