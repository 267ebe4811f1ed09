import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { ExternalLink } from './ExternalLink';
import './Markdown.css';

type Heading = 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/** What a first heading of the text is on the screen: notes stand below the headings there. */
const Top = createContext(3);

/**
 * Notes as Markdown (GitHub's kind, each line break counts). Mark-up in the text is shown as text, nothing is loaded from elsewhere.
 * `top`: the level of its first heading.
 */
export function Markdown({ text, top = 3 }: { text: string; top?: 2 | 3 }) {
  const tokens = useMemo(() => new Lexer({ gfm: true, breaks: true }).lex(text), [text]);
  return (
    <Top.Provider value={top}>
      <div class="markdown" dir="auto">
        <All tokens={tokens} />
      </div>
    </Top.Provider>
  );
}

function HeadingOf({ depth, children }: { depth: number; children: ComponentChildren }) {
  const Element = `h${Math.min(useContext(Top) + depth - 1, 6)}` as Heading;
  return <Element>{children}</Element>;
}

/** No tokenizer of our own is in use: every token is one of marked's. */
const All = ({ tokens }: { tokens: readonly Token[] | undefined }): JSX.Element => <>{tokens?.map((token, i) => <One key={i} token={token as MarkedToken} />)}</>;

const inner = ({ tokens }: { tokens?: readonly Token[] | undefined }) => <All tokens={tokens} />;

function One({ token }: { token: MarkedToken }): ComponentChildren {
  switch (token.type) {
    case 'heading':
      return <HeadingOf depth={token.depth}>{inner(token)}</HeadingOf>;
    case 'paragraph':
      return <p>{inner(token)}</p>;
    case 'list': {
      const List = token.ordered ? 'ol' : 'ul';
      return (
        <List {...(token.ordered && { start: Number(token.start) })}>
          {token.items.map((item, i) => (
            <li key={i}>{inner(item)}</li>
          ))}
        </List>
      );
    }
    case 'list_item':
    case 'blockquote':
      return <blockquote>{inner(token)}</blockquote>;
    case 'strong':
      return <strong>{inner(token)}</strong>;
    case 'em':
      return <em>{inner(token)}</em>;
    case 'del':
      return <del>{inner(token)}</del>;
    case 'link':
      return <ExternalLink href={token.href}>{inner(token)}</ExternalLink>;
    case 'image':
      return <ExternalLink href={token.href}>{token.text || token.href}</ExternalLink>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'codespan':
      return <code>{token.text}</code>;
    case 'table':
      return <Table table={token} />;
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'hr':
      return <hr />;
    case 'br':
      return <br />;
    case 'space':
    case 'def':
      return null;
    case 'text':
      return token.tokens ? <All tokens={token.tokens} /> : plain(token.text);
    case 'escape':
    case 'html':
      return token.text;
  }
}

const Table = ({ table: { header, rows } }: { table: Tokens.Table }) => (
  <table>
    <thead>
      <tr>
        {header.map((cell, i) => (
          <th key={i}>{inner(cell)}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, i) => (
        <tr key={i}>
          {row.map((cell, at) => (
            <td key={at}>{inner(cell)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** The few entities that people type. */
const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => entities[name] ?? '');
