import ipaddr from 'ipaddr.js';

/** Whether an IP address is one of the public internet: not this machine, not a private network, not a reserved range (IANA). */
export function isPublicAddress(address: string): boolean {
  // An IPv6 address may wrap an IPv4 one: it is judged by what it wraps.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
