import { h, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Shape, shapesOf } from './picture';

export interface PictureProps {
  readonly svg: string;
  readonly alt: string;
}

/** Nothing at all when the picture is not of the safe kind: the meaning stands without it. */
export function Picture({ svg, alt }: PictureProps) {
  const shape = useMemo(() => shapesOf(svg), [svg]);
  if (!shape) return null;
  return (
    <div class="hr-word__picture">
      {h(
        'svg',
        // A picture without a description says nothing that the meaning does not.
        {
          viewBox: shape.attributes['viewBox'],
          ...(alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': 'true' }),
        },
        shape.children.map(drawn),
      )}
    </div>
  );
}

const drawn = (shape: Shape): VNode => h(shape.name, shape.attributes, shape.children.map(drawn));
