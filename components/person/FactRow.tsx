import type { ComponentChildren } from 'preact';
import './FactRow.css';

type Props = {
  label: ComponentChildren;
  tools?: ComponentChildren;
  problem?: { id: string; text: string } | undefined;
  children: ComponentChildren;
};

/** One line of a record: label, value, small buttons, and what is wrong with the value. */
export const FactRow = ({ label, tools, problem, children }: Props) => (
  <div class="fact">
    <div class="fact__label">{label}</div>
    <div class="fact__value">
      {children}
      {problem && (
        <p class="field__error" id={problem.id} role="alert">
          {problem.text}
        </p>
      )}
    </div>
    <div class="fact__tools">{tools}</div>
  </div>
);
