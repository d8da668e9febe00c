import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { Notice } from '@/components/Notice';
import { useWords } from '@/components/text';
import type { Pack } from '@/model/pack';
import { FITS } from '@/packs/share';
import { Said } from './Fields';
import { printCode } from './paper';
import { QrCode } from './QrCode';
import type { Sharing } from './sharing';

type Done = 'link' | 'block' | 'file' | 'by-hand' | 'no-print' | null;

/** The link first; a text block, a file and a code on paper for where a link does not go. */
export function Ways({ sharing }: { readonly sharing: Sharing }) {
  const t = useWords();
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLElement>(null);
  const [done, setDone] = useState<Done>(null);
  const code = sharing.code.value;
  const href = useFile(sharing.pack.value);
  const finish = (how: Done, words: string): void => {
    setDone(how);
    sharing.said(words);
  };
  const copy = (text: string, how: 'link' | 'block'): void => {
    const by = field.current;
    const byHand = (): void => {
      // A school may forbid pages the clipboard: then the words are selected, ready for the keyboard's own copy.
      if (by) {
        by.value = text;
        by.focus();
        by.select();
      }
      finish('by-hand', t('pack-editor.share.by-hand'));
    };
    if (!navigator.clipboard) return byHand();
    navigator.clipboard.writeText(text).then(() => finish(how, t(`pack-editor.share.done.${how}`)), byHand);
  };
  const file = (main: boolean) => (
    <a
      class={main ? 'hr-button hr-button--primary hr-button--wide' : 'hr-button'}
      href={href}
      download={sharing.fileName}
      onClick={() => finish('file', t('pack-editor.share.done.file'))}
    >
      <Icon name="file" size={20} />
      {t('pack-editor.share.file')}
    </a>
  );
  return (
    <section class="hr-share__ways" aria-label={t('pack-editor.share.how')} ref={box}>
      <h3 class="hr-strong">{t('pack-editor.share.how')}</h3>
      {code.kind === 'silent' && (
        <>
          <Notice tone="note" text={t('pack-editor.share.silent')} />
          {file(false)}
        </>
      )}
      {code.kind === 'ready' && !code.shared.fits && (
        <>
          <Notice tone="note" text={t('pack-editor.share.too-long', { count: code.shared.characters, most: FITS })} />
          {file(true)}
          <Below done={done} />
        </>
      )}
      {code.kind === 'ready' && code.shared.fits && (
        <>
          <div class="hr-field hr-share__link">
            <Icon name="link" size={20} />
            <input
              ref={field}
              aria-label={t('pack-editor.share.link')}
              readOnly
              value={code.shared.link}
              onFocus={(event) => event.currentTarget.select()}
            />
          </div>
          <Button kind="primary" icon="copy" wide onPress={() => copy(code.shared.link, 'link')}>
            {t('pack-editor.share.copy')}
          </Button>
          <Below done={done} />
          <div class="hr-share__row">
            <Button icon="lines" onPress={() => copy(code.shared.block, 'block')}>
              {t('pack-editor.share.block')}
            </Button>
            {file(false)}
          </div>
          <div class="hr-share__paper">
            <QrCode text={code.shared.link} label={t('pack-editor.share.code')} />
            <div class="hr-small">
              <p class="hr-strong">{t('pack-editor.share.paper')}</p>
              <p class="hr-muted hr-said">
                <span>{t('pack-editor.share.paper.how')}</span>
                <ListenButton name={t('pack-editor.share.paper')} texts={[t('pack-editor.share.paper.how')]} />
              </p>
              <Button
                kind="quiet"
                small
                edge
                onPress={() => {
                  if (box.current && !printCode(box.current, t('pack-editor.share.code.title'), code.shared.link))
                    finish('no-print', t('pack-editor.share.done.no-print'));
                }}
              >
                {t('pack-editor.share.print')}
              </Button>
            </div>
          </div>
        </>
      )}
    </section>
  );
}

/** What to do next, or what has just happened. */
function Below({ done }: { readonly done: Done }) {
  const t = useWords();
  const words = t(
    done === null
      ? 'pack-editor.share.where'
      : done === 'by-hand'
        ? 'pack-editor.share.by-hand'
        : `pack-editor.share.done.${done}`,
  );
  return (
    <div role="status">
      <Said words={words} />
    </div>
  );
}

/** The pack as a file that the browser saves from this page, for as long as it is shown. */
function useFile(pack: Pack | null): string {
  const [href, setHref] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([`${JSON.stringify(pack, null, 2)}\n`], { type: 'application/json' }));
    setHref(made);
    return () => URL.revokeObjectURL(made);
  }, [pack]);
  return href;
}
