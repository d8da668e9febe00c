import type { ColumnUse } from './contract';
import { folded, knownTag, languageOf, languageWithin, writtenTag } from './languages';

type Role = 'term' | 'meaning' | 'subject' | 'reviewer' | 'date' | 'language' | 'translation';

const list = (names: string): string[] => names.split(' | ');
/** Names of columns, as tables in our eight languages have them. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  term: list(
    'term | terms | word | words | english word | english term | vocabulary | vocabulary word | vocab | ' +
      'vocab word | key word | keyword | key term | headword | source | source term | source text | entry | ' +
      'academic word | word or phrase | term or phrase | palabra | término | palabra clave | vocabulario | ' +
      'término fuente | كلمة | الكلمة | مصطلح | المصطلح | مفردة | المفردات | 词 | 單詞 | 单词 | 词语 | 詞語 | 术语 | 術語 | ' +
      '词汇 | 詞彙 | 生词 | 英文单词 | 英语单词 | 英文單字 | 單字 | từ | từ vựng | thuật ngữ | từ khóa | từ tiếng Anh | mo | mo a | ' +
      'tèm | mo kle | vokabilè | palavra | termo | vocabulário | palavra-chave | vocábulo | mot | terme | ' +
      'vocabulaire | mot clé',
  ),
  meaning: list(
    'meaning | easy meaning | definition | definitions | student friendly definition | kid friendly definition | ' +
      'english definition | explanation | description | simple definition | significado | definición | ' +
      'explicación | المعنى | معنى | تعريف | التعريف | شرح | 定义 | 定義 | 释义 | 釋義 | 意思 | 含义 | 解释 | 解釋 | nghĩa | ' +
      'định nghĩa | ý nghĩa | giải thích | definisyon | siyifikasyon | sans | esplikasyon | definição | ' +
      'explicação | définition | sens | signification | explication | significado fácil | معنى سهل | sens facile | sans fasil | nghĩa dễ hiểu | 简易释义',
  ),
  subject: list(
    'subject | subject area | content area | domain | category | topic | course | class | field | materia | ' +
      'asignatura | tema | área | المادة | مادة | الموضوع | 学科 | 學科 | 科目 | 主题 | môn | môn học | chủ đề | matyè | ' +
      'sijè | matéria | disciplina | assunto | matière | sujet | domaine',
  ),
  reviewer: list(
    'reviewer | reviewed by | checked by | verified by | approved by | reviewers | checker | checked | ' +
      'reviewed | revisado por | revisor | revisora | comprobado por | verificado por | المراجع | راجعه | راجعها | ' +
      'تمت المراجعة بواسطة | 审校 | 审核人 | 審核人 | 校对 | 校對 | 审阅人 | 检查人 | người duyệt | người kiểm tra | kiểm tra bởi | ' +
      'duyệt bởi | verifye pa | moun ki verifye | revize pa | revisado pela | conferido por | relu par | ' +
      'vérifié par | relecteur | relectrice | révisé par | revisada por | راجعها | vérifiée par | moun ki verifye l | conferida por | người kiểm tra | 核对人 | moun ki verifye',
  ),
  date: list(
    'date | review date | date reviewed | reviewed on | checked on | date checked | date of review | ' +
      'approved on | day | reviewed date | fecha | fecha de revisión | revisado el | التاريخ | تاريخ | ' +
      'تاريخ المراجعة | 日期 | 审校日期 | 审核日期 | ngày | ngày duyệt | ngày kiểm tra | dat | dat verifikasyon | data | ' +
      'data da revisão | date de relecture | date de révision',
  ),
  language: list(
    'language | lang | target language | language code | locale | idioma | lengua | اللغة | لغة | 语言 | 語言 | ' +
      'ngôn ngữ | lang lan | língua | linguagem | langue',
  ),
  translation: list(
    'translation | translations | gloss | target | target term | target text | translated term | ' +
      'translated word | equivalent | home language | traducción | traducido | glosa | ترجمة | الترجمة | 翻译 | 翻譯 | ' +
      '译文 | 譯文 | dịch | bản dịch | tradiksyon | tradução | traduction | glose',
  ),
};

let made: ReadonlyMap<string, Role> | undefined;
function roles(): ReadonlyMap<string, Role> {
  made ??= new Map(
    (Object.entries(NAMES) as [Role, readonly string[]][]).flatMap(([is, all]) =>
      all.map((name) => [folded(name), is] as const),
    ),
  );
  return made;
}

/** Words around a language's name that say nothing more than that the word stands here. */
const FILLING = new Set(
  folded(
    'term word words translation translations gloss in the of en de a la language equivalent palabra traducción mot traduction',
  ).split(' '),
);

function role(words: readonly string[]): Role | undefined {
  const whole = roles().get(words.join(' '));
  if (whole) return whole;
  // "Reviewed by (name)", "Definition for students": what it begins with.
  for (let end = Math.min(3, words.length - 1); end > 0; end -= 1) {
    const found = roles().get(words.slice(0, end).join(' '));
    if (found === 'meaning' || found === 'reviewer' || found === 'date') return found;
  }
  return undefined;
}

/** What a column holds by its name; undefined where the name says nothing to us. */
export function useOf(header: string): ColumnUse | undefined {
  const bracketed = /^(.*)\[([a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4})\](.*)$/i.exec(header);
  if (bracketed) {
    const around = folded(bracketed[3] ?? '');
    return of(writtenTag(bracketed[2] ?? '') ?? '', around === '' ? [] : around.split(' '));
  }
  const whole = languageOf(header);
  const plain = folded(header);
  if (whole !== undefined && !roles().has(plain)) return of(whole, []);
  if (plain === '') return undefined;
  const words = plain.split(' ');
  const exact = roles().get(plain);
  if (exact) return alone(exact);
  // "Spanish (es-MX)": the tag says it better than the name.
  const inside = /[([]\s*([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)\s*[)\]]/i.exec(header);
  const tagged = inside ? knownTag(inside[1] ?? '') : undefined;
  const within = languageWithin(words);
  if (tagged !== undefined && inside) {
    const outside = folded(header.replace(inside[0], ' ')).split(' ');
    return of(tagged, languageWithin(outside)?.rest ?? outside);
  }
  if (within) return of(within.lang, within.rest);
  const found = role(words);
  return found && alone(found);
}

const alone = (found: Role): ColumnUse => ({ use: found });

function of(lang: string, around: readonly string[]): ColumnUse {
  const words = around.filter((word) => word !== '');
  // "Español / Spanish": the same language again.
  const again = languageWithin(words);
  if (again && again.lang.split('-')[0] === lang.split('-')[0]) return of(lang, again.rest);
  const said = role(words);
  const english = /^en(?:-|$)/i.test(lang);
  if (said === 'reviewer' || said === 'date') return english ? { use: said } : { use: said, lang };
  if (said === 'meaning') return { use: english ? 'meaning' : 'skip' };
  if (said === 'subject' || said === 'language') return alone(said);
  if (words.length > 0 && said === undefined && !words.every((word) => FILLING.has(word))) {
    // "How to say it in Spanish" is no word in Spanish for sure; "Spanish 1" is.
    return words.length > 2 ? { use: 'skip' } : english ? { use: 'term' } : { use: 'gloss', lang };
  }
  return english ? { use: 'term' } : { use: 'gloss', lang };
}

/** How many cells of a row name a column. */
export const namesIn = (row: readonly string[]): number =>
  row.filter((cell) => cell.length < 60 && useOf(cell)?.use !== undefined).length;
