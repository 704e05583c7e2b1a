/** The first thing in a text that is no well-formed XML; undefined where all of it is. */
export function firstFlaw(xml: string): string | undefined {
  const body = xml.replace(/^<\?xml [^?]*\?>\s*/, '');
  const open: string[] = [];
  const rest = body.replace(
    /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/g,
    (tag, ...[end, name, , empty]: string[]) => {
      if (end && open.pop() !== name) return tag;
      if (!end && !empty) open.push(name ?? '');
      return '';
    },
  );
  const loose = /<[^>]*>?|&(?!(?:amp|lt|gt|quot|apos|#\d+);)\S*|[^\t\n\r\P{Cc}]/u.exec(rest)?.[0];
  return loose ?? open.pop();
}
