import { ListenButton } from '@/components/ListenButton';
import type { Alternate } from '@/model/pack';
import { Aside, type AsideProps } from './Aside';
import { OwnPage } from './OwnPage';

export type TextCardProps = Omit<AsideProps, 'title' | 'icon' | 'children'> & { readonly alternate: Alternate };

/** A text that the teacher put beside a video of the assignment: their words, as they wrote them. */
export function TextCard({ alternate, ...aside }: TextCardProps) {
  return (
    <Aside {...aside} title={alternate.title} icon="file">
      <div class="hr-aside__listen">
        <ListenButton name={alternate.title} texts={(alternate.text ?? '').split(/\n+/)} />
      </div>
      {/* Focusable, so that the keyboard can scroll it. */}
      <div class="hr-aside__text hr-quote" tabIndex={0} role="group" aria-label={alternate.title}>
        {(alternate.text ?? '').split(/\n+/).map((paragraph, i) => (
          <p key={i} dir="auto">
            {paragraph}
          </p>
        ))}
      </div>
      {alternate.href !== undefined && <OwnPage href={alternate.href} />}
    </Aside>
  );
}
