// To add a format: one file here that exports a CheckReporter, and one line in CHECK_FORMATS.
import type { CheckReporter } from './check-reporter.ts';

export * from './check-reporter.ts';

/** A way to tell what was found, loaded when it is asked for. */
interface CheckFormat {
  readonly name: string;
  load(): Promise<CheckReporter>;
}

export const CHECK_FORMATS: readonly CheckFormat[] = [
  { name: 'text', load: async () => (await import('./text.ts')).reportText },
  { name: 'json', load: async () => (await import('./json.ts')).reportJson },
  { name: 'markdown', load: async () => (await import('./markdown.ts')).reportMarkdown },
  { name: 'github', load: async () => (await import('./github.ts')).reportGithub },
  { name: 'html', load: async () => (await import('./html.ts')).reportHtml },
];

/** The reporter of a format that the registry has. */
export async function findReporter(name: string): Promise<CheckReporter> {
  const format = CHECK_FORMATS.find((each) => each.name === name);
  if (!format) throw new TypeError(`no format ${name}`);
  return format.load();
}
