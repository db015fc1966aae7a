import path from 'node:path';
import ts from 'typescript';

/**
 * The names that a file exports and no other imports, as `file: name`: a file keeps to itself what it alone needs, so that an
 * export is what others rely on, and what nobody uses is seen.
 * @param files paths and texts of the whole program with its tests
 * @param tools text of scripts that load files by other means than an import (a bundle made under way): its words count as used
 */
export function unusedExports(files: ReadonlyMap<string, string>, tools = ''): string[] {
  const words = new Set(tools.match(/[\w$]+/g));
  const exported: { file: string; name: string }[] = [];
  const used = new Set<string>();
  for (const [file, text] of files) {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
    for (const name of source.statements.flatMap(exportsOf)) exported.push({ file, name });
    forEachImport(source, (specifier, name) => used.add(`${fileOf(files, file, specifier)}: ${name}`));
  }
  return exported
    .filter(({ file, name }) => !used.has(`${file}: ${name}`) && !used.has(`${file}: ${ALL}`) && !words.has(name))
    .map(({ file, name }) => `${file}: ${name}`);
}

/** Stands for every name of a module. */
const ALL = '*';

/** The names under which a statement exports something; a re-export is for others too. */
function exportsOf(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) return statement.exportClause && ts.isNamedExports(statement.exportClause) ? statement.exportClause.elements.map(({ name }) => name.text) : [];
  if (ts.isExportAssignment(statement)) return ['default'];
  const modifiers = (ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined)?.map(({ kind }) => kind) ?? [];
  if (!modifiers.includes(ts.SyntaxKind.ExportKeyword)) return [];
  if (modifiers.includes(ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.text];
}

const namesIn = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));

type Use = (specifier: string, name: string) => void;

function forEachImport(source: ts.SourceFile, use: Use): void {
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) for (const name of importedBy(node.importClause, source)) use(specifierOf(node.moduleSpecifier), name);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) for (const name of exportedAgain(node.exportClause)) use(specifierOf(node.moduleSpecifier), name);
    // What is loaded late, or named by its type, may use all of it.
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) use(specifierOf(node.argument.literal), ALL);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) use(specifierOf(node.arguments[0]), ALL);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

const specifierOf = (node: ts.Node): string => (ts.isStringLiteralLike(node) ? node.text : '');

function importedBy(clause: ts.ImportClause | undefined, source: ts.SourceFile): string[] {
  const bindings = clause?.namedBindings;
  const named = bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? membersOf(bindings.name.text, source) : bindings.elements.map(nameThere);
  return clause?.name ? ['default', ...named] : named;
}

/** The members of a namespace that a file names; all of them where the namespace itself is handed on. */
function membersOf(namespace: string, source: ts.SourceFile): string[] {
  const members: string[] = [];
  const visit = (node: ts.Node, parent: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === namespace && !ts.isNamespaceImport(parent)) members.push(memberIn(parent, node));
    ts.forEachChild(node, (child) => visit(child, node));
  };
  visit(source, source);
  return members;
}

function memberIn(parent: ts.Node, namespace: ts.Identifier): string {
  if (ts.isPropertyAccessExpression(parent) && parent.expression === namespace) return parent.name.text;
  if (ts.isQualifiedName(parent) && parent.left === namespace) return parent.right.text;
  return ALL;
}

const exportedAgain = (clause: ts.NamedExportBindings | undefined): string[] => (clause && ts.isNamedExports(clause) ? clause.elements.map(nameThere) : [ALL]);

/** The name in the other file, whatever it is called here. */
const nameThere = ({ name, propertyName }: ts.ImportSpecifier | ts.ExportSpecifier): string => (propertyName ?? name).text;

/** The file that a relative specifier stands for: sources say `.js` for what is written as `.ts` or `.tsx`. */
function fileOf(files: ReadonlyMap<string, string>, from: string, specifier: string): string {
  const plain = path.posix.join(path.posix.dirname(from), specifier);
  return ['.ts', '.tsx'].map((ending) => plain.replace(/\.js$/, ending)).find((file) => files.has(file)) ?? plain;
}
