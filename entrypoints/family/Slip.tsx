import { type Side, Title, Two } from './sides';

/** Goes back to school: what was talked about, and nothing to be graded. */
export function Slip({ sides }: { readonly sides: readonly Side[] }) {
  return (
    <section class="fam-slip">
      <Two sides={sides}>
        {(side) => {
          const { t } = side;
          const idea = t('slip.idea');
          return (
            <>
              <Title
                side={side}
                text={t('slip.title')}
                says={[
                  t('slip.talked'),
                  `${t('slip.little')}. ${t('slip.lot')}.`,
                  `${idea}.`,
                  `${t('slip.name')}.`,
                  t('foot'),
                ]}
              />
              <p>{t('slip.talked')}</p>
              <p class="fam-ticks">
                <span>
                  <span class="fam-tick" />
                  {t('slip.little')}
                </span>
                <span>
                  <span class="fam-tick" />
                  {t('slip.lot')}
                </span>
              </p>
              <p class="fam-say">{idea}</p>
            </>
          );
        }}
      </Two>
      <div class="fam-write" />
      <div class="fam-write" />
      <p class="fam-name">
        <Both sides={sides} name="slip.name" />
      </p>
      <footer class="fam-foot">
        <Both sides={sides} name="foot" />
      </footer>
    </section>
  );
}

const Both = ({ sides, name }: { readonly sides: readonly Side[]; readonly name: 'slip.name' | 'foot' }) => (
  <>
    {sides.map(({ lang, dir, t }) => (
      <span key={lang} lang={lang} dir={dir}>
        {t(name)}
      </span>
    ))}
  </>
);
