/** A full-text index over the sentence of a claim, the names of its subject and the reason of its status. */
export const SEARCH: readonly string[] = [
  `CREATE VIRTUAL TABLE claims_search USING fts5(id UNINDEXED, text, subject, reason, tokenize = 'unicode61 remove_diacritics 2')`,
  `INSERT INTO claims_search (rowid, id, text, subject, reason)
SELECT c.rowid, c.id, c.text, s.name || coalesce((SELECT ' ' || group_concat(value, ' ') FROM json_each(s.aliases)), ''), c.reason
FROM claims AS c JOIN subjects AS s ON s.id = c.subject ORDER BY c.rowid`,
  `INSERT INTO claims_search (claims_search) VALUES ('optimize')`,
];
