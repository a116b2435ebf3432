// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import gmail from '../../lib/sites/gmail.site';

const message = (body: string): Element => {
  document.body.innerHTML = `<div data-message-id="#msg-f:1"><h3><span class="gD" email="ana@acme.example" name="Ana">Ana</span></h3>
    <div class="a3s">${body}</div></div>`;
  return document.querySelector('[data-message-id]') as Element;
};
const linesOf = (body: string) => gmail.readSignature(message(body), 'ana@acme.example').lines;

describe('what stands under a message', () => {
  test('is what Gmail marks as the signature, never one that was quoted', () => {
    const body = `<p>Long text</p><div class="gmail_signature"><div>Ana Costa</div><div>Acme <b>Works</b></div></div>
      <div class="gmail_quote">On Monday … wrote:<div class="gmail_signature">Me<br>My Company Ltd</div></div>`;
    expect(linesOf(body)).toEqual(['Ana Costa', 'Acme Works']);
  });

  test('is what follows the line of two dashes, else the last ten lines, without what was quoted', () => {
    expect(linesOf('Hello<br>-- <br>Ana<br>Acme<blockquote>Other Ltd</blockquote>')).toEqual(['Ana', 'Acme']);
    expect(linesOf(Array.from({ length: 14 }, (_, n) => `<div>line ${n}</div>`).join(''))).toHaveLength(10);
  });

  test('has its links, and is empty for somebody who did not send the message', () => {
    const body = 'x<br>-- <br><a href="https://www.linkedin.com/in/ana-costa/">profile</a>';
    const unit = message(body);
    expect(gmail.readSignature(unit, 'ana@acme.example').links).toEqual([
      'https://www.linkedin.com/in/ana-costa/',
    ]);
    expect(gmail.readSignature(unit, 'bo@acme.example')).toEqual({ lines: [], links: [] });
  });
});
