const EUROPEAN_UNION = `austria belgium bulgaria croatia cyprus czechia denmark estonia finland france germany greece hungary ireland italy
  latvia lithuania luxembourg malta netherlands poland portugal romania slovakia slovenia spain sweden`;

/** Words of a larger place, by the name of a smaller: what holds in the European Union holds in Germany. */
export const PLACES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(EUROPEAN_UNION.split(/\s+/u).map((country) => [country, ['eu', 'european']])),
  scotland: ['uk', 'kingdom'],
  wales: ['uk', 'kingdom'],
  seoul: ['korea'],
};
