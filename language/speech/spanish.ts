import { meaningTable, type SpeechWords, unitTable, wordSet } from './speech-words';

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const ORDINALS = ['', 'primer', 'segund', 'tercer', 'cuart', 'quint', 'sext', 'séptim', 'octav', 'noven', 'décim'];
const PARTS: Readonly<Record<number, readonly [string, string]>> = {
  2: ['medio', 'medios'],
  3: ['tercio', 'tercios'],
  4: ['cuarto', 'cuartos'],
  5: ['quinto', 'quintos'],
  6: ['sexto', 'sextos'],
  7: ['séptimo', 'séptimos'],
  8: ['octavo', 'octavos'],
  9: ['noveno', 'novenos'],
  10: ['décimo', 'décimos'],
  12: ['doceavo', 'doceavos'],
  16: ['dieciseisavo', 'dieciseisavos'],
  100: ['centésimo', 'centésimos'],
};
/** Countries of the dollar and of the peso, among those whose Spanish names a region. */
const PESOS = wordSet('MX AR CL CO CU DO UY PH');

const timeOfDay = (hour: number, half: 'am' | 'pm'): string => {
  if (half === 'am') return hour === 12 ? 'de la noche' : 'de la mañana';
  return hour === 12 || hour < 7 ? 'de la tarde' : 'de la noche';
};

export const SPANISH: SpeechWords = {
  blank: 'espacio en blanco',
  to: 'a',
  and: 'y',
  negative: 'menos',
  times: 'por',
  by: 'por',
  numberSign: 'número',
  percent: 'por ciento',
  dot: 'punto',
  at: 'arroba',
  webAddress: (host) => `dirección web ${host}`,
  emailAddress: (address) => `correo ${address}`,
  note: (number) => `nota ${number}`,
  outOf: (part, whole) => `${part} de ${whole}`,

  months: MONTHS,
  shortMonths: {
    ene: 0,
    feb: 1,
    mar: 2,
    abr: 3,
    may: 4,
    jun: 5,
    jul: 6,
    ago: 7,
    sep: 8,
    sept: 8,
    oct: 9,
    nov: 10,
    dic: 11,
  },
  shortDays: {
    lun: 'lunes',
    mar: 'martes',
    mié: 'miércoles',
    jue: 'jueves',
    vie: 'viernes',
    sáb: 'sábado',
    dom: 'domingo',
  },
  date: (day, month, year) => `${day === 1 ? 'primero' : day} de ${month}${year === undefined ? '' : ` de ${year}`}`,
  beforeDate: 'el|al|del|hasta el|antes del|desde el|para el',
  clock(hour, minute, half) {
    const end = half === undefined ? '' : ` ${timeOfDay(hour, half)}`;
    if (minute > 0) return `${hour} y ${minute}${end}`;
    return end === '' ? `${hour} en punto` : `${hour}${end}`;
  },
  decade: undefined,

  fraction(part, whole) {
    const name = PARTS[whole];
    return name && (part === 1 ? `un ${name[0]}` : `${part} ${name[1]}`);
  },
  ordinal(digits, sign) {
    const root = ORDINALS[Number(digits)];
    if (!root) return undefined;
    if (/^(?:ª|a)/.test(sign)) return `${root}a`;
    // "1er grado" and "3er", said short.
    return sign === 'er' ? root : `${root}o`;
  },
  power: (exponent) =>
    exponent === '2' ? 'al cuadrado' : exponent === '3' ? 'al cubo' : `a la ${exponent.replace('-', 'menos ')}`,

  units: new Map([
    ...unitTable(
      'length',
      'km kilómetro kilómetros, m metro metros, dm decímetro decímetros, cm centímetro centímetros, mm milímetro milímetros, ' +
        'nm nanómetro nanómetros, µm|μm micrómetro micrómetros, ft pie pies',
    ),
    ...unitTable('length', 'mi milla millas, yd yarda yardas, in|pulg pulgada pulgadas', true),
    ...unitTable(
      'time',
      's|seg segundo segundos, ms milisegundo milisegundos, min minuto minutos, h|hr|hrs hora horas',
    ),
    ...unitTable(
      'other',
      'kg kilogramo kilogramos, g gramo gramos, mg miligramo miligramos, lb|lbs libra libras, oz onza onzas, L|l litro litros, ' +
        'mL|ml mililitro mililitros, gal galón galones, Hz hercio hercios, kHz kilohercio kilohercios, ' +
        'MHz megahercio megahercios, GHz gigahercio gigahercios, V voltio voltios, W vatio vatios, kW kilovatio kilovatios, ' +
        'kWh kilovatio-hora kilovatios-hora, J julio julios, kJ kilojulio kilojulios, N newton newtons, ' +
        'Pa pascal pascales, kPa kilopascal kilopascales, atm atmósfera atmósferas, mol mol moles, cal caloría calorías, ' +
        'kcal kilocaloría kilocalorías, kB|KB kilobyte kilobytes, MB megabyte megabytes, GB gigabyte gigabytes, ' +
        'px píxel píxeles, mph milla_por_hora millas_por_hora, ha hectárea hectáreas, dB decibelio decibelios, ' +
        'pts punto puntos, cda cucharada cucharadas, cdta cucharadita cucharaditas',
    ),
  ]),
  unsureUnits: wordSet('in'),
  squareUnit: (unit, many) => `${many ? unit.many : unit.one} cuadrad${unit.feminine ? 'a' : 'o'}${many ? 's' : ''}`,
  cubicUnit: (unit, many) => `${many ? unit.many : unit.one} cúbic${unit.feminine ? 'a' : 'o'}${many ? 's' : ''}`,
  per: 'por',
  oneBefore: undefined,
  degrees: { one: 'grado', many: 'grados' },
  compass: { N: 'norte', S: 'sur', E: 'este', O: 'oeste', W: 'oeste', C: 'Celsius', F: 'Fahrenheit' },

  currency(sign, region) {
    if (sign === '€') return { one: 'euro', many: 'euros', cent: 'céntimo', cents: 'céntimos' };
    if (sign === '£') return { one: 'libra', many: 'libras', cent: 'penique', cents: 'peniques' };
    if (region !== undefined && PESOS.has(region))
      return { one: 'peso', many: 'pesos', cent: 'centavo', cents: 'centavos' };
    return { one: 'dólar', many: 'dólares', cent: 'centavo', cents: 'centavos' };
  },
  scales: 'mil|millón|millones|billón|billones',
  moneyAnd: 'con',
  scaledMoney: (amount, scale, { many }) => `${amount} ${scale}${scale === 'mil' ? '' : ' de'} ${many}`,

  abbreviations: meaningTable(
    'sr name señor, sra name señora, srta name señorita, sres name señores, dr name doctor, dra name doctora, ' +
      'prof name profesor, profa name profesora, lic name licenciado, ing name ingeniero, arq name arquitecto, ' +
      'gral name general, gen name general, d name don, dña name doña, sto name santo, sta name santa, av name avenida, ' +
      'avda name avenida, jr place junior, cía place compañía, ' +
      'p.ej always por ejemplo, ej always ejemplo, etc always etcétera, vs always versus, aprox always aproximadamente, ' +
      'ee.uu always Estados Unidos, ud always usted, uds always ustedes, vd always usted, vds always ustedes, ' +
      'máx always máximo, mín always mínimo, depto always departamento, et_al always y otros, cf always compárese, ' +
      'a.c always antes de Cristo, d.c always después de Cristo, a._de_c always antes de Cristo, ' +
      'núm number número, num number número, no number número, nro number número, n.º number número, ' +
      'p number página, pp number páginas, pág number página, pag number página, págs number páginas, pags number páginas, ' +
      'fig number figura, figs number figuras, cap number capítulo, caps number capítulos, art number artículo, ' +
      'arts number artículos, vol number volumen, ec number ecuación, tel number teléfono, c number cerca de, ' +
      'ca number cerca de',
  ),
  bare: wordSet('vs etc'),
  slashes: new Map([
    ['y/o', 'y o'],
    ['él/ella', 'él o ella'],
    ['sí/no', 'sí o no'],
    ['verdadero/falso', 'verdadero o falso'],
    ['c/u', 'cada uno'],
  ]),

  romanLabels:
    '[Cc]apítulo|[Pp]arte|[Aa]cto|[Ee]scena|[Ll]ibro|[Tt]omo|[Vv]olumen|[Ss]ección|[Uu]nidad|[Aa]rtículo|[Tt]ítulo|[Tt]ipo|' +
    '[Ff]ase|[Ee]tapa|[Ff]igura|[Tt]abla|[Ll]ección|[Ss]iglos?|[Ss]ig\\.|Guerra Mundial|CAPÍTULO|PARTE|UNIDAD|SIGLO',
  rulers: wordSet(
    'Carlos Felipe Fernando Alfonso Isabel Juan Luis Enrique Jorge Eduardo Ricardo Guillermo Jaime Pablo Pío Benedicto León ' +
      'Gregorio Francisco Catalina Pedro Nicolás Alejandro Iván Federico Ramsés Tutmosis Darío Jerjes Ptolomeo Napoleón ' +
      'María Sancho Constantino Víctor Moctezuma Amadeo',
  ),
  ruler(name, number) {
    const root = ORDINALS[number];
    // From eleven on, kings are counted with plain numbers: "Luis catorce".
    if (!root) return `${name} ${number}`;
    return `${name} ${root}${/a$|^Isabel$/.test(name) ? 'a' : 'o'}`;
  },
  romanBefore: {
    labels: 'Guerra Mundial|República|Feria|Congreso|Juegos Olímpicos|Cumbre|Concurso|Edición|edición',
    say: (number, label) => {
      const root = ORDINALS[number];
      return root && !/^Juegos|^Congreso|^Concurso/.test(label) ? `${root}a` : String(number);
    },
  },
  afterPronoun: new Set(),

  plainWords: wordSet(
    'el la los las un una no sí y o de del que con por para todo todos toda todas cada solo sólo lee usa escribe responde ' +
      'elige antes después siempre nunca nombre fecha hoy más menos primero último nota paso pasos tarea parte página puntos ' +
      'punto grupo texto ensayo instrucciones debes debe favor ahora aquí mira dos tres cuatro cinco uno',
  ),
  acronyms: wordSet(
    'NASA OTAN ONU UNESCO UNICEF ADN ARN EE UU EEUU UE PDF HTML URL TV GPS FBI CIA COVID VIH SIDA TDAH USB LED CD DVD OMS OPEP ' +
      'FIFA NBA UNAM IVA DNI',
  ),
  signs: new Map([
    ['&', 'y'],
    ['≤', 'es menor o igual que'],
    ['≥', 'es mayor o igual que'],
    ['≠', 'no es igual a'],
    ['≈', 'es más o menos'],
    ['×', 'por'],
    ['÷', 'entre'],
    ['±', 'más o menos'],
    ['→', 'a'],
    ['⟶', 'a'],
    ['➔', 'a'],
    ['➜', 'a'],
    ['➡', 'a'],
    ['✓', 'marca de visto'],
    ['✔', 'marca de visto'],
    ['✅', 'marca de visto'],
    ['☑', 'casilla marcada'],
    ['☐', 'casilla'],
    ['□', 'casilla'],
    ['✗', 'equis'],
    ['✘', 'equis'],
    ['❌', 'equis'],
    ['⭐', 'estrella'],
    ['👍', 'pulgar arriba'],
    ['👎', 'pulgar abajo'],
    ['⚠', 'atención'],
    ['❤', 'corazón'],
  ]),
  notAuthors: wordSet(
    'Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre Capítulo Figura Fig Tabla ' +
      'Página Parte Pregunta Grado Unidad Sección Paso Lección Día Semana Módulo Versión Ejercicio Problema Nivel Párrafo ' +
      'Línea Acto Escena Libro Tomo Sala Opción Fuente Documento',
  ),
  captionStart: 'fig(?:ura|\\.)\\s?\\d+|foto(?:grafía)?(?: de|:)|imagen(?: de|:)|fuente:|crédito:|pie de foto',
  pageWord: 'página|pág\\.|p\\.',
  pageOf: 'de',
};
