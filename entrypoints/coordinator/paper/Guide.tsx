import { directionOf, languageNamed } from '@/utils/i18n';
import { chosen } from '../ceilings';
import type { PaperProps } from './Paper';
import type { Printed } from './printed';

type GuideProps = PaperProps & { readonly printed: Extract<Printed, { is: 'guide' }> };

/** Two pages in each language: one for who teaches, one for who is at home. */
export function Guide(props: GuideProps) {
  return (
    <>
      {props.printed.languages.map((lang) => (
        <div key={lang} lang={lang} dir={directionOf(lang)}>
          <StaffPage {...props} lang={lang} />
          <FamilyPage {...props} lang={lang} />
        </div>
      ))}
    </>
  );
}

type PageProps = GuideProps & { readonly lang: string };

function Head({ school, lang, title, wordsIn }: PageProps & { title: string }) {
  const t = wordsIn(lang);
  return (
    <header>
      <p class="co-paper__from">
        Handrail <bdi>{school.name === undefined ? '' : `· ${school.name}`}</bdi>
      </p>
      <h1>{title}</h1>
      {languageNamed(lang).checked === false && lang !== 'en' && <p class="co-paper__small">{t('guide.unchecked')}</p>}
    </header>
  );
}

const names = (langs: readonly string[]) =>
  langs.map((code, index) => (
    <span key={code}>
      {index > 0 && ' · '}
      <bdi lang={code}>{languageNamed(code).name}</bdi>
    </span>
  ));

function StaffPage(props: PageProps) {
  const { school, lang, wordsIn, supports, fingerprint } = props;
  const t = wordsIn(lang);
  const ceilings = supports.filter(({ id }) => school.ceiling?.[id] !== undefined);
  return (
    <section class="co-paper__page">
      <Head {...props} title={t('guide.staff')} />
      <p>{t('guide.what')}</p>
      <h2>{t('guide.begin')}</h2>
      <ol>
        <li>{t('guide.begin-1')}</li>
        <li>{t('guide.begin-2')}</li>
        <li>{t('guide.begin-3')}</li>
      </ol>
      {school.languages && school.languages.length > 0 && (
        <>
          <h2>{t('languages.title')}</h2>
          <p>{names(school.languages)}</p>
        </>
      )}
      <h2>{t('quizzes.title')}</h2>
      <p>{t('guide.quizzes')}</p>
      {ceilings.length > 0 && (
        <ul>
          {ceilings.map((support) => (
            <li key={support.id}>
              {t(`${support.id}.name`)}: <b>{t(`quizzes.${chosen(support, school)}`)}</b>
            </li>
          ))}
        </ul>
      )}
      <h2>{t('guide.add')}</h2>
      <p>{t('guide.add-next')}</p>
      <h2>{t('guide.private')}</h2>
      <p>{t('guide.private-next')}</p>
      {fingerprint !== '' && (
        <p class="co-paper__box">
          {t('guide.fingerprint')}{' '}
          <bdi dir="ltr">
            <b>{fingerprint}</b>
          </bdi>
        </p>
      )}
      <Ask t={t} />
    </section>
  );
}

function FamilyPage(props: PageProps) {
  const { school, lang, wordsIn } = props;
  const t = wordsIn(lang);
  return (
    <section class="co-paper__page">
      <Head {...props} title={t('guide.families')} />
      <p>{t('guide.home-what')}</p>
      <h2>{t('guide.home-helps')}</h2>
      <ul>
        {['hear', 'words', 'language', 'comfort', 'steps'].map((each) => (
          <li key={each}>{t(`guide.home-${each}`)}</li>
        ))}
      </ul>
      {school.languages && school.languages.length > 0 && (
        <>
          <h2>{t('guide.home-languages')}</h2>
          <p>{names(school.languages)}</p>
          <p>{t('guide.home-checked')}</p>
        </>
      )}
      <h2>{t('guide.home-together')}</h2>
      <ul>
        <li>{t('guide.home-1')}</li>
        <li>{t('guide.home-2')}</li>
        <li>{t('guide.home-3')}</li>
      </ul>
      <h2>{t('guide.private')}</h2>
      <p>{t('guide.home-private')}</p>
      <Ask t={t} />
    </section>
  );
}

/** Two lines to write on: who to ask, and where. */
function Ask({ t }: { t: (key: string) => string }) {
  return (
    <div class="co-paper__ask">
      <p>{t('guide.ask')}</p>
      <p class="co-paper__line" />
      <p class="co-paper__line" />
    </div>
  );
}
