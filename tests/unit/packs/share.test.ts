import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { encodePack } from '@/packs/codec';
import { codesInText } from '@/packs/find';
import { fileNameOf, FITS, shareOf } from '@/packs/share';
import { codeOf } from '@/supports/pack-editor/QrCode';
import { typicalPack } from './a-pack';

const PAGE = 'https://school.instructure.com/courses/208/assignments/4101?module_item_id=7#fragment';

describe('a shared pack', () => {
  it('goes out on the page’s own address, without what belongs to this visit', async () => {
    const code = await encodePack(typicalPack);
    const { link, block, characters, fits } = shareOf(code, PAGE);
    expect(link).toBe(`https://school.instructure.com/courses/208/assignments/4101#handrail=${code}`);
    expect([codesInText(link), codesInText(block)]).toEqual([[code], [code]]);
    expect([characters, fits]).toEqual([code.length, true]);
  });
  it('says when it is too long for a link', () => {
    expect(shareOf(`2.${'a'.repeat(FITS - 2)}`, PAGE).fits).toBe(true);
    expect(shareOf(`2.${'a'.repeat(FITS - 1)}`, PAGE).fits).toBe(false);
  });
  it.each([
    ['What Caused the Dust Bowl?', 'what-caused-the-dust-bowl.handrail.json'],
    ['¿Por qué? / ../x', 'por-qué-x.handrail.json'],
    ['???', 'pack.handrail.json'],
  ])('the file of %j is %s', (title, name) => expect(fileNameOf(title)).toBe(name));
});

describe('the QR code', () => {
  const longest = shareOf(`2.${'aZ0_-9'.repeat(FITS).slice(0, FITS - 2)}`, PAGE).link;
  it('holds the longest link, and a camera reads the link back', () => {
    const { path, size } = codeOf(longest);
    expect(size).toBeLessThanOrEqual(177 + 8);
    // What is drawn, module by module, as a picture of four pixels a module.
    const scale = 4;
    const data = new Uint8Array(size * size * scale * scale * 4).fill(255);
    for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let row = 0; row < scale; row += 1)
        for (let at = 0; at < Number(width) * scale; at += 1)
          data.fill(
            0,
            ((Number(y) * scale + row) * size * scale + Number(x) * scale + at) * 4,
            ((Number(y) * scale + row) * size * scale + Number(x) * scale + at) * 4 + 3,
          );
    expect(decodeQR({ width: size * scale, height: size * scale, data })).toBe(longest);
  });
  it('leaves the white edge that scanners need', () => {
    const rows = encodeQR('x', 'raw', { ecc: 'low', border: 4 });
    expect(codeOf('x').size).toBe(rows.length);
    expect(codeOf('x').path).toMatch(/^M4 4h7/);
  });
});
