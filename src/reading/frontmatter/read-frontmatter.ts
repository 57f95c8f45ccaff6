import type { Frontmatter } from './frontmatter.ts';
import { readSimpleYaml } from './read-simple-yaml.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads the fields of a file. Every scalar stays the text that stands in the file: there are no
 * numbers, dates or truth values here, so that `board: 3.10` and `start: 2021-04-09T07:15` reach the
 * schema as they were written; an empty value is absent. Anchors, aliases and tags are refused, so
 * nothing can be expanded or constructed. Problems are in plain words; offsets count from the
 * beginning of the file (`shift` is where the YAML begins in it).
 */
export const readFrontmatter = (yaml: string, shift: number): Frontmatter =>
  readSimpleYaml(yaml, shift) ?? readYaml(yaml, shift);
