import { shortHash, unchanged, type Proof } from '@/model/proof';
import { Button } from './Button';
import { Icon } from './Icon';
import { KeyHint } from './KeyHint';
import { ListenButton } from './ListenButton';
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
  const figures: readonly (readonly [name: string, value: string | number])[] = proof
    ? [
        [t('proof.words'), proof.words],
        [t('proof.words-hidden'), proof.wordsHidden],
        [t('proof.words-changed'), proof.wordsChanged],
        [t('proof.records'), proof.recordsByUs],
        [t('proof.before'), shortHash(proof.htmlHashBefore)],
        [t('proof.now'), shortHash(proof.htmlHashNow)],
      ]
    : [];
  return (
    <section class="hr-proof" aria-label={t('proof.title')}>
      <p class="hr-small hr-muted hr-said">
        <span>{t(explained)}</span>
        <ListenButton
          name={t('proof.title')}
          texts={[t(explained), ...figures.map(([name, value]) => `${name}: ${value}.`)]}
        />
      </p>
      {proof && (
        <dl>
          {figures.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Button wide icon="layers" pressed={peeled} onPress={() => onPeel(!peeled)}>
        {t(peeled ? 'proof.put-back' : 'proof.peel')} <KeyHint of="peel" />
      </Button>
    </section>
  );
}
