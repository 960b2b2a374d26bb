import type { FastifyInstance } from 'fastify'

const localNames = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Refuses what does not come from this computer's own page.
 * A web site can let its own name point to 127.0.0.1 (DNS rebinding): such a request carries the site's name in `Host`.
 * A site can also post to 127.0.0.1 blindly: such a request carries a foreign `Origin`, and lacks the header that only a
 * page of the same origin can set without being asked first.
 */
export function keepLocal(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const host = request.headers.host ?? ''
    const origin = request.headers.origin
    const foreign =
      !localNames.has(host.replace(/:\d+$/, '')) ||
      (origin !== undefined && origin !== `http://${host}`) ||
      (request.method !== 'GET' && request.method !== 'HEAD' && request.headers['x-onrecord'] === undefined)
    if (foreign) {
      return reply.code(403).send({
        kind: 'not_local',
        message: 'Only the page on this computer may use this server.',
        next: 'Open the address that “onrecord open” printed.',
      })
    }
  })
}
