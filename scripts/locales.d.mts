type Catalogue = Record<string, string | Record<string, string>>;
export function manifestMessages(catalogue: Catalogue): Record<string, { message: string | Record<string, string> }>;
