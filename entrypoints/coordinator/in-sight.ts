import { useEffect, useState } from 'preact/hooks';

/** Of these places on the page, the one that is being looked at: the last whose beginning has come into the upper third. */
export function useInSight(ids: readonly string[]): string | undefined {
  const [now, setNow] = useState(ids[0]);
  const all = ids.join(' ');
  useEffect(() => {
    const seek = (): void => {
      const places = all
        .split(' ')
        .map((id) => ({ id, top: document.getElementById(id)?.getBoundingClientRect().top }));
      const begun = places.filter(({ top }) => top !== undefined && top < window.innerHeight / 3);
      // At its foot, the last is looked at, however short it is.
      const end =
        window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2 && window.scrollY > 0;
      setNow((end ? places.at(-1) : (begun.at(-1) ?? places[0]))?.id);
    };
    seek();
    document.addEventListener('scroll', seek, { passive: true });
    return () => document.removeEventListener('scroll', seek);
  }, [all]);
  return now;
}
