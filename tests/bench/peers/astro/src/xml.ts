const CODES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => CODES[sign] ?? sign);

export const xml = (text: string) =>
  new Response(`<?xml version="1.0" encoding="utf-8"?>\n${text}\n`, {
    headers: { 'content-type': 'application/xml' },
  });
