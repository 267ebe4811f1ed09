import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Disclosure } from '@/components/ui/Disclosure';
import { useTexts } from '@/components/ui/texts';

type Props = { title: string; head: readonly string[]; rows: readonly (readonly string[])[]; children: ComponentChildren };

/** A picture with its title, and the numbers behind it as a table. */
export function Picture({ title, head, rows, children }: Props) {
  const { progress: t } = useTexts();
  const id = useId();
  return (
    <section class="picture" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <Disclosure summary={t.asTable}>
        <table class="picture__table">
          <thead>
            <tr>
              {head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...others]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {others.map((text, i) => (
                  <td key={i}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </section>
  );
}
