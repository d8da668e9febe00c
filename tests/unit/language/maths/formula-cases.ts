/**
 * What is expected to be said, judged by how a teacher says it at the board: plain words, and never two formulas that
 * sound alike. The letter a is a capital in English and French, where a voice would read the article or "has".
 */
export type Spoken = readonly [source: string, english: string, spanish: string, french: string];

/** Grades 4 and 5 */
export const PRIMARY: readonly Spoken[] = [
  ['\\frac{3}{4}', 'three fourths', 'tres cuartos', 'trois quarts'],
  ['2\\frac{3}{4}', '2 and three fourths', '2 y tres cuartos', '2 et trois quarts'],
  [
    '\\frac{1}{2}+\\frac{1}{4}=\\frac{3}{4}',
    'one half plus one fourth equals three fourths',
    'un medio más un cuarto es igual a tres cuartos',
    'un demi plus un quart égale trois quarts',
  ],
  [
    '\\frac{25}{100}=0.25',
    '25 hundredths equals 0.25',
    '25 centésimos es igual a 0 punto 25',
    '25 centièmes égale 0,25',
  ],
  ['3\\times4=12', '3 times 4 equals 12', '3 por 4 es igual a 12', '3 fois 4 égale 12'],
  ['12\\div4=3', '12 divided by 4 equals 3', '12 dividido entre 4 es igual a 3', '12 divisé par 4 égale 3'],
  ['8\\overline{)96}', '96 divided by 8', '96 dividido entre 8', '96 divisé par 8'],
  [
    '17\\div5=3\\text{ R }2',
    '17 divided by 5 equals 3 remainder 2',
    '17 dividido entre 5 es igual a 3 residuo 2',
    '17 divisé par 5 égale 3 reste 2',
  ],
  ['1{,}250', '1250', '1250', '1250'],
  ['7-\\_\\_\\_=3', '7 minus blank equals 3', '7 menos espacio en blanco es igual a 3', '7 moins blanc égale 3'],
  ['\\square+3=7', 'blank plus 3 equals 7', 'espacio en blanco más 3 es igual a 7', 'blanc plus 3 égale 7'],
  ['\\$4.50', '4 dollars and 50 cents', '4 dólares con 50 centavos', '4 dollars et 50 cents'],
  ['\\$0.75', '75 cents', '75 centavos', '75 cents'],
  ['5\\text{ cm}^2', '5 square centimeters', '5 centímetros cuadrados', '5 centimètres carrés'],
  ['12\\text{ in.}', '12 inches', '12 pulgadas', '12 pouces'],
  ['2\\frac{1}{2}\\times3', '2 and one half times 3', '2 y un medio por 3', '2 et un demi fois 3'],
  ['90^\\circ', '90 degrees', '90 grados', '90 degrés'],
  [
    '\\frac{2}{3}<\\frac{3}{4}',
    'two thirds is less than three fourths',
    'dos tercios es menor que tres cuartos',
    'deux tiers est inférieur à trois quarts',
  ],
];

/** Grades 6 to 8 */
export const MIDDLE: readonly Spoken[] = [
  [
    '25\\%=\\frac{1}{4}',
    '25 percent equals one fourth',
    '25 por ciento es igual a un cuarto',
    '25 pour cent égale un quart',
  ],
  ['3:4=6:8', '3 to 4 equals 6 to 8', '3 a 4 es igual a 6 a 8', '3 pour 4 égale 6 pour 8'],
  ['60\\ \\mathrm{mi/h}', '60 miles per hour', '60 millas por hora', '60 milles par heure'],
  ['\\frac{60\\text{ mi}}{1\\text{ h}}', '60 miles over 1 hour', '60 millas sobre 1 hora', '60 milles sur 1 heure'],
  [
    '-5+3=-2',
    'negative 5 plus 3 equals negative 2',
    'menos 5 más 3 es igual a menos 2',
    'moins 5 plus 3 égale moins 2',
  ],
  ['4+(-3)=1', '4 plus negative 3 equals 1', '4 más, menos 3 es igual a 1', '4 plus, moins 3 égale 1'],
  [
    '|-5|=5',
    'the absolute value of negative 5 equals 5',
    'el valor absoluto de menos 5 es igual a 5',
    'la valeur absolue de moins 5 égale 5',
  ],
  ['x^2+5', 'x squared plus 5', 'x al cuadrado más 5', 'x au carré plus 5'],
  ['2^5=32', '2 to the fifth power equals 32', '2 a la quinta potencia es igual a 32', '2 puissance 5 égale 32'],
  [
    '(-2)^2=4',
    'open parenthesis negative 2 close parenthesis squared equals 4',
    'abre paréntesis menos 2 cierra paréntesis al cuadrado es igual a 4',
    'parenthèse ouverte moins 2 parenthèse fermée au carré égale 4',
  ],
  ['10^{-3}', '10 to the negative 3 power', '10 elevado a menos 3', '10 puissance moins 3'],
  ['3\\times10^8', '3 times 10 to the eighth power', '3 por 10 a la octava potencia', '3 fois 10 puissance 8'],
  [
    '\\sqrt{16}=4',
    'the square root of 16 equals 4',
    'la raíz cuadrada de 16 es igual a 4',
    'la racine carrée de 16 égale 4',
  ],
  [
    '\\sqrt[3]{8}=2',
    'the cube root of 8 equals 2',
    'la raíz cúbica de 8 es igual a 2',
    'la racine cubique de 8 égale 2',
  ],
  [
    '0.\\overline{3}=\\frac{1}{3}',
    '0 point 3 repeating equals one third',
    '0 punto 3 periódico es igual a un tercio',
    '0 virgule 3 périodique égale un tiers',
  ],
  [
    '3x-7\\ge11',
    '3 x minus 7 is greater than or equal to 11',
    '3 x menos 7 es mayor o igual que 11',
    '3 x moins 7 est supérieur ou égal à 11',
  ],
  [
    '2(x+3)=14',
    '2 times open parenthesis x plus 3 close parenthesis equals 14',
    '2 por abre paréntesis x más 3 cierra paréntesis es igual a 14',
    '2 fois parenthèse ouverte x plus 3 parenthèse fermée égale 14',
  ],
  ['y=mx+b', 'y equals m x plus b', 'ye es igual a m x más b', 'i grec égale m x plus b'],
  [
    'm=\\frac{y_2-y_1}{x_2-x_1}',
    'm equals the fraction with numerator y sub 2 minus y sub 1, and denominator x sub 2 minus x sub 1',
    'm es igual a la fracción con numerador ye sub 2 menos ye sub 1, y denominador x sub 2 menos x sub 1',
    'm égale la fraction de numérateur i grec indice 2 moins i grec indice 1, et de dénominateur x indice 2 moins x indice 1',
  ],
  ['(2,3)', '2 comma 3', '2 coma 3', '2, 3'],
  ['A=\\pi r^2', 'A equals pi r squared', 'A es igual a pi r al cuadrado', 'A égale pi r au carré'],
  [
    '\\pi\\approx3.14',
    'pi is approximately equal to 3.14',
    'pi es aproximadamente igual a 3 punto 14',
    'pi est environ égal à 3,14',
  ],
  [
    'm\\angle ABC=45^\\circ',
    'the measure of angle A B C equals 45 degrees',
    'la medida del ángulo A B C es igual a 45 grados',
    "la mesure de l'angle A B C égale 45 degrés",
  ],
  [
    '\\triangle ABC\\cong\\triangle DEF',
    'triangle A B C is congruent to triangle D E F',
    'el triángulo A B C es congruente con el triángulo D E F',
    'le triangle A B C est congruent au triangle D E F',
  ],
  [
    '\\overline{AB}\\parallel\\overline{CD}',
    'segment A B is parallel to segment C D',
    'el segmento A B es paralelo al segmento C D',
    'le segment A B est parallèle au segment C D',
  ],
  [
    'a^2+b^2=c^2',
    'A squared plus b squared equals c squared',
    'a al cuadrado más b al cuadrado es igual a c al cuadrado',
    'A au carré plus b au carré égale c au carré',
  ],
  [
    'F=\\frac{9}{5}C+32',
    'F equals nine fifths C plus 32',
    'F es igual a nueve quintos C más 32',
    'F égale neuf cinquièmes C plus 32',
  ],
  ['20^\\circ\\text{C}', '20 degrees Celsius', '20 grados Celsius', '20 degrés Celsius'],
  ['v=\\frac{d}{t}', 'v equals d over t', 'v es igual a d sobre t', 'v égale d sur t'],
  [
    '\\begin{aligned}2x+3&=7\\\\2x&=4\\\\x&=2\\end{aligned}',
    '2 x plus 3 equals 7; 2 x equals 4; x equals 2',
    '2 x más 3 es igual a 7; 2 x es igual a 4; x es igual a 2',
    '2 x plus 3 égale 7; 2 x égale 4; x égale 2',
  ],
];

/** High school: algebra, geometry, statistics, science */
export const HIGH: readonly Spoken[] = [
  [
    'x=\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}',
    'x equals the fraction with numerator negative b plus or minus the square root of b squared minus 4 A c, end root, and denominator 2 A',
    'x es igual a la fracción con numerador menos b más o menos la raíz cuadrada de b al cuadrado menos 4 a c, fin de la raíz, y denominador 2 a',
    'x égale la fraction de numérateur moins b plus ou moins la racine carrée de b au carré moins 4 A c, fin de la racine, et de dénominateur 2 A',
  ],
  ['f(x)=2x+1', 'f of x equals 2 x plus 1', 'f de x es igual a 2 x más 1', 'f de x égale 2 x plus 1'],
  [
    'f(x+h)',
    'f of open parenthesis x plus h close parenthesis',
    'f de abre paréntesis x más h cierra paréntesis',
    'f de parenthèse ouverte x plus h parenthèse fermée',
  ],
  ['f^{-1}(x)', 'f inverse of x', 'f inversa de x', 'f inverse de x'],
  [
    '-3<x\\le7',
    'negative 3 is less than x, which is less than or equal to 7',
    'menos 3 es menor que x, que es menor o igual que 7',
    'moins 3 est inférieur à x, qui est inférieur ou égal à 7',
  ],
  [
    'x<3\\text{ or }x>5',
    'x is less than 3 or x is greater than 5',
    'x es menor que 3 o x es mayor que 5',
    'x est inférieur à 3 ou x est supérieur à 5',
  ],
  [
    '[2,5)',
    'open bracket 2 comma 5 close parenthesis',
    'abre corchete 2 coma 5 cierra paréntesis',
    'crochet ouvert 2, 5 parenthèse fermée',
  ],
  [
    '\\left|x-2\\right|=5',
    'the absolute value of x minus 2, end absolute value, equals 5',
    'el valor absoluto de x menos 2, fin del valor absoluto, es igual a 5',
    'la valeur absolue de x moins 2, fin de la valeur absolue, égale 5',
  ],
  [
    '(x-h)^2+(y-k)^2=r^2',
    'open parenthesis x minus h close parenthesis squared plus open parenthesis y minus k close parenthesis squared equals r squared',
    'abre paréntesis x menos h cierra paréntesis al cuadrado más abre paréntesis ye menos k cierra paréntesis al cuadrado es igual a r al cuadrado',
    'parenthèse ouverte x moins h parenthèse fermée au carré plus parenthèse ouverte i grec moins k parenthèse fermée au carré égale r au carré',
  ],
  [
    '\\frac{1}{x+1}+\\frac{1}{x-1}',
    'the fraction with numerator 1, and denominator x plus 1, plus the fraction with numerator 1, and denominator x minus 1',
    'la fracción con numerador 1, y denominador x más 1, más la fracción con numerador 1, y denominador x menos 1',
    'la fraction de numérateur 1, et de dénominateur x plus 1, plus la fraction de numérateur 1, et de dénominateur x moins 1',
  ],
  ['x^{\\frac{1}{2}}', 'x to the one half power', 'x elevado a un medio', 'x puissance un demi'],
  ['x^{2n}', 'x to the 2 n power', 'x elevado a 2 n', 'x puissance 2 n'],
  [
    'a_n=a_1+(n-1)d',
    'A sub n equals A sub 1 plus open parenthesis n minus 1 close parenthesis times d',
    'a sub n es igual a a sub 1 más abre paréntesis n menos 1 cierra paréntesis por d',
    'A indice n égale A indice 1 plus parenthèse ouverte n moins 1 parenthèse fermée fois d',
  ],
  ['a_{n+1}', 'A sub n plus 1, end sub', 'a sub n más 1, fin del subíndice', "A indice n plus 1, fin de l'indice"],
  ['3\\sqrt{2}', '3 times the square root of 2', '3 por la raíz cuadrada de 2', '3 fois la racine carrée de 2'],
  [
    'i=\\sqrt{-1}',
    'i equals the square root of negative 1',
    'i es igual a la raíz cuadrada de menos 1',
    'i égale la racine carrée de moins 1',
  ],
  [
    '\\log_2 8=3',
    'log base 2 of 8 equals 3',
    'el logaritmo en base 2 de 8 es igual a 3',
    'le logarithme en base 2 de 8 égale 3',
  ],
  ['\\ln x', 'the natural log of x', 'el logaritmo natural de x', 'le logarithme népérien de x'],
  [
    '\\sin^2\\theta+\\cos^2\\theta=1',
    'sine squared theta plus cosine squared theta equals 1',
    'seno al cuadrado de theta más coseno al cuadrado de theta es igual a 1',
    'sinus carré de thêta plus cosinus carré de thêta égale 1',
  ],
  ['\\sin^{-1}x', 'inverse sine of x', 'seno inverso de x', 'arc sinus de x'],
  ['\\tan30^\\circ', 'tangent of 30 degrees', 'tangente de 30 grados', 'tangente de 30 degrés'],
  [
    '|x|=\\begin{cases}x&\\text{if }x\\ge0\\\\-x&\\text{if }x<0\\end{cases}',
    'the absolute value of x equals 2 cases, case 1: x if x is greater than or equal to 0; case 2: negative x if x is less than 0',
    'el valor absoluto de x es igual a 2 casos, caso 1: x si x es mayor o igual que 0; caso 2: menos x si x es menor que 0',
    'la valeur absolue de x égale 2 cas, cas 1: x si x est supérieur ou égal à 0; cas 2: moins x si x est inférieur à 0',
  ],
  [
    'f(x)=\\begin{cases}x^2&x<0\\\\2x+1&x\\ge0\\end{cases}',
    'f of x equals 2 cases, case 1: x squared, if x is less than 0; case 2: 2 x plus 1, if x is greater than or equal to 0',
    'f de x es igual a 2 casos, caso 1: x al cuadrado, si x es menor que 0; caso 2: 2 x más 1, si x es mayor o igual que 0',
    'f de x égale 2 cas, cas 1: x au carré, si x est inférieur à 0; cas 2: 2 x plus 1, si x est supérieur ou égal à 0',
  ],
  [
    '\\begin{cases}x+y=5\\\\x-y=1\\end{cases}',
    'the system x plus y equals 5; and x minus y equals 1',
    'el sistema x más ye es igual a 5; y x menos ye es igual a 1',
    'le système x plus i grec égale 5; et x moins i grec égale 1',
  ],
  [
    '\\begin{bmatrix}1&2\\\\3&4\\end{bmatrix}',
    'the 2 by 2 matrix, row 1: 1, 2; row 2: 3, 4',
    'la matriz de 2 por 2, fila 1: 1, 2; fila 2: 3, 4',
    'la matrice 2 par 2, ligne 1: 1, 2; ligne 2: 3, 4',
  ],
  [
    '\\begin{vmatrix}a&b\\\\c&d\\end{vmatrix}',
    'the determinant of the 2 by 2 matrix, row 1: A, b; row 2: c, d',
    'el determinante de la matriz de 2 por 2, fila 1: a, b; fila 2: c, d',
    'le déterminant de la matrice 2 par 2, ligne 1: A, b; ligne 2: c, d',
  ],
  [
    '\\vec{v}=\\langle1,2\\rangle',
    'vector v equals the vector 1 comma 2',
    'el vector v es igual al vector 1 coma 2',
    'le vecteur v égale le vecteur 1, 2',
  ],
  ['\\overrightarrow{AB}', 'ray A B', 'el rayo A B', 'le vecteur A B'],
  ['\\left\\|\\vec{v}\\right\\|', 'the magnitude of vector v', 'la magnitud del vector v', 'la norme du vecteur v'],
  ['\\mathbf{F}=m\\mathbf{a}', 'F equals m A', 'F es igual a m a', 'F égale m A'],
  [
    '\\{x\\in\\mathbb{R}:x>2\\}',
    'the set of x in the real numbers such that x is greater than 2',
    'el conjunto de x en los números reales tal que x es mayor que 2',
    "l'ensemble des x dans l'ensemble des réels tel que x est supérieur à 2",
  ],
  ['A\\cup B', 'A union B', 'A unión B', 'A union B'],
  ['\\{1,2,3\\}', 'the set of 1, 2, 3', 'el conjunto de 1, 2, 3', "l'ensemble contenant 1, 2, 3"],
  ['5!=120', '5 factorial equals 120', '5 factorial es igual a 120', '5 factorielle égale 120'],
  ['\\binom{n}{k}', 'n choose k', 'combinaciones de n en k', 'k parmi n'],
  ['P(A|B)', 'P of A given B', 'P de A dado B', 'P de A sachant B'],
  [
    '\\bar{x}=\\frac{\\sum x}{n}',
    'x bar equals the fraction with numerator the sum of x, and denominator n',
    'x barra es igual a la fracción con numerador la suma de x, y denominador n',
    'x barre égale la fraction de numérateur la somme de x, et de dénominateur n',
  ],
  ['\\hat{p}', 'p hat', 'p gorro', 'p chapeau'],
  [
    '9.8\\ \\text{m/s}^2',
    '9.8 meters per second squared',
    '9 punto 8 metros por segundo al cuadrado',
    '9,8 mètres par seconde au carré',
  ],
  [
    '\\ce{2H2 + O2 -> 2H2O}',
    '2 H 2 plus O 2 yields 2 H 2 O',
    '2 H 2 más O 2 produce 2 H 2 O',
    '2 H 2 plus O 2 donne 2 H 2 O',
  ],
  ['\\ce{SO4^2-}', 'S O 4, 2 minus', 'S O 4, 2 menos', 'S O 4, 2 moins'],
  ['1,2,3,\\ldots', '1, 2, 3, and so on', '1, 2, 3, y así sucesivamente', '1, 2, 3, et ainsi de suite'],
];

/** Calculus */
export const CALCULUS: readonly Spoken[] = [
  [
    '\\lim_{x\\to0}\\frac{\\sin x}{x}=1',
    'the limit as x approaches 0 of the fraction with numerator sine of x, and denominator x, equals 1',
    'el límite cuando x tiende a 0 de la fracción con numerador seno de x, y denominador x, es igual a 1',
    'la limite quand x tend vers 0 de la fraction de numérateur sinus de x, et de dénominateur x, égale 1',
  ],
  [
    '\\lim_{x\\to0^+}\\frac{1}{x}=\\infty',
    'the limit as x approaches 0 from the right of 1 over x equals infinity',
    'el límite cuando x tiende a 0 por la derecha de 1 sobre x es igual a infinito',
    "la limite quand x tend vers 0 par la droite de 1 sur x égale l'infini",
  ],
  [
    '\\lim_{h\\to0}\\frac{f(x+h)-f(x)}{h}',
    'the limit as h approaches 0 of the fraction with numerator f of open parenthesis x plus h close parenthesis minus f of x, and denominator h',
    'el límite cuando h tiende a 0 de la fracción con numerador f de abre paréntesis x más h cierra paréntesis menos f de x, y denominador h',
    'la limite quand h tend vers 0 de la fraction de numérateur f de parenthèse ouverte x plus h parenthèse fermée moins f de x, et de dénominateur h',
  ],
  ["f''(x)", 'f double prime of x', 'f doble prima de x', 'f seconde de x'],
  ['\\frac{dy}{dx}', 'd y over d x', 'd ye sobre d x', 'd i grec sur d x'],
  [
    '\\frac{d}{dx}x^2=2x',
    'd over d x of x squared equals 2 x',
    'd sobre d x de x al cuadrado es igual a 2 x',
    'd sur d x de x au carré égale 2 x',
  ],
  [
    '\\frac{\\partial f}{\\partial x}',
    'partial f over partial x',
    'parcial f sobre parcial x',
    'd rond f sur d rond x',
  ],
  [
    '\\int x^2\\,dx',
    'the integral of x squared d x',
    'la integral de x al cuadrado d x',
    "l'intégrale de x au carré d x",
  ],
  [
    '\\int_0^1x^2\\,dx',
    'the integral from 0 to 1 of x squared d x',
    'la integral desde 0 hasta 1 de x al cuadrado d x',
    "l'intégrale de 0 à 1 de x au carré d x",
  ],
  [
    '\\int_a^bf(x)\\,dx=F(b)-F(a)',
    'the integral from A to b of f of x d x equals F of b minus F of A',
    'la integral desde a hasta b de f de x d x es igual a F de b menos F de a',
    "l'intégrale de A à b de f de x d x égale F de b moins F de A",
  ],
  [
    '\\sum_{i=1}^{n}i^2',
    'the sum from i equals 1 to n of i squared',
    'la suma desde i igual a 1 hasta n de i al cuadrado',
    'la somme de i égale 1 à n de i au carré',
  ],
  [
    '\\sum_{n=1}^{\\infty}\\frac{1}{n^2}',
    'the sum from n equals 1 to infinity of 1 over n squared',
    'la suma desde n igual a 1 hasta infinito de 1 sobre n al cuadrado',
    "la somme de n égale 1 à l'infini de 1 sur n au carré",
  ],
  [
    '\\prod_{i=1}^{n}i',
    'the product from i equals 1 to n of i',
    'el producto desde i igual a 1 hasta n de i',
    'le produit de i égale 1 à n de i',
  ],
];

/** As somebody typed it into the text. */
export const TYPED: readonly Spoken[] = [
  ['\\(x^2 + 5\\)', 'x squared plus 5', 'x al cuadrado más 5', 'x au carré plus 5'],
  ['$$\\frac{a}{b}$$', 'A over b', 'a sobre b', 'A sur b'],
];

/** Of MathJax 2 and 3 and of pages that hold markup alone. */
export const MATHML: readonly Spoken[] = [
  [
    '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mfrac><mn>3</mn><mn>4</mn></mfrac><mo>+</mo><msqrt><mi>x</mi></msqrt></math>',
    'three fourths plus the square root of x',
    'tres cuartos más la raíz cuadrada de x',
    'trois quarts plus la racine carrée de x',
  ],
  [
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mn>90</mn><mrow class="MJX-TeXAtom-ORD"><mo>&#x2218;</mo></mrow></msup></math>',
    '90 degrees',
    '90 grados',
    '90 degrés',
  ],
  [
    '<math data-latex="5 \\text{ cm}"><mn data-latex="5">5</mn><mstyle><mtext data-latex="\\text{ cm}">&nbsp;cm</mtext></mstyle></math>',
    '5 centimeters',
    '5 centímetros',
    '5 centimètres',
  ],
  [
    '<math><munderover><mo data-mjx-texclass="OP">∑</mo><mrow data-mjx-texclass="ORD"><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msup><mi>i</mi><mn>2</mn></msup></math>',
    'the sum from i equals 1 to n of i squared',
    'la suma desde i igual a 1 hasta n de i al cuadrado',
    'la somme de i égale 1 à n de i au carré',
  ],
  [
    '<math><mi>f</mi><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo><mo>=</mo><mrow data-mjx-texclass="INNER"><mo data-mjx-texclass="OPEN">{</mo><mtable columnalign="left left"><mtr><mtd><mi>x</mi></mtd><mtd><mtext>if&nbsp;</mtext><mi>x</mi><mo>&gt;</mo><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mtext>otherwise</mtext></mtd></mtr></mtable><mo data-mjx-texclass="CLOSE" fence="true" stretchy="true" symmetric="true"></mo></mrow></math>',
    'f of x equals 2 cases, case 1: x if x is greater than 0; case 2: 0 otherwise',
    'f de x es igual a 2 casos, caso 1: x si x es mayor que 0; caso 2: 0 en otro caso',
    'f de x égale 2 cas, cas 1: x si x est supérieur à 0; cas 2: 0 sinon',
  ],
  [
    '<math><mo stretchy="false">(</mo><mn>2</mn><mo>,</mo><mn>3</mn><mo stretchy="false">)</mo></math>',
    '2 comma 3',
    '2 coma 3',
    '2, 3',
  ],
];
