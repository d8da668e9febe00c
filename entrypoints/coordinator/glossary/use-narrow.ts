import { useEffect, useState } from 'preact/hooks';

const NARROW = '(max-width: 700px)';

/** The window has no room for a table: a phone, or a page at 400 %. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const look = (): void => setNarrow(query.matches);
    query.addEventListener('change', look);
    look();
    return () => query.removeEventListener('change', look);
  }, []);
  return narrow;
}
