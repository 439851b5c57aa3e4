import * as z from 'zod/mini'

// Imported for what it does by every file whose schemas run in a browser or worker: zod compiles object schemas with
// `new Function` where it may, which a strict content policy forbids and the browser then reports as an attack.
z.config({ jitless: true })
