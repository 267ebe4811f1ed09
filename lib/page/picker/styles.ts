/** The picker's own looks: nothing of the page reaches into it, nothing of it reaches the page. */
export const styles = `
:host { all: initial; }
* { box-sizing: border-box; font: inherit; color: inherit; }
.root { position: fixed; inset: 0; pointer-events: none; z-index: 2147483647; font: 13px/1.4 system-ui, sans-serif; color-scheme: light dark;
  --surface: light-dark(#fff, #1b1f1e); --text: light-dark(#1a211f, #e8ecea); --line: light-dark(#7c8985, #7d8985);
  --accent: light-dark(#13694f, #7fd6b6); --on-accent: light-dark(#fff, #0b2119); --muted: light-dark(#55615d, #a3afab); }
.box { position: fixed; border: 3px solid #13694f; outline: 2px solid #fff; border-radius: 6px; background: rgb(19 105 79 / 12%); }
.box.like { border-width: 2px; border-style: dashed; background: none; }
.bar, .panel { position: fixed; pointer-events: auto; background: var(--surface); color: var(--text); border: 1px solid var(--line);
  border-radius: 10px; box-shadow: 0 4px 16px rgb(0 0 0 / 30%); padding: 12px; }
.bar { inset-block-start: 12px; inset-inline-start: 50%; transform: translateX(-50%); max-inline-size: min(560px, 94vw); display: flex; gap: 12px; align-items: center; }
.panel { inset-block: auto 12px; inset-inline: auto 12px; inline-size: min(420px, 94vw); max-block-size: 80vh; overflow: auto; display: flex;
  flex-direction: column; gap: 8px; }
h2, p, ul { margin: 0; padding: 0; }
h2 { font-weight: 600; font-size: 14px; }
ul { list-style: none; display: flex; flex-direction: column; gap: 4px; }
li { display: grid; grid-template-columns: 1fr 150px; gap: 8px; align-items: center; }
li > span { overflow: hidden; text-overflow: ellipsis; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow-wrap: anywhere; cursor: pointer; }
select, button { min-block-size: 28px; border: 1px solid var(--line); border-radius: 6px; background: var(--surface); padding: 2px 8px; }
button { cursor: pointer; }
button.main { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
button:focus-visible, select:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
.muted { color: var(--muted); }
`;
