import { z } from 'zod';

/** Values of another system that have no field here, by their names in that system. */
export const importedSchema = z
  .record(z.string(), z.unknown())
  .optional()
  .describe(
    'Values of another system that no field takes. An import keeps them; nothing shows them.',
  );
