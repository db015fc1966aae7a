/** What would let text of a page, the pack or the network run as markup or code. Settings of ESLint's no-restricted-syntax. */
const SINKS = ['innerHTML', 'outerHTML', 'srcdoc'];
const CALLS = ['insertAdjacentHTML', 'createContextualFragment', 'parseFromString', 'setHTMLUnsafe', 'parseHTMLUnsafe'];
const message = 'Text from outside is never parsed as markup or run as code (SECURITY.md).';

export const htmlSinks = [
  `AssignmentExpression[left.type='MemberExpression'][left.property.name=/^(${SINKS.join('|')})$/]`,
  `AssignmentExpression[left.type='MemberExpression'][left.property.value=/^(${SINKS.join('|')})$/]`,
  `CallExpression[callee.property.name=/^(${CALLS.join('|')})$/]`,
  `CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]`,
  `CallExpression[callee.name='eval']`,
  `NewExpression[callee.name='Function']`,
  `JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcdoc|srcDoc)$/]`,
  `Property[key.name='dangerouslySetInnerHTML']`,
].map((selector) => ({ selector, message }));
