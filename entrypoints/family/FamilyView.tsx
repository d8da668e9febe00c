import { useId } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import type { LanguageChoice } from '@/components/LanguagePicker';
import { ListenButton } from '@/components/ListenButton';
import { Mark } from '@/components/Mark';
import { Segmented } from '@/components/Segmented';
import { useWords } from '@/components/text';
import type { Task } from '@/family/task';
import type { Sheet } from '@/model/sheet';
import { FamilySheet } from './FamilySheet';
import type { Found } from './look-up';

/** `found` undefined: its words are being looked up. 'gone': the browser was closed since it was opened. */
export type FamilyState =
  | { readonly kind: 'waiting' | 'gone' }
  | { readonly kind: 'open'; readonly sheet: Sheet; readonly task: Task; readonly found: Found | undefined };
export type PaperSize = 'letter' | 'a4';

export interface FamilyViewProps {
  readonly state: FamilyState;
  /** What may stand beside English. */
  readonly languages: readonly LanguageChoice[];
  /** BCP 47; undefined: English alone. */
  readonly home: string | undefined;
  readonly onHome: (code: string | undefined) => void;
  readonly size: PaperSize;
  readonly onSize: (size: PaperSize) => void;
  /** The device's own, IANA. */
  readonly zone: string;
  readonly onPrint: () => void;
}

/** Names of sizes: the same in every language. */
const SIZES = [
  { value: 'letter', name: 'Letter' },
  { value: 'a4', name: 'A4' },
] as const satisfies readonly { readonly value: PaperSize; readonly name: string }[];

/** The assignment for a family: English and the home language side by side, on screen and on paper. */
export function FamilyView(props: FamilyViewProps) {
  const { state, languages, home, size } = props;
  const t = useWords();
  return (
    <div class="hr-page fam-page">
      <style>{`@page { size: ${size}; }`}</style>
      <header class="hr-page__bar">
        <Mark size={28} />
        <p class="hr-page__name">{state.kind === 'waiting' ? 'Handrail' : t('family.title')}</p>
        {state.kind === 'open' && (
          <div class="fam-ways">
            <Languages languages={languages} home={home} onHome={props.onHome} />
            <Segmented label={t('family.paper')} quiet segments={SIZES} chosen={size} onChoose={props.onSize} />
            <Button kind="primary" small icon="file" onPress={props.onPrint}>
              {t('family.print')}
            </Button>
          </div>
        )}
      </header>
      <main class="fam-desk">
        {state.kind === 'gone' && <Gone />}
        {state.kind === 'open' && (
          <FamilySheet
            sheet={state.sheet}
            task={state.task}
            found={state.found}
            home={languages.find(({ code }) => code === home)}
            size={size}
            zone={props.zone}
          />
        )}
      </main>
    </div>
  );
}

function Languages({ languages, home, onHome }: Pick<FamilyViewProps, 'languages' | 'home' | 'onHome'>) {
  const t = useWords();
  const id = useId();
  return (
    <div class="fam-language">
      <label class="hr-visually-hidden" for={id}>
        {t('family.with')}
      </label>
      <span class="hr-field">
        <Icon name="globe" size={20} />
        <select
          id={id}
          value={home ?? ''}
          onChange={({ currentTarget: { value } }) => onHome(value === '' ? undefined : value)}
        >
          <option value="">{t('family.none')}</option>
          {languages.map(({ code, name, dir }) => (
            <option key={code} value={code} lang={code} dir={dir}>
              {name}
            </option>
          ))}
        </select>
      </span>
      <ListenButton
        name={t('family.title')}
        texts={() => [
          `${t('family.title')}.`,
          `${t('family.with')}.`,
          ...languages.map(({ code, name }) => ({ text: name, lang: code })),
        ]}
      />
    </div>
  );
}

function Gone() {
  const t = useWords();
  const said = [t('family.gone'), t('family.gone.next')];
  return (
    <div class="hr-block fam-gone">
      <h1 class="hr-visually-hidden">{t('family.title')}</h1>
      <div class="hr-said">
        <span>
          {said.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </span>
        <ListenButton texts={said} />
      </div>
    </div>
  );
}
