import { type ComponentChildren, render } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { LanguageContext } from './texts';
import './PrintSheet.css';

/**
 * What is on the paper when the page is printed, in place of everything else: beside the app in the document, so that nothing of
 * the app takes room. Not on the screen.
 */
export function PrintSheet({ children }: { children: ComponentChildren }) {
  const language = useContext(LanguageContext);
  const sheet = useRef<HTMLDivElement>();
  useEffect(() => {
    const element = document.createElement('div');
    element.className = 'print-sheet';
    document.body.append(element);
    sheet.current = element;
    return () => {
      render(null, element);
      element.remove();
    };
  }, []);
  useEffect(() => {
    if (sheet.current) render(<LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>, sheet.current);
  });
  return null;
}

/** Opens the browser's own dialog, which prints or saves as PDF. */
export const printPage = (): void => globalThis.print();
