/** A function that derives each value once and keeps it: for what is derived from few texts, again and again. */
export function remember<Value>(derive: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const value = derive(text);
    known.set(text, value);
    return value;
  };
}
