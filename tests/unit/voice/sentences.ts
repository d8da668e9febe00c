/** Scripts that put no space between words. */
export const textOf = ([lang, words, text]: (typeof SENTENCES)[number]): string =>
  text ?? (lang === 'zh' ? words.replaceAll(' ', '') : words);

/**
 * For each language a sentence of our own, one space between the words that a reader would point at (Chinese has them
 * here alone). Where a script is hard on offsets, a second one has what is hard: digits of its own, vowel marks, joiners
 * that nobody sees, Latin words, word spaces of its own.
 */
export const SENTENCES: readonly (readonly [lang: string, words: string, text?: string])[] = [
  ['en-US', 'In spring the river begins to flow again'],
  ['en-GB', 'The children carry water from the old well'],
  ['es-MX', 'En primavera el agua del río vuelve a correr'],
  ['es-ES', 'Los niños llevan agua desde el pozo viejo'],
  ['pt-BR', 'Na primavera a água do rio volta a correr'],
  ['pt-PT', 'As crianças levam água do poço até casa'],
  ['am', 'በጸደይ የወንዙ ውሃ እንደገና መፍሰስ ይጀምራል'],
  ['am', 'ልጆች ውሃ ቤት ወሰዱ መጡ', 'ልጆች፡ውሃ፣ቤት፡ወሰዱ።መጡ።'],
  ['ar', 'في الربيع يعود ماء النهر إلى الجريان'],
  ['ar', 'كَتَبَ الطَّالِبُ ٢٥ كلمة في Canvas عن المـــاء', 'كَتَبَ الطَّالِبُ ٢٥ كلمة، في Canvas، عن «المـــاء».'],
  ['bn', 'বসন্তে নদীর জল আবার বইতে শুরু করে'],
  ['bn', '২৫ জন ছাত্র র\u200D্যাম্প দিয়ে Canvas খোলে'],
  ['fa', 'در بهار آب رودخانه دوباره جاری شد'],
  ['fa', 'بچه\u200Cها ۲۵ کتاب\u200Cِ نو را می\u200Cخوانند'],
  ['fr', 'Au printemps l’eau de la rivière coule de nouveau'],
  ['fr', 'Qu’est-ce que c’est dit-elle aujourd’hui', '« Qu’est-ce que c’est ? » dit-elle aujourd’hui…'],
  ['hi', 'वसंत में नदी का पानी फिर बहने लगता है'],
  ['hi', 'कक्षा में २५ छात्र क्\u200Dया पढ़ते हैं', 'कक्षा में २५ छात्र क्\u200Dया पढ़ते हैं?'],
  ['ht', 'Nan prentan dlo rivyè a kòmanse koule ankò'],
  ['ko', '봄이 오면 강물이 다시 흐르기 시작합니다'],
  // A particle that follows a number, Latin letters or a bracket is a word of its own to ICU.
  ['ko', '학생 25 명이 Canvas 를 열고 책 을 읽는다', '학생 25명이 Canvas를 열고 「책」을 읽는다.'],
  ['ne', 'वसन्तमा नदीको पानी फेरि बग्न थाल्छ'],
  ['ne', 'कक्षामा 25 विद्यार्थीले किताब पढ्छन्'],
  ['pl', 'Wiosną woda w rzece znowu zaczyna płynąć'],
  ['sw', 'Maji ya mto yanaanza kutiririka tena wakati wa mvua'],
  ['uk', 'Навесні вода в річці знову починає текти'],
  ['uk', 'Сім’я п’є 25 склянок води щодня'],
  ['ur', 'بہار میں دریا کا پانی پھر بہنے لگتا ہے'],
  ['ur', 'جماعت میں ۲۵ بچے Canvas کھولتے ہیں', 'جماعت میں ۲۵ بچے Canvas کھولتے ہیں۔'],
  ['vi', 'Mùa xuân nước sông lại chảy qua làng tôi'],
  ['zh', '春天 河水 又 开始 流动'],
  ['zh', '我们 班 有 25 个 学生 用 Canvas 学习 数学', '我们班有25个学生，用Canvas学习“数学”。'],
];
