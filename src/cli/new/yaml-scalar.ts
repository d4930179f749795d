// Words that YAML 1.1 or 1.2 reads as no text, and anything that could be taken for a number or a date of another notation.
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|~)$/iu;
const PLAIN = /^(?:[\p{L}][\p{L}\p{N} _.,()/+-]*|\d{4}-\d\d-\d\d|https?:\/\/[\w./?=&%+~-]+)$/u;

/** A value as YAML on one line: plain where that is safe, else in double quotes, which JSON shares with YAML. */
export function toScalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return PLAIN.test(value) && !RESERVED.test(value) && !value.endsWith(' ') ? value : JSON.stringify(value);
}
