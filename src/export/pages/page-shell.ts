import { escaped } from "./escaped.js";

/** What a page is made of; `style` is CSS and `body` HTML of our own. */
export interface PageParts {
  readonly title: string;
  readonly language: string;
  readonly style: string;
  readonly body: string;
}

/** A page of its own: nothing is loaded and nothing is run, and its content security policy says so. */
export function pageShell({ title, language, style, body }: PageParts): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}
