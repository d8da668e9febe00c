import { describe, expect, it } from 'vitest';
import { saidOf } from './said';

/** What stands on the page, and what is heard. One string: it is said as it stands. */
type Row = readonly [string, string] | readonly [string];
const each = (rows: readonly Row[], lang = 'en'): void => {
  it.each(rows.map(([text, said = text]) => [text, said] as const))('%s', (text, said) =>
    expect(saidOf(text, lang)).toBe(said),
  );
};

describe('abbreviations', () => {
  each([
    ['Dr. Ruth and Mr. Hill met Mrs. Parks.', 'Doctor Ruth and Mister Hill met Missus Parks.'],
    ['Mr Hill lives here.', 'Mister Hill lives here.'],
    ['Prof. Ito and Gov. Lee spoke.', 'Professor Ito and Governor Lee spoke.'],
    ['Use evidence, e.g. quotes.', 'Use evidence, for example quotes.'],
    ['Use it (i.e., show it).', 'Use it (that is, show it).'],
    ['Bring pens, paper, etc.', 'Bring pens, paper, et cetera.'],
    ['Pens, paper, etc. are there.', 'Pens, paper, et cetera are there.'],
    ['See p. 12 and pp. 3–5.', 'See page 12 and pages 3 to 5.'],
    ['See p. vii.'],
    ['Read No. 5 and nos. 7 and 8.', 'Read number 5 and numbers 7 and 8.'],
    ['He said no. We left.'],
    ['cats vs. dogs', 'cats versus dogs'],
    ['cats vs dogs', 'cats versus dogs'],
    ['approx. 40 people', 'approximately 40 people'],
    ['St. Louis', 'Saint Louis'],
    ['We live on Main St. in town.', 'We live on Main Street in town.'],
    ['It is on Main St.', 'It is on Main Street.'],
    ['He lives at 12 Elm Dr. now.', 'He lives at 12 Elm Drive now.'],
    ['on 5th Ave. in May', 'on 5th Avenue in May'],
    ['Martin Luther King Jr. spoke.', 'Martin Luther King Junior spoke.'],
    ['See Fig. 2 and ch. 3.', 'See figure 2 and chapter 3.'],
    ['Smith et al. found it.', 'Smith and others found it.'],
    ['Mt. Everest and Ft. Sumter', 'Mount Everest and Fort Sumter'],
    ['the max. height', 'the maximum height'],
    ['est. 1990', 'established 1990'],
    ['Write w/ a partner, w/o notes and/or books.', 'Write with a partner, without notes and or books.'],
    ['He/she has his/her book.', 'he or she has his or her book.'],
    ['Q&A about R&D', 'Q and A about R and D'],
    ['question #5', 'question number 5'],
    ['the U.S. army'],
    ['Ask Ms. Clark.'],
    ['the dept. of education', 'the department of education'],
  ]);
});

describe('units', () => {
  each([
    ['a 5 km run', 'a 5 kilometer run'],
    ['It is 5km long.', 'It is 5 kilometers long.'],
    ['1 km', '1 kilometer'],
    ['2.5 kg', '2.5 kilograms'],
    ['1,250 mL of water', '1,250 milliliters of water'],
    ['20 °C or 68 °F', '20 degrees Celsius or 68 degrees Fahrenheit'],
    ['It was -5°C.', 'It was negative 5 degrees Celsius.'],
    ['an angle of 90°', 'an angle of 90 degrees'],
    ['1° more', '1 degree more'],
    ['40° N', '40 degrees north'],
    ['3 m/s', '3 meters per second'],
    ['9.8 m/s²', '9.8 meters per second squared'],
    ['9.8 m/s^2', '9.8 meters per second squared'],
    ['60 mph and 90 km/h', '60 miles per hour and 90 kilometers per hour'],
    ['12 cm² and 5 m³', '12 square centimeters and 5 cubic meters'],
    ['1 g/mL', '1 gram per milliliter'],
    ['2 g/cm³', '2 grams per cubic centimeter'],
    ['10 ft tall', '10 feet tall'],
    ['a 6 ft. wall', 'a 6 foot wall'],
    ['It is 6 ft.', 'It is 6 feet.'],
    ['5 in. wide', '5 inches wide'],
    ['9 in', '9 inches'],
    ['five in a row, 5 in a row'],
    ['He is 5\'2" tall.', 'He is 5 feet 2 inches tall.'],
    ['50% of it', '50 percent of it'],
    ['5–10% of it', '5 to 10 percent of it'],
    ['5–7 km away', '5 to 7 kilometers away'],
    ['3 lbs of rice and 1 lb of beans', '3 pounds of rice and 1 pound of beans'],
    ['2 hrs 30 min', '2 hours 30 minutes'],
    ['15 sec.', '15 seconds.'],
    ['10 pts', '10 points'],
    ['8/10 pts and /10 pts', '8 out of 10 points and /10 points'],
    ['a 3x5 card', 'a 3 by 5 card'],
    ['a 5 GB file', 'a 5 gigabyte file'],
    ['60 Hz at 5 V', '60 hertz at 5 volts'],
    ['I have 5 mice'],
    ['1/2 mi', 'one half mile'],
  ]);
});

describe('money', () => {
  each([
    ['$4.50 each', '4 dollars and 50 cents each'],
    ['$1 each', '1 dollar each'],
    ['$0.99', '99 cents'],
    ['$1,250', '1,250 dollars'],
    ['$2.5 million', '2.5 million dollars'],
    ['$5-$10 or $5–10', '5 to 10 dollars or 5 to 10 dollars'],
    ['50¢', '50 cents'],
    ['€3 and £1.01', '3 euros and 1 pound and 1 penny'],
    ['It cost $5.', 'It cost 5 dollars.'],
  ]);
});

describe('fractions and powers', () => {
  each([
    ['1/2 cup of milk', 'one half cup of milk'],
    ['3/4 of the wells', '3 fourths of the wells'],
    ['2 1/2 cups', '2 and one half cups'],
    ['2½ cups and ¼ inch', '2 and one half cups and one fourth inch'],
    ['8/10 points', '8 out of 10 points'],
    ['on 9/11 and 24/7', 'on September 11 and 24/7'],
    ['x² + 10³', 'x squared + 10 cubed'],
    ['2⁻³', '2 to the power of negative 3'],
    ['3 x 4 and 3 × 4', '3 times 4 and 3 times 4'],
    ['6 ÷ 2 ≠ 4', '6 divided by 2 is not equal to 4'],
    ['It fell to −7.', 'It fell to negative 7.'],
    ['5 - 3 = 2'],
  ]);
});

describe('dates and times', () => {
  each([
    ['on 3/14/2026', 'on March 14, 2026'],
    ['3/4/2026', 'March 4, 2026'],
    ['14/3/2026', 'March 14, 2026'],
    ['3/14/26', 'March 14, 2026'],
    ['2026-03-14', 'March 14, 2026'],
    ['due 3/14', 'due March 14'],
    ['Mon., Nov. 23', 'Monday, November 23'],
    ['Nov. 23, 2026', 'November 23, 2026'],
    ['Nov 23 and Sept. 5', 'November 23 and September 5'],
    ['Fri, Jan 8', 'Friday, January 8'],
    ['Mon-Fri', 'Monday to Friday'],
    ['We see the sun. Sun. is a star.'],
    ['11:59 PM', '11 59 p.m.'],
    ['Come at 5 p.m. on Friday.', 'Come at 5 p.m. on Friday.'],
    ['5:00 pm', '5 p.m.'],
    ['at 8:05', 'at 8 oh 5'],
    ['at 9:00', 'at 9 o’clock'],
    ['9:00–10:30 AM', '9 o’clock to 10 30 a.m.'],
    ['the 1990s', 'the nineteen nineties'],
    ['the 1900s and the 2000s', 'the nineteen hundreds and the two thousands'],
    ['the ’90s and the 80s', 'the nineties and the eighties'],
    ['in 1934'],
  ]);
});
it('a British date begins with its day', () => expect(saidOf('3/4/2026', 'en-GB')).toBe('April 3, 2026'));

describe('ranges', () => {
  each([
    ['1914-1918', '1914 to 1918'],
    ['1914 – 1918', '1914 to 1918'],
    ['1914–18', '1914 to 18'],
    ['pages 3-5', 'pages 3 to 5'],
    ['5–7 sentences', '5 to 7 sentences'],
    ['Call 555-1234.'],
    ['They won 21-14.'],
    ['grades K-12 and COVID-19'],
    ['1-800-555-1234'],
    ['3-5=-2', '3-5=negative 2'],
  ]);
});

describe('roman numerals', () => {
  each([
    ['Chapter IV', 'Chapter 4'],
    ['World War II', 'World War 2'],
    ['World War I began in 1914.', 'World War 1 began in 1914.'],
    ['Louis XIV', 'Louis the 14th'],
    ['Henry VIII and Elizabeth I', 'Henry the 8th and Elizabeth the 1st'],
    ['Act III, Scene ii', 'Act 3, Scene ii'],
    ['Acts I-III', 'Acts 1 to 3'],
    ['Part I–III', 'Part 1 to 3'],
    ['Part I is long.', 'Part 1 is long.'],
    ['In the first part I read it.'],
    ['In Part I read on.'],
    ['I think that I know.'],
    ['a MIX of CIVIL law'],
    ['Malcolm X and vitamin C'],
    ['Rocky II', 'Rocky 2'],
    ['Super Bowl LVIII', 'Super Bowl 58'],
    ['Appendix C and Section D'],
  ]);
});

describe('blanks, signs and pictures', () => {
  each([
    ['The ____ is blue.', 'The blank is blue.'],
    ['The __ __ __ is blue.', 'The blank is blue.'],
    ['Name: _ _ _ _', 'Name: blank'],
    ['an answer____ and ____ing', 'an answer blank and blank ing'],
    ['call __init__ or a__b'],
    ['seeds * 2', 'seeds times 2'],
    ['• Read it', 'Read it'],
    ['- Read it', 'Read it'],
    ['water → steam', 'water to steam'],
    ['✓ done ✅', 'check mark done check mark'],
    ['☐ Draft', 'check box Draft'],
    ['⭐⭐⭐ Goal', 'star Goal'],
    ['Great job 🎉🎉 team 👩‍👩‍👧', 'Great job team'],
    ['Step 1️⃣', 'Step 1'],
    ['*Note: bring it', 'Note: bring it'],
    ['Handrail™ is here', 'Handrail is here'],
    ['one👍🏽two', 'one thumbs up two'],
    ['rock · paper', 'rock paper'],
  ]);
});

describe('capitals', () => {
  each([
    ['You MUST read ALL of it.', 'You must read all of it.'],
    ['READ THE WHOLE TEXT FIRST', 'read the whole text first'],
    ['IMPORTANT: do it', 'important: do it'],
    ['NASA and the USA', 'NASA and the USA'],
    ['DNA, RNA and HTML'],
    ['WATCH THE NASA VIDEO', 'watch the NASA video'],
    ['Plan B'],
    ['I AM'],
    ['Give it to the US.'],
  ]);
});

describe('addresses', () => {
  each([
    ['Go to https://www.example.com/a/b?c=d#e.', 'Go to web address example dot com.'],
    ['(see www.nasa.gov/kids)', '(see web address nasa dot gov)'],
    ['Look at nasa.gov first.', 'Look at nasa dot gov first.'],
    ['Write to ana.ruiz@school.org.', 'Write to email address ana dot ruiz at school dot org.'],
    ['They left.Then we came.'],
  ]);
});

describe('notes and sources', () => {
  each([
    ['The sun is a star.[1]', 'The sun is a star. note 1'],
    ['planets² and', 'planets note 2 and'],
    ['on the interval [1, 5]'],
    ['It is true (Lee, 2019).'],
  ]);
  it.each([
    ['It is true (Lee, 2019).', 'It is true .'],
    ['It is true (see Lee & Ruiz, 2019, p. 4; Cho, 2020), and', 'It is true , and'],
    ['It is true (Lee 45).', 'It is true .'],
    ['The sun[1] is a star.[2, 3]', 'The sun is a star.'],
    ['Read it (Chapter 3) and (June 5).', 'Read it (Chapter 3) and (June 5).'],
    ['It (the big one) is there (in 1934).', 'It (the big one) is there (in 1934).'],
  ])('skipped on wish: %s', (text, said) => expect(saidOf(text, 'en', { skipCitations: true })).toBe(said));
});
