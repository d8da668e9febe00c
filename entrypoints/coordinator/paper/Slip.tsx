import { QrCode } from '@/supports/pack-editor/QrCode';
import { daySaid } from '../workshop';
import type { PaperProps } from './Paper';
import type { Printed } from './printed';

type SlipProps = PaperProps & { readonly printed: Extract<Printed, { is: 'slip' }> };

/** One student's code. Whose it is stands nowhere but where somebody writes it by hand. */
export function Slip({ printed, school, wordsIn, uiLanguage }: SlipProps) {
  const t = wordsIn(uiLanguage);
  return (
    <section class="co-paper__page co-slip">
      <header>
        <p class="co-paper__from">
          Handrail <bdi>{school.name === undefined ? '' : `· ${school.name}`}</bdi>
        </p>
        <h1>{t('slip.title')}</h1>
      </header>
      <p>{t('slip.what')}</p>
      <ul>
        {printed.allow.map((id) => (
          <li key={id}>{t(`${id}.name`)}</li>
        ))}
      </ul>
      <p>
        {t('slip.until')} <b>{daySaid(printed.until, uiLanguage)}</b>
      </p>
      <h2>{t('slip.how')}</h2>
      <ol>
        <li>{t('slip.how-1')}</li>
        <li>{t('slip.how-2')}</li>
      </ol>
      <div class="co-slip__code">
        <QrCode text={printed.code} label={t('slip.qr')} />
        <p class="co-slip__letters" dir="ltr">
          {printed.printed}
        </p>
      </div>
      <p class="co-paper__small">{t('slip.number', { number: printed.number })}</p>
      <div class="co-paper__ask">
        <p>{t('slip.for')}</p>
        <p class="co-paper__line" />
      </div>
    </section>
  );
}
