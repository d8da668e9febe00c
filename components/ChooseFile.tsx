import { Icon, type IconName } from './Icon';

export interface ChooseFileProps {
  readonly words: string;
  /** As an input's `accept`. */
  readonly accept: string;
  readonly icon?: IconName;
  readonly primary?: boolean;
  readonly onFile: (file: File) => void;
}

/** A file chooser, drawn as a button of ours: the input is there for keys and screen readers. */
export function ChooseFile({ words, accept, icon = 'file', primary, onFile }: ChooseFileProps) {
  return (
    <label class={primary ? 'hr-button hr-button--primary hr-choose' : 'hr-button hr-choose'}>
      <input
        class="hr-visually-hidden"
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen once more, after it was mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Icon name={icon} size={20} />
      {words}
    </label>
  );
}
