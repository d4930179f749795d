/** A way from one record to another, and where it is written. */
export interface Edge {
  readonly to: string;
  readonly path: readonly PropertyKey[];
}

export interface Cycle {
  /** The records of the cycle in order; the last leads back to the first. */
  readonly ids: readonly string[];
  /** Where the step that closes it is written. */
  readonly path: readonly PropertyKey[];
}

interface Step {
  readonly id: string;
  /** Those not yet followed. */
  readonly edges: Edge[];
}

/** Finds every step that leads back into a chain of records, depth first, and without recursion: chains may be long. */
export function* findCycles(graph: ReadonlyMap<string, readonly Edge[]>): Iterable<Cycle> {
  const done = new Set<string>();
  for (const start of graph.keys()) {
    if (done.has(start)) continue;
    const chain: Step[] = [];
    const open = new Set<string>();
    const enter = (id: string): void => {
      chain.push({ id, edges: [...(graph.get(id) ?? [])] });
      open.add(id);
    };
    enter(start);
    for (let step = chain.at(-1); step !== undefined; step = chain.at(-1)) {
      const edge = step.edges.shift();
      if (edge === undefined) {
        chain.pop();
        open.delete(step.id);
        done.add(step.id);
      } else if (open.has(edge.to)) {
        const ids = chain.map(({ id }) => id);
        yield { ids: ids.slice(ids.indexOf(edge.to)), path: edge.path };
      } else if (!done.has(edge.to)) {
        enter(edge.to);
      }
    }
  }
}
