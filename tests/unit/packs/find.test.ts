import { describe, expect, it } from 'vitest';
import { decodePack, encodePack } from '@/packs/codec';
import { packBlock, packCodesIn, packLink } from '@/packs/find';
import { newestPack } from '@/packs/newest';
import { PackTrouble } from '@/packs/trouble';
import { typicalPack } from './a-pack';

const link = (href: string) => ({ text: 'link', href });
const codesIn = (...hrefs: string[]): string[] => packCodesIn({ links: hrefs.map(link), blocks: [] });
const page = 'https://riverbend.instructure.com/courses/12/assignments/77';

describe('a pack in the links of an assignment', () => {
  it.each([
    ['alone', `${page}#handrail=1.abc`],
    ['after another anchor', `${page}#content&handrail=1.abc`],
    [
      'in the redirect of Google',
      `https://www.google.com/url?q=${encodeURIComponent(`${page}#handrail=1.abc`)}&sa=D&usg=x`,
    ],
    ['in a redirect that kept the fragment bare', `https://www.google.com/url?q=${page}#handrail=1.abc`],
    [
      'in two redirects',
      `https://www.google.com/url?q=${encodeURIComponent(`https://safelinks.example/?url=${encodeURIComponent(`${page}#handrail=1.abc`)}`)}`,
    ],
  ])('is found %s', (_name, href) => {
    expect(codesIn('https://example.org/', href, 'https://example.org/b')).toEqual(['1.abc']);
  });

  it.each([
    ['an http link', 'http://example.org/#handrail=1.abc'],
    ['a javascript: link', 'javascript:void(0)#handrail=1.abc'],
    ['no address', 'handrail=1.abc'],
    ['another word', `${page}#myhandrail=1.abc`],
    ['a query', `${page}?handrail=1.abc`],
    ['no version', `${page}#handrail=abc`],
    ['something endless', `https://example.org/?q=${'a'.repeat(100_000)}#handrail=1.abc`],
  ])('is not looked for in %s', (_name, href) => {
    expect(codesIn(href)).toEqual([]);
  });

  it('is the last one of several, because a correction is pasted below', () => {
    expect(codesIn(`${page}#handrail=1.old`, `${page}#handrail=1.new`)).toEqual(['1.new', '1.old']);
  });

  it('may stand in the text, where a place takes no links', () => {
    const blocks = [{ text: 'Supports: [handrail:1.abc] and [handrail:1.def]' }];
    expect(packCodesIn({ links: [link(`${page}#handrail=1.ghi`)], blocks })).toEqual(['1.ghi', '1.def', '1.abc']);
  });

  it('survives the whole way from a pack to a link and back', async () => {
    const [code] = codesIn(packLink(await encodePack(typicalPack), `${page}#old`));
    expect(await decodePack(code ?? '')).toEqual(typicalPack);
    expect(packCodesIn({ links: [], blocks: [{ text: packBlock(code ?? '') }] })).toEqual([code]);
  });

  it('of the latest day wins where several can be read', async () => {
    const newer = { ...typicalPack, date: '2026-11-22', author: 'Mr. Osei' };
    const codes = [await encodePack(typicalPack), '1.broken', await encodePack(newer)];
    expect(await newestPack(codes)).toEqual(newer);
    expect(await newestPack([])).toBeNull();
    await expect(newestPack(['1.broken', '2.future'])).rejects.toEqual(new PackTrouble('damaged'));
  });
});
