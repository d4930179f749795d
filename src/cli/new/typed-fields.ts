import { TOPIC_IDS, TOPIC_SCHEMAS, type TopicId } from '../../records/index.ts';
import { UserError } from '../../store/index.ts';
import type { Answers, AnswerSchema, Field } from './field.ts';

type Prefix = 'asserted' | 'observed';

/** A property of a topic's schema, as far as asking for it goes. */
interface Property {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}

/** The fields of what every topic asserts, each wanted only in its topic: read from the schemas, so a new topic needs no line here. */
export function typedFields(prefix: Prefix, when: (answers: Answers) => boolean): readonly Field[] {
  return TOPIC_IDS.flatMap((topic) => listProperties(topic).map((property) => toField(prefix, topic, property, when)));
}

interface NamedProperty extends Property {
  readonly name: string;
  readonly required: boolean;
}

function listProperties(topic: TopicId): readonly NamedProperty[] {
  const { properties = {}, required = [] } = TOPIC_SCHEMAS[topic].toJSONSchema({ io: 'input' });
  return Object.entries(properties).map(([name, property]) => ({ ...(property as Property), name, required: required.includes(name) }));
}

function toField(prefix: Prefix, topic: TopicId, property: NamedProperty, when: (answers: Answers) => boolean): Field {
  const { name, required, type, description } = property;
  const choices = type === 'boolean' ? ['true', 'false'] : property.enum;
  const schema = (TOPIC_SCHEMAS[topic].shape as Readonly<Record<string, AnswerSchema>>)[name];
  return {
    name: `${prefix}.${name}`,
    flags: `--${prefix} ${name}=…`,
    question: `${prefix === 'asserted' ? 'It asserts' : 'Observed'}: ${name}${description === undefined ? '' : ` (${description})`}`,
    optional: !required,
    ...(choices && { choices }),
    // A number or a yes is text on the command line: the whole record is checked at the end.
    ...(schema && type === 'string' && { schema }),
    when: (answers) => answers['topic'] === topic && when(answers),
  };
}

/** Turns `aspect=weights` pairs into answers `asserted.aspect`. */
export function readPairs(prefix: Prefix, pairs: readonly string[] = []): Answers {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name, value] = /^([\w-]+)=(.+)$/su.exec(pair) ?? [];
      if (name === undefined || value === undefined) {
        throw new UserError(
          `Unexpected "${pair}" in --${prefix}, expected field=value`,
          `As in --${prefix} "quantity=15 B parameters" scope=total.`,
        );
      }
      return [`${prefix}.${name}`, value];
    }),
  );
}

/** The typed record from its answers; undefined where there are none. */
export function buildTyped(prefix: Prefix, topic: TopicId, answers: Answers): Readonly<Record<string, unknown>> | undefined {
  const types = new Map(listProperties(topic).map(({ name, type }) => [name, type]));
  const start = `${prefix}.`;
  const entries = Object.entries(answers)
    .filter((entry): entry is [string, string] => entry[0].startsWith(start) && entry[1] !== undefined)
    .map(([name, text]) => [name.slice(start.length), coerce(text, types.get(name.slice(start.length)))] as const);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function coerce(text: string, type: string | undefined): unknown {
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (type === 'integer' && /^\d+$/u.test(text)) return Number(text);
  return text;
}
