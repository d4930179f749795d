import type { IsoDate } from '../records/index.ts';
import { resolveToday } from '../store/index.ts';
import { findRoot } from './find-root.ts';
import { createPaint, type Paint } from './terminal/paint.ts';

/** Where a command stands: what it may read and where it writes. */
export interface Context {
  /** The folder that holds `content/`. Reading it throws a UserError where there is none. */
  readonly root: string;
  /** The day for which everything is assessed. Reading it throws a UserError for an impossible one. */
  readonly today: IsoDate;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
  /** Whether a person can be asked: both ends are a terminal. */
  readonly isTTY: boolean;
  /** Width of the terminal; null where the output goes to a file or another program. */
  readonly columns: number | null;
  /** Colours a text for stdout; leaves it plain where stdout is no terminal. */
  readonly paint: Paint;
}

/** The options that every command has. */
export interface GlobalOptions {
  readonly root?: string | undefined;
  readonly today?: string | undefined;
}

/** The context of one run. Root and day are looked up when first read: `schema` needs neither. */
export function createContext(host: NodeJS.Process, options: GlobalOptions): Context {
  const { stdin, stdout, stderr, env } = host;
  return {
    get root() {
      return findRoot(options.root, host.cwd());
    },
    get today() {
      return resolveToday({ flag: options.today, env });
    },
    stdin,
    stdout,
    stderr,
    env,
    isTTY: stdin.isTTY && stdout.isTTY,
    columns: stdout.isTTY ? stdout.columns : null,
    paint: createPaint(stdout),
  };
}
