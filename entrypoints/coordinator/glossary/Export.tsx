import { Button } from '@/components/Button';
import { useWords } from '@/components/text';
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
