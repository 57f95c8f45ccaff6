/** A web or mail address as a link; a mail address may stand without `mailto:`. */
export function contactLink(address: string): { href: string; label: string } {
  if (/^https?:/.test(address)) {
    return { href: address, label: address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') };
  }
  const mail = address.replace(/^mailto:/, '');
  return { href: `mailto:${mail}`, label: mail };
}
