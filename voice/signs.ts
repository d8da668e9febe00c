/** In this order in every row below. */
const SIGNS = ['&', '+', '=', '%', '<', '>', '≤', '≥', '≠', '≈', '×', '÷', '−', '→', '°', '$', '€'] as const;
/** Of any length. */
export const BLANK = '___';

/**
 * What the engine would skip, take for markup or say in English; an empty place is one that it says well by itself. The
 * last is what is said for a blank to fill in.
 */
const ROWS: Readonly<Record<string, string>> = {
  en: 'and||||is less than|is greater than|is less than or equal to|is greater than or equal to|is not equal to|is about|times|divided by|minus|to||||blank',
  es: 'y||||es menor que|es mayor que|es menor o igual que|es mayor o igual que|no es igual a|es más o menos|por|entre|menos|a||||espacio en blanco',
  am: 'እና|ሲደመር|እኩል ነው|በመቶ|ያንሳል|ይበልጣል|ያንሳል ወይም እኩል ነው|ይበልጣል ወይም እኩል ነው|እኩል አይደለም|ገደማ|ሲባዛ|ሲካፈል|ሲቀነስ|ወደ|ዲግሪ||ዩሮ|ባዶ ቦታ',
  ar: 'و|زائد|يساوي|بالمئة|أصغر من|أكبر من|أصغر من أو يساوي|أكبر من أو يساوي|لا يساوي|يساوي تقريبا|ضرب|تقسيم|ناقص|إلى|درجة|||فراغ',
  bn: 'এবং|যোগ|সমান|শতাংশ|ছোট|বড়|ছোট বা সমান|বড় বা সমান|সমান নয়|প্রায়|গুণ|ভাগ|বিয়োগ|থেকে|ডিগ্রি||ইউরো|শূন্যস্থান',
  fa: 'و|به علاوه|مساوی|درصد|کوچکتر از|بزرگتر از|کوچکتر یا مساوی|بزرگتر یا مساوی|نامساوی|تقریبا|ضربدر|تقسیم بر|منهای|به|درجه||یورو|جای خالی',
  fr: 'et|plus|égale|pour cent|est inférieur à|est supérieur à|est inférieur ou égal à|est supérieur ou égal à|est différent de|environ|fois|divisé par|moins|vers|degrés|||espace vide',
  hi: 'और|जोड़|बराबर|प्रतिशत|छोटा है|बड़ा है|छोटा या बराबर है|बड़ा या बराबर है|बराबर नहीं|लगभग|गुणा|भाग|घटा|से|डिग्री||यूरो|खाली जगह',
  ht: 'ak|plis|egal|pousan|pi piti pase|pi gran pase|pi piti oswa egal|pi gran oswa egal|pa egal|apeprè|miltipliye pa|divize pa|mwens|rive|degre|dola|ewo|espas vid',
  ko: '앤드|더하기|는|퍼센트|작다|크다|작거나 같다|크거나 같다|같지 않다|약|곱하기|나누기|빼기|화살표|도|달러|유로|빈칸',
  ne: 'र|जोड|बराबर|प्रतिशत|भन्दा सानो|भन्दा ठूलो|भन्दा सानो वा बराबर|भन्दा ठूलो वा बराबर|बराबर छैन|लगभग|गुणा|भाग|घटाउ|देखि|डिग्री||युरो|खाली ठाउँ',
  pl: 'i||||jest mniejsze niż|jest większe niż|jest mniejsze lub równe|jest większe lub równe|nie równa się|około|razy|podzielić przez|minus|do|stopni||euro|puste miejsce',
  pt: 'e|mais|igual a||é menor que|é maior que|é menor ou igual a|é maior ou igual a|é diferente de|aproximadamente|vezes|dividido por|menos|para||||espaço em branco',
  sw: 'na|jumlisha|ni sawa na|asilimia|ni ndogo kuliko|ni kubwa kuliko|ni ndogo au sawa na|ni kubwa au sawa na|si sawa na|takriban|mara|gawanya kwa|toa|hadi|digrii||yuro|nafasi tupu',
  uk: 'і|плюс|дорівнює|відсотків|менше|більше|менше або дорівнює|більше або дорівнює|не дорівнює|приблизно|помножити на|поділити на|мінус|до|градусів||євро|пропуск',
  ur: 'اور|جمع|برابر|فیصد|چھوٹا ہے|بڑا ہے|چھوٹا یا برابر|بڑا یا برابر|برابر نہیں|تقریبا|ضرب|تقسیم|منفی|سے|ڈگری||یورو|خالی جگہ',
  vi: 'và|cộng|bằng|phần trăm|nhỏ hơn|lớn hơn|nhỏ hơn hoặc bằng|lớn hơn hoặc bằng|khác|xấp xỉ|nhân|chia|trừ|đến|độ||ơ rô|chỗ trống',
  zh: '和|加|等于|百分之|小于|大于|小于等于|大于等于|不等于|约等于|乘|除以|减|到|度|美元|欧元|空格',
};

const tables: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(ROWS).map(([base, row]) => {
    const said = row.split('|');
    return [
      base,
      new Map(
        [...SIGNS, BLANK].flatMap((sign, at): [string, string][] => {
          const words = said[at];
          return words ? [[sign, words]] : [];
        }),
      ),
    ];
  }),
);
const NONE: ReadonlyMap<string, string> = new Map();

/** What is said for a sign, and for a blank, by base language. */
export const signsFor = (base: string): ReadonlyMap<string, string> => tables.get(base) ?? NONE;
