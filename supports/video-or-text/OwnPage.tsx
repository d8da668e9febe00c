import { Icon } from '@/components/Icon';
import { useWords } from '@/components/text';

/** The plain link that is always there, whatever a network or a browser forbids. */
export function OwnPage({ href }: { readonly href: string }) {
  const t = useWords();
  return (
    <p class="hr-aside__own hr-small">
      <a href={href} target="_blank" rel="noopener noreferrer">
        <Icon name="link" size={16} />
        {t('video-or-text.own-page', { host: new URL(href).hostname.replace(/^www\./, '') })}
      </a>
    </p>
  );
}
