interface Place {
  readonly x: number;
  readonly y: number;
}

interface Room {
  /** Width and height of a mark. */
  readonly size: number;
  /** The leftmost and the rightmost place of a mark. */
  readonly left: number;
  readonly right: number;
}

const STEP = 4;

/** Moves marks sideways, no further than they must, so that none covers another. Up and down none moves. */
export function spreadMarks<Point extends Place>(points: readonly Point[], room: Room): readonly (Point & { readonly shownX: number })[] {
  const shown: { readonly x: number; readonly y: number }[] = [];
  return points.map((point) => {
    const shownX = listPlaces(point.x, room).find((x) => isFree({ x, y: point.y }, shown, room.size)) ?? point.x;
    shown.push({ x: shownX, y: point.y });
    return { ...point, shownX };
  });
}

/** The place itself, then to the right and to the left by turns. */
function listPlaces(x: number, { left, right }: Room): readonly number[] {
  const steps = Math.ceil((right - left) / STEP);
  return [x, ...Array.from({ length: steps }, (_, index) => [x + (index + 1) * STEP, x - (index + 1) * STEP]).flat()].filter(
    (place) => place >= left && place <= right,
  );
}

function isFree(place: Place, taken: readonly Place[], size: number): boolean {
  return taken.every(({ x, y }) => Math.abs(x - place.x) >= size || Math.abs(y - place.y) >= size);
}
