// Reading `.value` while drawing keeps the cover up to date.
import '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { Mark } from '@/components/Mark';
import { useWords } from '@/components/text';
import type { Pack } from '@/model/pack';
import { FITS } from '@/packs/share';
import { factsOf } from './facts';
import { Field, Said } from './Fields';
import { Lens } from './Lens';
import { plainOf } from './plain';
import type { Sharing } from './sharing';
import { Ways } from './Ways';

/** What travels, and how: nothing of the pack is left unsaid before it goes out. */
export function ShareCover({ sharing }: { readonly sharing: Sharing }) {
  const t = useWords();
  const page = sharing.page.value;
  const pack = sharing.pack.value;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (page !== 'name') body.current?.querySelector<HTMLElement>('.hr-button--primary')?.focus();
  }, [page]);
  if (!pack) return null;
  const intro = t('pack-editor.share.intro');
  return (
    <div class="hr-share">
      <section class="hr-dialog">
        <header class="hr-dialog__head">
          <Mark size={32} />
          <div class="hr-dialog__names">
            <h2 class="hr-dialog__title">{t(page === 'lens' ? 'pack-editor.lens' : 'pack-editor.share')}</h2>
            <p class="hr-muted hr-said">
              <span>{page === 'lens' ? t('pack-editor.lens.intro') : intro}</span>
              <ListenButton texts={[page === 'lens' ? t('pack-editor.lens.intro') : intro]} />
            </p>
          </div>
          <IconButton icon="close" label={t('card.close')} onPress={sharing.close} />
        </header>
        <div class="hr-dialog__body" ref={body}>
          {page === 'lens' ? (
            <Lens sharing={sharing} pack={pack} />
          ) : page === 'name' ? (
            <Name sharing={sharing} />
          ) : (
            <div class="hr-share__two">
              <InThisPack sharing={sharing} pack={pack} />
              <Ways sharing={sharing} />
            </div>
          )}
        </div>
        <footer class="hr-dialog__foot">
          <p class="hr-same">
            <Icon name="equal" size={22} />
            <span>{t('pack-editor.same')}</span>
            <ListenButton texts={[t('pack-editor.same')]} />
          </p>
          {page === 'ways' && (
            <Button kind="quiet" onPress={sharing.lookAgain}>
              {t('pack-editor.lens.again')}
            </Button>
          )}
        </footer>
      </section>
    </div>
  );
}

function InThisPack({ sharing, pack }: { readonly sharing: Sharing; readonly pack: Pack }) {
  const t = useWords();
  const code = sharing.code.value;
  const ui = sharing.ui.value;
  const by = t('pack-editor.share.by', { author: pack.author });
  const number = new Intl.NumberFormat(ui);
  const size =
    code.kind === 'ready'
      ? t('pack-editor.share.size', { count: number.format(code.shared.characters), most: number.format(FITS) })
      : '';
  const safe = `${t('pack-editor.share.safe')} ${size}`.trim();
  return (
    <section aria-label={t('pack-editor.share.what')}>
      <h3 class="hr-strong">{t('pack-editor.share.what')}</h3>
      <ul class="hr-share__facts">
        {factsOf(pack, t, ui).map(({ icon, count, more }) => (
          <li key={`${count} ${more ?? ''}`}>
            <Icon name={icon} size={22} />
            <span>
              <b>{count}</b>
              {more === undefined ? '' : ` ${more}`}
            </span>
            <ListenButton name={count} texts={[count, more ?? '']} />
          </li>
        ))}
      </ul>
      <p class="hr-note hr-note--plain">
        <Icon name="lock" size={20} />
        <span class="hr-note__words">{safe}</span>
        <ListenButton texts={[safe]} />
      </p>
      <p class="hr-small hr-muted hr-share__by">
        <span>{by}</span>
        <ListenButton texts={[by]} />
        <Button kind="quiet" small onPress={sharing.rename}>
          {t('pack-editor.share.rename')}
        </Button>
      </p>
    </section>
  );
}

/** Asked once: students are told whose words they read. */
function Name({ sharing }: { readonly sharing: Sharing }) {
  const t = useWords();
  const [name, setName] = useState(sharing.author);
  return (
    <form
      class="hr-share__name"
      onSubmit={(event) => {
        event.preventDefault();
        const author = plainOf(name, 80);
        if (author !== '') sharing.nameIt(author);
      }}
    >
      <Said words={t('pack-editor.share.name.why')} />
      <Field label={t('pack-editor.share.name')} value={name} onValue={setName} max={80} first />
      <div class="hr-buttons">
        <button class="hr-button hr-button--primary" type="submit">
          {t('pack-editor.next')}
        </button>
      </div>
    </form>
  );
}
