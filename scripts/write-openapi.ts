import { writeFileSync } from 'node:fs'
import { openapiText } from '../src/server/openapi.ts'

/** Writes docs/openapi.json from the routes; a test fails when it is out of date. */
writeFileSync(new URL('../docs/openapi.json', import.meta.url), await openapiText())
