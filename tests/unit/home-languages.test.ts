import { describe, expect, it } from 'vitest';
import { languageNamed } from '@/utils/i18n';
import { likelyFirst, otherLanguage } from '@/utils/likely-languages';
import { sources } from './language/on-disk';

const ALL = [
  'am',
  'ar',
  'bn',
  'es',
  'fa',
  'fil',
  'fr',
  'hi',
  'ht',
  'ko',
  'pt',
  'ru',
  'so',
  'sw',
  'uk',
  'ur',
  'vi',
  'zh',
];

describe('the order in which home languages are offered', () => {
  it.each<[string, string[], string[]]>([
    ['an English browser', ['en-US', 'en'], ['es', 'ar', 'zh', 'vi']],
    ['a Chinese browser', ['zh-CN', 'zh', 'en'], ['zh', 'es', 'ar', 'vi']],
    ['two languages beside English', ['en-US', 'so', 'am-ET'], ['so', 'am', 'es', 'ar']],
    ['Tagalog, which browsers also call Filipino', ['tl-PH'], ['fil', 'es', 'ar', 'zh']],
    ['a language of none of our files', ['is'], ['es', 'ar', 'zh', 'vi']],
  ])('%s', (_, wanted, first) => {
    const order = likelyFirst(ALL, wanted);
    expect(order.slice(0, first.length)).toEqual(first);
    expect(order.toSorted()).toEqual(ALL);
  });

  it('knows a language that it has never heard of', () => {
    expect(likelyFirst(['es', 'xx', 'am'], [])).toEqual(['es', 'am', 'xx']);
  });
});

it('languages go by their own names, whatever the browser knows', () => {
  expect(ALL.map((code) => languageNamed(code).name)).toEqual([
    'አማርኛ',
    'العربية',
    'বাংলা',
    'Español',
    'فارسی',
    'Filipino',
    'Français',
    'हिन्दी',
    'Kreyòl ayisyen',
    '한국어',
    'Português',
    'Русский',
    'Soomaali',
    'Kiswahili',
    'Українська',
    'اردو',
    'Tiếng Việt',
    '中文',
  ]);
});

it('the build says which languages it has glosses in', () => {
  expect(sources.languages).toContain('es');
  expect(sources.languages).not.toContain('en');
});

describe('the language one tap away in the popup', () => {
  const spoken = ['en', 'ar', 'es', 'fr', 'zh'];
  it.each<[string, string[], string]>([
    ['ar', ['ar', 'en-US'], 'en'],
    ['en', ['', 'en-US', 'en'], 'es'],
    ['en', ['zh', 'en-US'], 'zh'],
    ['en', ['', 'fr-CA'], 'fr'],
    ['en', ['so', 'ar'], 'ar'],
  ])('from %s for %j: %s', (shown, wanted, other) => expect(otherLanguage(shown, wanted, spoken)).toBe(other));
  it('is English where there is no other', () => expect(otherLanguage('en', ['es'], ['en'])).toBe('en'));
});
