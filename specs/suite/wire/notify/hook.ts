import type { Servers } from '../../servers.ts';

/** A webhook that answers with a status, and what it was sent. */
export async function hook(serve: Servers['serve'], status = 200, answer = 'ok') {
  const texts: string[] = [];
  const url = await serve((request, response) => {
    texts.push((JSON.parse(request.body) as { text: string }).text);
    response.writeHead(status, { location: '/elsewhere' }).end(answer);
  });
  return { url: `${url}/services/T0/B0/secret`, texts };
}

/** The surroundings of a run whose reports are in `folder`. */
export const around = (folder: string, url: string) =>
  [
    { REPORTS_DIR: folder, NOTIFY_WEBHOOK_URL: url },
    { folder, refused: false, begun: true, killed: false },
  ] as const;
