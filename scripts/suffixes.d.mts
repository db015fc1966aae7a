export function suffixRules(): string[];
