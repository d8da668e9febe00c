import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import type { IconName } from '@/components/Icon';
import { LanguagePicker, type LanguageChoice } from '@/components/LanguagePicker';
import { ListenButton } from '@/components/ListenButton';
import { Mark } from '@/components/Mark';
import { Notice } from '@/components/Notice';
import { type Lock, SupportRow } from '@/components/SupportRow';
import { useWords } from '@/components/text';
import { FromSchool, type FromSchoolProps } from './FromSchool';
import { MyData, type MyDataProps } from './MyData';
import type { DecidedBy } from '@/model/policy';

export interface LearnerSupport {
  readonly id: string;
  readonly icon: IconName;
  readonly name: string;
  readonly help: string;
  readonly on: boolean;
  /** The school set how it begins; what the learner chose is theirs. */
  readonly by?: DecidedBy;
  readonly locked?: Lock | undefined;
}

export interface LearnerViewProps {
  readonly uiLanguages: readonly LanguageChoice[];
  readonly uiLanguage: string;
  readonly onUiLanguage: (code: string) => void;
  readonly homeLanguages: readonly LanguageChoice[];
  readonly homeLanguage: string | undefined;
  readonly onHomeLanguage: (code: string) => void;
  readonly supports: readonly LearnerSupport[];
  readonly onToggle: (id: string, on: boolean) => void;
  /** Of the learner's own words: how many can be met again now. */
  readonly wordsReady: number;
  readonly onWords: () => void;
  readonly onReader: () => void;
  readonly fromSchool: FromSchoolProps;
  readonly onStartFresh: () => void;
  readonly data: MyDataProps;
  readonly onCoordinator: () => void;
  /** What the school has set is there, and cannot be read: none of it acts. */
  readonly schoolUnread?: boolean;
}

/** The learner's own page: what is chosen on this device, and the way to forget it. */
export function LearnerView(props: LearnerViewProps) {
  const t = useWords();
  const unchecked = props.uiLanguages.find(({ code }) => code === props.uiLanguage)?.checked === false;
  const ready = props.wordsReady > 0 ? t('my-words.ready', { count: props.wordsReady }) : '';
  return (
    <div class="hr-page">
      <header class="hr-page__bar">
        <Mark size={28} />
        <p class="hr-page__name">Handrail</p>
      </header>
      <main class="hr-page__main">
        <h1 class="hr-title">{t('my-page.title')}</h1>
        <p class="hr-lead hr-said">
          <span>{t('my-page.lead')}</span>
          <ListenButton name={t('my-page.title')} texts={[`${t('my-page.title')}.`, t('my-page.lead')]} />
        </p>
        {props.schoolUnread === true && <Notice icon="school" tone="note" text={t('school.unread')} />}
        <section class="hr-block" aria-labelledby="languages">
          <div class="hr-said hr-block__head">
            <h2 class="hr-subtitle" id="languages">
              {t('my-page.languages')}
            </h2>
            <ListenButton
              name={t('my-page.languages')}
              texts={[
                ...['my-page.languages', 'settings.ui-language', 'settings.home-language'].map((key) => `${t(key)}.`),
                ...(unchecked ? [t('settings.unchecked')] : []),
              ]}
            />
          </div>
          <div class="hr-block__body hr-block__body--two">
            <LanguagePicker
              label={t('settings.ui-language')}
              languages={props.uiLanguages}
              chosen={props.uiLanguage}
              onChoose={props.onUiLanguage}
              help={unchecked ? t('settings.unchecked') : undefined}
            />
            <LanguagePicker
              label={t('settings.home-language')}
              languages={props.homeLanguages}
              chosen={props.homeLanguage}
              onChoose={props.onHomeLanguage}
            />
          </div>
        </section>
        <section class="hr-block" aria-labelledby="supports">
          <div class="hr-said hr-block__head">
            <h2 class="hr-subtitle" id="supports">
              {t('my-page.supports')}
            </h2>
            <ListenButton
              name={t('my-page.supports')}
              texts={[`${t('my-page.supports')}.`, t('my-page.supports-next')]}
            />
          </div>
          {props.supports.map((support) => (
            <SupportRow key={support.id} by="default" {...support} onToggle={(on) => props.onToggle(support.id, on)} />
          ))}
          <p class="hr-small hr-muted hr-block__foot">{t('my-page.supports-next')}</p>
        </section>
        <section class="hr-block" aria-labelledby="words">
          <div class="hr-said hr-block__head">
            <h2 class="hr-subtitle" id="words">
              {t('my-words.title')}
            </h2>
            <ListenButton
              name={t('my-words.title')}
              texts={[`${t('my-words.title')}.`, t('my-words.lead'), ...(ready ? [ready] : [])]}
            />
          </div>
          <div class="hr-block__body">
            <p class="hr-muted">{t('my-words.lead')}</p>
            {ready && <p>{ready}</p>}
            <Button icon="bookmark" onPress={props.onWords}>
              {t('my-page.words-open')}
            </Button>
          </div>
        </section>
        <section class="hr-block" aria-labelledby="reader">
          <div class="hr-said hr-block__head">
            <h2 class="hr-subtitle" id="reader">
              {t('my-page.reader')}
            </h2>
            <ListenButton name={t('my-page.reader')} texts={[`${t('my-page.reader')}.`, t('my-page.reader-next')]} />
          </div>
          <div class="hr-block__body">
            <p class="hr-muted">{t('my-page.reader-next')}</p>
            <Button icon="file" onPress={props.onReader}>
              {t('my-page.reader-open')}
            </Button>
          </div>
        </section>
        <FromSchool {...props.fromSchool} />
        <MyData {...props.data} />
        <StartFresh onStartFresh={props.onStartFresh} />
        <p class="hr-said">
          <Button kind="quiet" small icon="school" onPress={props.onCoordinator}>
            {t('my-page.coordinator')}
          </Button>
          <ListenButton texts={[t('my-page.coordinator')]} />
        </p>
      </main>
    </div>
  );
}

function StartFresh({ onStartFresh }: { onStartFresh: () => void }) {
  const t = useWords();
  const [step, setStep] = useState<'rest' | 'sure' | 'done'>('rest');
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    // The buttons change places with each other: the focus goes to the harmless one, never to the page's top.
    if (step === 'sure') keep.current?.focus();
    else if (opened.current) first.current?.focus();
    opened.current = true;
  }, [step]);
  const next = t(step === 'sure' ? 'my-page.start-fresh-sure' : 'my-page.start-fresh-next');
  return (
    <section class="hr-block" aria-labelledby="start-fresh">
      <div class="hr-said hr-block__head">
        <h2 class="hr-subtitle" id="start-fresh">
          {t('my-page.start-fresh')}
        </h2>
        <ListenButton
          name={t('my-page.start-fresh')}
          texts={[`${t('my-page.start-fresh')}.`, next, ...(step === 'done' ? [t('my-page.start-fresh-done')] : [])]}
        />
      </div>
      <div class="hr-block__body">
        <p class="hr-muted">{next}</p>
        <div class="hr-buttons">
          {step === 'sure' ? (
            <>
              <Button
                onPress={() => {
                  onStartFresh();
                  setStep('done');
                }}
              >
                {t('my-page.start-fresh-yes')}
              </Button>
              <Button kind="primary" buttonRef={keep} onPress={() => setStep('rest')}>
                {t('my-page.start-fresh-no')}
              </Button>
            </>
          ) : (
            <Button icon="retry" buttonRef={first} onPress={() => setStep('sure')}>
              {t('my-page.start-fresh')}
            </Button>
          )}
        </div>
        <p class="hr-small hr-muted" role="status">
          {step === 'done' ? t('my-page.start-fresh-done') : ''}
        </p>
      </div>
    </section>
  );
}
