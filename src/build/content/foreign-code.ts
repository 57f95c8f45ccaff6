import { parseSync } from 'vite';
import { isPicture } from '#src/reading/pictures/pictures.ts';
import { contentComponents } from '#src/reading/text/content-components.ts';

/** The syntax that the compiler produces for a text without code: literals, and calls of its own functions. */
const ownNodes: ReadonlySet<string> = new Set([
  'Program',
  'ImportDeclaration',
  'ImportSpecifier',
  'ImportDefaultSpecifier',
  'ExportNamedDeclaration',
  'FunctionDeclaration',
  'BlockStatement',
  'VariableDeclaration',
  'VariableDeclarator',
  'ObjectPattern',
  'AssignmentPattern',
  'ReturnStatement',
  'IfStatement',
  'ThrowStatement',
  'ExpressionStatement',
  'CallExpression',
  'NewExpression',
  'MemberExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'BinaryExpression',
  'UnaryExpression',
  'ObjectExpression',
  'ArrayExpression',
  'Property',
  'Identifier',
  'Literal',
]);

const ownNames: ReadonlySet<string> = new Set([
  '_Fragment',
  '_components',
  '_createMdxContent',
  '_jsx',
  '_jsxs',
  '_missingMdxReference',
  '__AstroImage__',
  '__usesAstroImage',
  'component',
  'Error',
  'frontmatter',
  'getHeadings',
  'id',
  'MDXContent',
  'MDXLayout',
  'Object',
  'props',
  ...Object.keys(contentComponents),
]);

/** A picture that a text shows, as the compiler names its import. */
const pictureName = /^__\d+_\w+__$/;

function isOwnSource(source: unknown): boolean {
  return (
    source === 'astro/jsx-runtime' ||
    source === 'astro:assets' ||
    (typeof source === 'string' && isPicture(source) && !/^\/|[:?#\\]/.test(source))
  );
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}

function nameOf(node: unknown): unknown {
  return isNode(node) && node.type === 'Identifier' ? node['name'] : undefined;
}

/** `_components.p`, `props.components`, `Object.assign`: a text without code reads no properties of anything else. */
function isOwnMember({ object, property, computed }: Node): boolean {
  const name = nameOf(object);
  if (computed === true) return name === '_components' && isNode(property) && isText(property);
  const field = nameOf(property);
  if (name === '_components') return field !== 'constructor' && field !== '__proto__';
  return (name === 'props' && field === 'components') || (name === 'Object' && field === 'assign');
}

function isText(node: Node): boolean {
  return node.type === 'Literal' && typeof node['value'] === 'string';
}

/** The parts of a node that are expressions rather than names of properties. */
function partsOf(node: Node): unknown[] {
  const {
    key: _key,
    property: _property,
    imported: _imported,
    exported: _exported,
    ...rest
  } = node;
  const named = node.type === 'Property' && node['computed'] === true ? [node['key']] : [];
  return [...named, ...Object.values(rest)].flat();
}

function problemOf(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration': {
      const source = isNode(node['source']) ? node['source']['value'] : undefined;
      return isOwnSource(source) ? undefined : `it imports ${JSON.stringify(source)}.`;
    }
    case 'Identifier': {
      const name = String(node['name']);
      return ownNames.has(name) || pictureName.test(name) ? undefined : `it uses "${name}".`;
    }
    case 'MemberExpression':
      return isOwnMember(node) ? undefined : 'it asks for a property.';
    case 'VariableDeclarator':
      return nameOf(node['id']) !== 'frontmatter' || isEmptyObject(node['init'])
        ? undefined
        : 'it has fields of its own.';
    default:
      return ownNodes.has(node.type) ? undefined : `it holds code (${node.type}).`;
  }
}

function isEmptyObject(node: unknown): boolean {
  return (
    isNode(node) &&
    node.type === 'ObjectExpression' &&
    Array.isArray(node['properties']) &&
    node['properties'].length === 0
  );
}

/**
 * Describes the code in a compiled text, apart from elements and words; `undefined` if there is none. Because it
 * inspects the compiler's output, it also finds code that an inspection of the text did not expect.
 */
export function foreignCode(compiled: string): string | undefined {
  const { program, errors } = parseSync('content.js', compiled, {
    preserveParens: false,
  });
  if (errors.length > 0) return 'it cannot be parsed.';
  const open: unknown[] = [program];
  while (open.length > 0) {
    const node = open.pop();
    if (!isNode(node)) continue;
    const problem = problemOf(node);
    if (problem !== undefined) return problem;
    open.push(...partsOf(node));
  }
  return undefined;
}
