/** The program that writes the files, as it names itself in them. The version is that of package.json. */
export const generator = { name: 'Lectern', version: '0.1.0' } as const;
