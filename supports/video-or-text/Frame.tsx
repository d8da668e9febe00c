import { useEffect, useRef } from 'preact/hooks';
import type { MediaTrouble } from './VideoCard';

export interface FrameProps {
  readonly src: string;
  readonly title: string;
  readonly onTrouble: (why: MediaTrouble) => void;
}

/**
 * Another site's player. It stands in the page and sends the page's origin: without a referrer YouTube answers
 * "Error 153" (seen by many since 2025-10). Its script stays in the frame; it cannot move the page to another address.
 */
export function Frame({ src, title, onTrouble }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const page = frame.current?.ownerDocument;
    const { origin } = new URL(src);
    // A page's own policy may forbid the frame; the frame itself says nothing then.
    const refused = (event: SecurityPolicyViolationEvent): void => {
      if (event.blockedURI.startsWith(origin)) onTrouble('closed');
    };
    page?.addEventListener('securitypolicyviolation', refused);
    return () => page?.removeEventListener('securitypolicyviolation', refused);
  }, [src, onTrouble]);
  // The two together would let a page of our own origin lift its sandbox; this one is always of another origin.
  return (
    <iframe
      class="hr-video__picture"
      ref={frame}
      src={src}
      title={title}
      referrerpolicy="strict-origin-when-cross-origin"
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
      // oxlint-disable-next-line react/iframe-missing-sandbox
      sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
    />
  );
}
