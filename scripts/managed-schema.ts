import * as z from 'zod/mini';
import { SchoolPolicy } from '@/model/school';

/** What Chrome and Edge know of JSON schema in `storage.managed_schema`, as far as we use it. */
interface PolicySchema {
  readonly type: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, PolicySchema>>;
  readonly additionalProperties?: PolicySchema;
  readonly items?: PolicySchema;
}

const Node = z.object({
  type: z.enum(['object', 'array', 'string', 'number', 'integer', 'boolean']),
  const: z.optional(z.unknown()),
  properties: z.optional(z.record(z.string(), z.unknown())),
  additionalProperties: z.optional(z.unknown()),
  items: z.optional(z.unknown()),
});

/** By support, its settings that a school may set. */
type Settable = Readonly<Record<string, Readonly<Record<string, z.ZodMiniType>>>>;

/**
 * The kinds of a zod shape and nothing else of it. What does not fit a schema, Chrome drops before we see it; so that it
 * is we who refuse a broken policy, and say so, lengths, patterns and choices are left to zod.
 */
function kindsOf(node: unknown, settable: Settable): PolicySchema {
  const { type, const: one, properties, additionalProperties, items } = Node.parse(node);
  if (properties && 'settings' in properties) throw new Error('settings belong to a support that is named');
  return {
    type: Number.isInteger(one) ? 'integer' : type,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, of]) => [
          name,
          name === 'supports' ? supportsOf(of, settable) : kindsOf(of, settable),
        ]),
      ),
    }),
    ...(additionalProperties !== undefined && { additionalProperties: kindsOf(additionalProperties, settable) }),
    ...(items !== undefined && { items: kindsOf(items, settable) }),
  };
}

/** A schema has no "anything": every support is named, with the kinds of its own settings. */
function supportsOf(node: unknown, settable: Settable): PolicySchema {
  const { settings: _any, ...rest } = Node.parse(Node.parse(node).additionalProperties).properties ?? {};
  const properties = Object.entries(settable).map(([id, shapes]): [string, PolicySchema] => [
    id,
    kindsWith(rest, { type: 'object', properties: kindsOfAll(shapes) }),
  ]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}

const kindsWith = (rest: Readonly<Record<string, unknown>>, settings: PolicySchema): PolicySchema => ({
  type: 'object',
  properties: {
    ...Object.fromEntries(Object.entries(rest).map(([name, of]) => [name, kindsOf(of, {})])),
    ...(Object.keys(settings.properties ?? {}).length > 0 && { settings }),
  },
});

const kindsOfAll = (shapes: Readonly<Record<string, z.ZodMiniType>>): Record<string, PolicySchema> =>
  Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, kindsOf(jsonOf(shape), {})]));

const jsonOf = (shape: z.ZodMiniType): unknown => z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' });

/** public/managed-schema.json, made from model/school.ts and the settings of every support. */
export const managedSchema = (settable: Settable): PolicySchema => kindsOf(jsonOf(SchoolPolicy), settable);
