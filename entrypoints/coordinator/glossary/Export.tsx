import { Button } from '@/components/Button';
import { useWords } from '@/components/text';
import { csvOfGlossary, tbxOfGlossary } from '@/glossaries/write';
import type { Glossary } from '@/model/glossary';
import { give } from '../give';
import { today } from './days';

export function Empty({ onOurs }: { onOurs: () => void }) {
  const t = useWords();
  return (
    <div class="gl-empty">
      <p class="hr-strong">{t('glossary.empty')}</p>
      <p class="hr-muted">{t('glossary.empty-next')}</p>
      <Button icon="book" onPress={onOurs}>
        {t('glossary.ours')}
      </Button>
    </div>
  );
}

export interface ExportProps {
  readonly glossary: Glossary;
  readonly onOurs: () => void;
}

/** What goes out, and what of ours comes in. */
export function Export({ glossary, onOurs }: ExportProps) {
  const t = useWords();
  const name = `${t('glossary.file')}-${today()}`;
  return (
    <div class="gl-take">
      <Button small kind="quiet" edge icon="book" onPress={onOurs}>
        {t('glossary.ours')}
      </Button>
      <div class="hr-buttons" role="group" aria-label={t('glossary.take')}>
        <Button small icon="download" onPress={() => give(`${name}.csv`, csvOfGlossary(glossary), 'text/csv')}>
          {t('glossary.csv')}
        </Button>
        <Button
          small
          icon="download"
          onPress={() => give(`${name}.tbx`, tbxOfGlossary(glossary, t('glossary.title')), 'application/x-tbx')}
        >
          {t('glossary.tbx')}
        </Button>
      </div>
    </div>
  );
}
