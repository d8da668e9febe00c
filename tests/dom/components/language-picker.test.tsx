import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LanguagePicker } from '@/components/LanguagePicker';
import { LANGUAGES } from '../supports/word-card/views';
import { stand, type Stand } from '../supports/stand';

let standing: Stand;
afterEach(() => standing.leave());

function Picker({ from }: { readonly from?: string }) {
  const [chosen, setChosen] = useState(from);
  return (
    <div style={{ padding: '8px' }}>
      <LanguagePicker label="Your language" languages={LANGUAGES} chosen={chosen} onChoose={setChosen} />
    </div>
  );
}
const names = (): string[] => [...standing.root.querySelectorAll('label')].map((each) => each.textContent ?? '');

describe('many languages', () => {
  it('show the likely ones, and all of them after one press, each in its own direction', async () => {
    await page.viewport(320, 800);
    standing = stand(<Picker />);
    expect(names()).toEqual(['English', 'Español', 'العربية', '中文', 'Tiếng Việt', 'Kreyòl ayisyen']);
    await userEvent.click(standing.button('More languages'));
    await expect.poll(names).toEqual(LANGUAGES.map(({ name }) => name));
    // What the press brought has the focus.
    await expect.poll(() => standing.root.activeElement?.closest('label')?.textContent).toBe('Português');
    const urdu = standing.one('[lang="ur"]');
    expect([urdu.dir, urdu.textContent]).toEqual(['rtl', 'اردو']);
    for (const label of standing.root.querySelectorAll('label')) {
      const box = label.getBoundingClientRect();
      expect(box.right).toBeLessThanOrEqual(320);
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(label.scrollWidth).toBeLessThanOrEqual(label.clientWidth);
    }
    expect(await standing.barriers()).toEqual([]);
  });

  it('keep the chosen one in sight, wherever it stands in the list', async () => {
    standing = stand(<Picker from="am" />);
    expect(names()).toHaveLength(7);
    expect(names().at(-1)).toBe('አማርኛ');
    await expect.poll(() => standing.one('input:checked').closest('label')?.textContent).toBe('አማርኛ');
  });
});
