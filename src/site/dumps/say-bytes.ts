const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A size for readers, in powers of a thousand: "542 bytes", "2.9 MB". */
export function sayBytes(bytes: number): string {
  const power = Math.max(0, Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const value = bytes / 1000 ** power;
  return `${power === 0 || value >= 100 ? value.toFixed(0) : value.toFixed(1)} ${UNITS[power] ?? ''}`;
}
