/** Every sign that RFC 3986 does not let stand in an address, and `%` that begins no code. */
const UNFIT = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![\dA-Fa-f]{2})/gu;

/** An address as a browser takes it, written so that stricter programs take it too: `/模型` becomes `/%E6%A8%A1…`. */
export function toAddress(address: string): string {
  return address.toWellFormed().replaceAll(UNFIT, encodeURIComponent);
}
