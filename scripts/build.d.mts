export declare function buildExtension(options?: { out?: string; readable?: boolean; reportAddress?: string }): Promise<string>;
