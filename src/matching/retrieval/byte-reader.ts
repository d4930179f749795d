/** Reads numbers and texts from bytes in turn. It never sets more aside than bytes are there, so that a broken file cannot exhaust the memory. */
export function createByteReader(bytes: Uint8Array) {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let at = 0;
  const fail = (found: string, expected: string) => new RangeError(`Unexpected ${found} at byte ${at}, expected ${expected}`);

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  const number = () => {
    let value = 0;
    for (let unit = 1; unit <= 128 ** 4; unit *= 128) {
      const byte = bytes[at];
      if (byte === undefined) throw fail('end', 'a number');
      at++;
      value += (byte % 128) * unit;
      if (byte < 128) return value;
    }
    throw fail('number', 'five bytes at most');
  };
  const atMost = (value: number) => {
    if (value > bytes.length) throw fail(`count ${value}`, `${bytes.length} at most`);
    return value;
  };
  const below = (limit: number) => {
    const value = number();
    if (value >= limit) throw fail(`number ${value}`, `one below ${limit}`);
    return value;
  };
  const text = () => {
    const length = number();
    if (length > bytes.length - at) throw fail('end', `${length} bytes of text`);
    at += length;
    try {
      return decoder.decode(bytes.subarray(at - length, at));
    } catch (cause) {
      throw new RangeError(`Unexpected bytes before byte ${at}, expected UTF-8`, { cause });
    }
  };
  const list = <Item>(read: () => Item): readonly Item[] => Array.from({ length: atMost(number()) }, read);
  const end = () => {
    if (at < bytes.length) throw fail('byte', 'the end');
  };
  return { fail, number, atMost, below, text, list, end };
}
