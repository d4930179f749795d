/** A question that many ask, answered by a view of the database. */
export interface View {
  readonly name: string;
  readonly description: string;
  readonly sql: string;
}

export const VIEWS: readonly View[] = [
  {
    name: 'verdicts',
    description: 'Each claim with the names of its subject and its claimant, its status and why.',
    sql: `SELECT c.id, c.text, s.name AS subject, w.name AS claimant, c.claimed_on, c.topic, c.status, c.as_of, c.reason, c.url
FROM claims AS c LEFT JOIN subjects AS s ON s.id = c.subject LEFT JOIN subjects AS w ON w.id = c.claimant`,
  },
  {
    name: 'evidence_with_sources',
    description: 'Each piece of evidence with its claim, the title and address of its source and who published it.',
    sql: `SELECT e.claim, c.text, c.status, e.id, e.kind, e.relation, e.finding, e.observed_on, s.title, p.name AS publisher, s.address, e.url
FROM evidence AS e JOIN claims AS c ON c.id = e.claim LEFT JOIN sources AS s ON s.id = e.source LEFT JOIN subjects AS p ON p.id = s.publisher`,
  },
  {
    name: 'status_counts',
    description: 'How many claims on each subject have each status.',
    sql: `SELECT s.id AS subject, s.name, c.status, count(*) AS claims
FROM claims AS c JOIN subjects AS s ON s.id = c.subject GROUP BY s.id, c.status`,
  },
  {
    name: 'status_changes',
    description: 'Each change of a status, with the one before.',
    sql: `SELECT h.claim, c.text, h.changed_on, lag(h.status) OVER (PARTITION BY h.claim ORDER BY h.number) AS was, h.status, h.reason, h.learned_on
FROM history AS h JOIN claims AS c ON c.id = h.claim`,
  },
  {
    name: 'numbers_claimed_and_observed',
    description: 'Each claimed number beside each one observed of the same dimension.',
    sql: `SELECT c.id AS claim, c.subject, c.topic, c.quantity AS claimed, e.quantity AS observed, c.dimension,
  c.quantity_min AS claimed_min, c.quantity_max AS claimed_max, e.quantity_min AS observed_min, e.quantity_max AS observed_max,
  e.kind, e.relation, c.status
FROM claims AS c JOIN evidence AS e ON e.claim = c.id AND e.dimension = c.dimension`,
  },
  {
    name: 'cited_sources',
    description: 'How often each source is cited, as evidence and as a place where claims appeared.',
    sql: `SELECT s.id, s.title, s.publisher, s.officialness,
  (SELECT count(*) FROM evidence AS e WHERE e.source = s.id) AS evidence,
  (SELECT count(*) FROM appearances AS a WHERE a.source = s.id) AS appearances
FROM sources AS s`,
  },
];
