import { PATHS } from '../../outputs/paths.ts';

/** A few lines that answer a question with the data. */
export interface Example {
  readonly program: string;
  readonly what: string;
  readonly code: string;
}

/** Examples with the addresses of this site. `absolute` turns a path into an address. */
export function listExamples(absolute: (path: string) => string): readonly Example[] {
  const at = (file: string) => absolute(PATHS.dump(file));
  return [
    {
      program: 'DuckDB',
      what: 'How the evidence of refuted claims was come by, read where it stands',
      code: `duckdb -c "SELECT e.kind, count(*) FROM '${at('evidence.parquet')}' e
  JOIN '${at('claims.parquet')}' c ON c.id = e.claim
  WHERE c.status = 'refuted' GROUP BY ALL ORDER BY 2 DESC"`,
    },
    {
      program: 'sqlite3',
      what: 'A full-text search; a name with a point or a hyphen stands in double quotes',
      code: `curl -O ${at('assay.sqlite')}
sqlite3 assay.sqlite "SELECT c.status, c.text FROM claims_search s JOIN claims c ON c.id = s.id
  WHERE claims_search MATCH 'open AND weights' ORDER BY s.rank LIMIT 10"`,
    },
    {
      program: 'curl and jq',
      what: 'The claims about one model, a line each',
      code: `curl -s ${at('claims.ndjson')} | jq -r 'select(.subject == "happyhorse-1.0") | [.status, .text] | @tsv'`,
    },
    {
      program: 'pandas',
      what: 'The statuses of each topic',
      code: `import pandas as pd
claims = pd.read_parquet("${at('claims.parquet')}")
claims.groupby(["topic", "status"]).size()`,
    },
    {
      program: 'sha256sum',
      what: 'Whether the files that lie here are the whole ones',
      code: `curl -s ${at('SHA256SUMS')} | sha256sum --check --ignore-missing`,
    },
  ];
}
