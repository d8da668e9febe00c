import { ChooseFile } from '@/components/ChooseFile';
import { useWords } from '@/components/text';
import type { ReaderEvents } from './state';

const READS =
  '.pdf,.docx,.txt,.md,application/pdf,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function Choose({ onFile, primary }: Pick<ReaderEvents, 'onFile'> & { readonly primary?: boolean }) {
  const t = useWords();
  return <ChooseFile words={t('reader.choose')} accept={READS} onFile={onFile} {...(primary ? { primary } : {})} />;
}
