/** A rule of a `_headers` file. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file as Cloudflare documents it: comments, patterns at the margin, headers indented below them. */
export function readRules(text: string): readonly HeaderRule[] {
  const blocks = text.split(/^(?=\/)/mu).filter((block) => block.startsWith('/'));
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.trimEnd().split('\n');
    const headers = lines.map((line) => {
      const [, name, value] = /^\s+([\w-]+): (\S.*)$/u.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`no header: ${line}`);
      return [name.toLowerCase(), value] as const;
    });
    return { pattern, headers };
  });
}

/** What a path gets from the rules, by names in small letters; two values of a name are joined by a comma. */
export function applyRules(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { headers } of rules.filter(({ pattern }) => toRegExp(pattern).test(path)))
    for (const [name, value] of headers) found[name] = name in found ? `${found[name] ?? ''}, ${value}` : value;
  return found;
}

const known = new Map<string, RegExp>();

function toRegExp(pattern: string): RegExp {
  const before = known.get(pattern);
  if (before) return before;
  const plain = pattern.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const made = new RegExp(`^${plain.replaceAll(/:[A-Za-z]\w*/gu, '[^/]+').replace('*', '.*')}$`, 'u');
  known.set(pattern, made);
  return made;
}
