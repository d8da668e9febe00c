import { shortHash, unchanged, type Proof } from '@/model/proof';
import { Button } from './Button';
import { Icon } from './Icon';
import { KeyHint } from './KeyHint';
import { useWords } from './text';

export interface SealProps {
  /** Null while the page is still being read. */
  readonly proof: Proof | null;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The promise in two words; its figures are one press away. */
export function Seal({ proof, open, onOpen }: SealProps) {
  const t = useWords();
  const words = proof === null ? 'seal.checking' : unchanged(proof) ? 'seal.unchanged' : 'seal.changed';
  return (
    <button class="hr-seal" type="button" aria-expanded={open} onClick={() => onOpen(!open)}>
      <Icon name="equal" size={22} />
      {t(words)}
      <Icon name="up" size={18} />
    </button>
  );
}

export interface ProofFiguresProps {
  readonly proof: Proof | null;
  /** True while every support is peeled off for a look at the bare page. */
  readonly peeled: boolean;
  readonly onPeel: (peeled: boolean) => void;
}

export function ProofFigures({ proof, peeled, onPeel }: ProofFiguresProps) {
  const t = useWords();
  const explained = proof === null ? 'proof.checking' : unchanged(proof) ? 'proof.unchanged' : 'proof.changed';
  return (
    <section class="hr-proof" aria-label={t('proof.title')}>
      <p class="hr-small hr-muted">{t(explained)}</p>
      {proof && (
        <dl>
          <Figure name={t('proof.words')} value={proof.words} />
          <Figure name={t('proof.words-hidden')} value={proof.wordsHidden} />
          <Figure name={t('proof.words-changed')} value={proof.wordsChanged} />
          <Figure name={t('proof.records')} value={proof.recordsByUs} />
          <Figure name={t('proof.before')} value={shortHash(proof.htmlHashBefore)} />
          <Figure name={t('proof.now')} value={shortHash(proof.htmlHashNow)} />
        </dl>
      )}
      <Button wide icon="layers" pressed={peeled} onPress={() => onPeel(!peeled)}>
        {t(peeled ? 'proof.put-back' : 'proof.peel')} <KeyHint of="peel" />
      </Button>
    </section>
  );
}

function Figure({ name, value }: { name: string; value: string | number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
