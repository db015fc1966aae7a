export function reportAddressOf(asked?: string, bugs?: string | { url?: string; email?: string }): string;
