import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { keepLocal } from './keep-local.ts'
import { addProblems } from './problems.ts'
import type { RecordReader } from './record-reader.ts'
import { addRoutes } from './routes.ts'

export interface AppOptions {
  /** Folder of the built page; null serves the interface only. */
  readonly web: string | null
  readonly version: string
  /** Where unexpected errors are written; by default the terminal's error stream. */
  readonly log?: boolean
}

/** The local server over one project: the page, and under /api the interface it uses. */
export async function buildApp(reader: RecordReader, options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.log === false ? false : { level: 'error' },
    bodyLimit: 256 * 1024,
    routerOptions: { maxParamLength: 300 },
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  addProblems(app)
  keepLocal(app)
  await app.register(helmet, {
    // Nothing but this server may be reached from the page, whatever a document holds.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // data: images are the map's own button signs; they reach no network.
        imgSrc: ["'self'", 'blob:', 'data:'],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Onrecord, local interface',
        version: options.version,
        description:
          'Read a project and add decisions to its log. Bound to 127.0.0.1. Offsets are UTF-16 units of the canonical text.',
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  app.register(async (scope) => {
    addRoutes(scope, reader, options.version)
    scope.get('/api/openapi.json', { schema: { hide: true } }, (_request, reply) => reply.send(app.swagger()))
  })
  if (options.web === null) app.setNotFoundHandler((_request, reply) => reply.code(404).send(nothingHere))
  else await addPage(app, options.web)
  return app
}

const nothingHere = { kind: 'not_found', message: 'There is nothing at this address.', next: 'Open the start page.' }

/** Files of the built page; every other address outside /api is a screen of the page. */
async function addPage(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, { root, index: false, wildcard: true, cacheControl: false, etag: true })
  const page = (_request: unknown, reply: { sendFile: (name: string) => unknown }) => reply.sendFile('index.html')
  app.get('/', { schema: { hide: true } }, page)
  app.setNotFoundHandler((request, reply) => {
    const screen = request.method === 'GET' && !request.url.startsWith('/api/') && !/\.[a-z0-9]{2,5}(?:\?|$)/i.test(request.url)
    if (screen) return reply.sendFile('index.html')
    return reply.code(404).send(nothingHere)
  })
}
