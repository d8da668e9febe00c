import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { School, SchoolPolicy } from '@/model/school';
import { managedSchema } from '@/scripts/managed-schema';
import { supports } from '@/supports';
import { settable } from '@/supports/given';
import { settingsShapes } from '@/supports/settings';
import config from '@/wxt.config';

const shapesOf = (id: string): Record<string, z.ZodMiniType> => {
  const shape = settingsShapes.get(id);
  if (!(shape instanceof z.ZodMiniObject)) throw new Error(`${id}: settings are an object`);
  const { shape: fields } = shape as z.ZodMiniObject<Record<string, z.ZodMiniType>>;
  return Object.fromEntries(settable(id).flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])));
};
const students = supports.filter(({ group }) => group !== 'teach').map(({ id }) => id);
const schema = managedSchema(Object.fromEntries(students.toSorted().map((id) => [id, shapesOf(id)])));

describe('the schema of managed policies', () => {
  it('is the one that ships: after a change of School or of settings, this test with -u writes it anew', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../public/managed-schema.json');
  });

  it('has every part of a school, and of every support what a school may set', () => {
    const { school } = schema.properties ?? {};
    expect(Object.keys(school?.properties ?? {})).toEqual(Object.keys(School.shape));
    const { supports: named } = school?.properties ?? {};
    expect(Object.keys(named?.properties ?? {})).toEqual(students.toSorted());
    expect(Object.keys(named?.properties?.['read-aloud']?.properties?.['settings']?.properties ?? {})).toEqual(
      settable('read-aloud'),
    );
    expect(settable('read-aloud')).not.toContain('internet');
    expect(settable('pack-editor')).toEqual([]);
  });

  it('says of every node what it is, in words that Chrome knows', () => {
    const walk = (node: unknown): void => {
      const {
        type,
        properties = {},
        items,
        additionalProperties,
        ...rest
      } = z
        .looseObject({
          type: z.enum(['object', 'array', 'string', 'number', 'integer', 'boolean']),
          properties: z.optional(z.record(z.string(), z.unknown())),
          items: z.optional(z.unknown()),
          additionalProperties: z.optional(z.unknown()),
        })
        .parse(node);
      expect(rest).toEqual({});
      expect(items === undefined).toBe(type !== 'array');
      for (const each of [...Object.values(properties), items, additionalProperties])
        if (each !== undefined) walk(each);
    };
    walk(schema);
  });

  it('holds all of one school at once: of a broken policy no half acts', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(['school']);
    expect(SchoolPolicy.safeParse({ school: { version: 1, languages: 'es' } }).success).toBe(false);
  });

  it.each([
    ['chrome', { managed_schema: 'managed-schema.json' }],
    ['edge', { managed_schema: 'managed-schema.json' }],
    ['firefox', undefined],
    ['safari', undefined],
  ])('is named in the manifest of %s: %o', async (browser, storage) => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('wxt.config.ts makes the manifest with a function');
    const made = await manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
    expect(made.storage).toEqual(storage);
  });
});
