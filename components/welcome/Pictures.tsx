import type { ComponentChildren } from 'preact';

const Picture = ({ children }: { children: ComponentChildren }) => (
  <svg class="welcome__drawing" viewBox="8 8 224 124" aria-hidden="true">
    <rect class="welcome__sheet" x="8" y="8" width="224" height="124" rx="10" />
    {children}
  </svg>
);

const Line = ({ x, y, width }: { x: number; y: number; width: number }) => <rect class="welcome__line" x={x} y={y} width={width} height="6" rx="3" />;

/** A page of people with the list of them beside it, two of them ticked. */
export const FindPicture = () => (
  <Picture>
    {[28, 62, 96].map((y, row) => (
      <g key={y}>
        <circle class="welcome__face" cx="34" cy={y + 8} r="11" />
        <Line x={54} y={y} width={52} />
        <Line x={54} y={y + 11} width={36} />
        <rect class={row < 2 ? 'welcome__tick' : 'welcome__box'} x="136" y={y - 2} width="20" height="20" rx="5" />
        {row < 2 && <path class="welcome__mark" d={`M141 ${y + 8} l4 4 l7 -8`} />}
        <Line x={166} y={y + 5} width={50} />
      </g>
    ))}
    <path class="welcome__path" d="M120 20 V120" />
  </Picture>
);

/** A letter in which what the person said is quoted. */
export const WritePicture = () => (
  <Picture>
    <Line x={28} y={28} width={60} />
    <rect class="welcome__quote" x="24" y="46" width="192" height="26" rx="6" />
    <Line x={34} y={56} width={150} />
    <Line x={28} y={84} width={180} />
    <Line x={28} y={98} width={120} />
    <circle class="welcome__spot" cx="204" cy="110" r="14" />
    <path class="welcome__mark" d="M197 111 l14 -7 l-5 14 l-3 -5 z" />
  </Picture>
);

/** A trail over the hills, from the first meeting to a good end. */
export const MeetPicture = () => (
  <Picture>
    <path class="welcome__trail" d="M28 112 L78 60 L118 96 L160 46 L206 34" />
    {[[28, 112], [78, 60], [118, 96], [160, 46]].map(([x, y]) => (
      <circle key={x} class="welcome__stop" cx={x} cy={y} r="8" />
    ))}
    <circle class="welcome__goal" cx="206" cy="34" r="12" />
  </Picture>
);
