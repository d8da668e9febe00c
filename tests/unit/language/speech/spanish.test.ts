import { describe, expect, it } from 'vitest';
import { saidOf } from './said';

const each = (rows: readonly (readonly [string, string] | readonly [string])[]): void => {
  it.each(rows.map(([text, said = text]) => [text, said] as const))('%s', (text, said) =>
    expect(saidOf(text, 'es')).toBe(said),
  );
};

describe('abreviaturas', () => {
  each([
    ['El Sr. López y la Dra. Ruiz', 'El señor López y la doctora Ruiz'],
    ['Trae frutas, p. ej. manzanas.', 'Trae frutas, por ejemplo manzanas.'],
    ['lápices, papel, etc.', 'lápices, papel, etcétera.'],
    ['los EE. UU. ganan', 'los Estados Unidos ganan'],
    ['véase la pág. 4 y las págs. 6-8', 'véase la página 4 y las páginas 6 a 8'],
    ['el núm. 5', 'el número 5'],
    ['aprox. 40 personas', 'aproximadamente 40 personas'],
    ['Ud. sabe', 'usted sabe'],
    ['en el año 44 a. C.', 'en el año 44 antes de Cristo.'],
    ['libros y/o revistas', 'libros y o revistas'],
    ['la fig. 2 y el cap. 3', 'la figura 2 y el capítulo 3'],
    ['Rock & Roll', 'Rock y Roll'],
  ]);
});

describe('unidades y dinero', () => {
  each([
    ['5 km', '5 kilómetros'],
    ['1 m', '1 metro'],
    ['2,5 kg', '2,5 kilogramos'],
    ['20 °C', '20 grados Celsius'],
    ['20 ºC', '20 grados Celsius'],
    ['3 m/s', '3 metros por segundo'],
    ['9,8 m/s²', '9,8 metros por segundo al cuadrado'],
    ['12 cm²', '12 centímetros cuadrados'],
    ['10 in²', '10 pulgadas cuadradas'],
    ['2 g/cm³', '2 gramos por centímetro cúbico'],
    ['un 25 % más', 'un 25 por ciento más'],
    ['50%', '50 por ciento'],
    ['5-7 km', '5 a 7 kilómetros'],
    ['$3.50', '3 dólares con 50 centavos'],
    ['$2 millones', '2 millones de dólares'],
    ['3 h 20 min', '3 horas 20 minutos'],
    ['hay 5 en total'],
  ]);
});
it('en México se paga con pesos', () => expect(saidOf('$20', 'es-MX')).toBe('20 pesos'));

describe('fechas, horas y números', () => {
  each([
    ['14/3/2026', '14 de marzo de 2026'],
    ['3/14/2026', '14 de marzo de 2026'],
    ['3/4/2026', '3/4/2026'],
    ['2026-03-14', '14 de marzo de 2026'],
    ['1/1/2026', 'primero de enero de 2026'],
    ['el 14 de nov. de 2026', 'el 14 de noviembre de 2026'],
    ['11:59 p. m.', '11 y 59 de la noche'],
    ['a las 5:00 p.m.', 'a las 5 de la tarde'],
    ['a las 8:05 am', 'a las 8 y 5 de la mañana'],
    ['1/2 taza', 'un medio taza'],
    ['3/4 partes', '3 cuartos partes'],
    ['2 ½ tazas', '2 y un medio tazas'],
    ['el 1er grado', 'el primer grado'],
    ['el 3.º de la 2ª fila', 'el tercero de la segunda fila'],
    ['1914-1918', '1914 a 1918'],
    ['x²', 'x al cuadrado'],
  ]);
});
it('una fecha con región', () => expect(saidOf('3/4/2026', 'es-ES')).toBe('3 de abril de 2026'));

describe('números romanos', () => {
  each([
    ['Capítulo IV', 'Capítulo 4'],
    ['el siglo XIX', 'el siglo 19'],
    ['los siglos XVI y XVII', 'los siglos 16 y 17'],
    ['la II Guerra Mundial', 'la segunda Guerra Mundial'],
    ['Luis XIV', 'Luis 14'],
    ['Carlos V e Isabel II', 'Carlos quinto e Isabel segunda'],
    ['Alfonso X', 'Alfonso décimo'],
    ['la MIX civil'],
  ]);
});

describe('blancos, signos y lo demás', () => {
  each([
    ['El ____ es azul.', 'El espacio en blanco es azul.'],
    ['agua → vapor', 'agua a vapor'],
    ['✓ listo', 'marca de visto listo'],
    ['Bien hecho 🎉', 'Bien hecho'],
    ['LEE TODO EL TEXTO', 'lee todo el texto'],
    ['la ONU y el ADN'],
    ['Ve a https://www.ejemplo.com/a.', 'Ve a dirección web ejemplo punto com.'],
    ['la pregunta #5', 'la pregunta número 5'],
    ['El sol es una estrella.[1]', 'El sol es una estrella. nota 1'],
  ]);
});
