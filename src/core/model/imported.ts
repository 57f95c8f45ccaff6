import { z } from 'zod';

/** What an import found no field for: values of another system by the names that they have there. */
export const importedSchema = z
  .record(z.string(), z.unknown())
  .describe(
    'Values of another system that no field takes. An import keeps them; nothing shows them.',
  );
