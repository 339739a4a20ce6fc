const shapes = {
  check: <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.6 5.3-4.3 4.6-2.9-2.8 1-1.1 1.8 1.8 3.3-3.5Z" />,
  tick: <path d="M6.3 13 1.600 8.200l1.500-1.500 3.200 3.300L13 3l1.500 1.500L6.300 13Z" />,
  triangle: <path d="M8 1.2 15.4 14H.6L8 1.2Zm-.8 4.6v4h1.6v-4H7.2Zm0 5.2v1.5h1.6V11H7.2Z" />,
  diamond: <path d="m8 .6 7.4 7.4L8 15.4.6 8 8 .6Zm-.8 3.6v4.6h1.6V4.2H7.2Zm0 5.8v1.6h1.6V10H7.2Z" />,
  dash: <path d="M2 7h12v2H2z" />,
  question: (
    <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 9.9h1.6v1.6H7.200Zm3.300-4.400c0 1.500-1.700 1.800-1.700 3H7.300c0-2.100 1.600-2.200 1.600-3.100 0-.5-.4-.9-1-.9s-1 .4-1.100 1.100H5.200C5.300 5 6.400 4 8 4s2.500 1 2.500 2.500Z" />
  ),
  info: <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.9 3h1.800v1.700H7.100V4Zm0 3h1.800v5H7.100V7Z" />,
  up: <path d="m8 1.500 5.500 6-1.400 1.300-3.100-3.400V15H7V5.400L3.900 8.800 2.500 7.500z" />,
  down: <path d="m8 14.500-5.500-6 1.400-1.300L7 10.600V1h2v9.600l3.100-3.400 1.400 1.300z" />,
  chevron: <path d="m3.100 5.100 4.900 4.900 4.900-4.900 1.200 1.200L8 12.400 1.900 6.300z" />,
  menu: <path d="M1 3h14v2H1zm0 4h14v2H1zm0 4h14v2H1z" />,
  close: (
    <path d="m3.400 2 4.600 4.600L12.600 2 14 3.400 9.400 8l4.600 4.600-1.400 1.400L8 9.400 3.400 14 2 12.600 6.600 8 2 3.400z" />
  ),
  clock: (
    <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.7a5.3 5.3 0 1 1 0 10.6A5.3 5.3 0 0 1 8 2.7Zm-.8 1.8v4l3 1.8.8-1.3-2.2-1.3V4.5H7.2Z" />
  ),
  file: <path d="M3 1h6.500L13 4.500V15H3V1Zm1.600 1.600v10.800h6.800V5.600H8.900v-3H4.600Z" />,
  download: (
    <path d="M7.100 1h1.800v6.600l2.400-2.400 1.200 1.300L8 11 3.500 6.500l1.200-1.300 2.400 2.400V1ZM2 13h12v1.800H2z" />
  ),
  upload: (
    <path d="M7.100 11h1.800V4.400l2.400 2.400 1.200-1.300L8 1 3.500 5.500l1.200 1.300 2.400-2.400V11ZM2 13h12v1.800H2z" />
  ),
  pause: <path d="M3 2h3.500v12H3zM9.500 2H13v12H9.500z" />,
  search: (
    <path d="M6.500 1a5.500 5.500 0 1 0 3.300 9.900l3.900 3.900 1.300-1.300-3.900-3.900A5.500 5.500 0 0 0 6.500 1Zm0 1.800a3.700 3.700 0 1 1 0 7.400 3.700 3.700 0 0 1 0-7.400Z" />
  ),
  lock: (
    <path d="M4 6V5a4 4 0 1 1 8 0v1h1v9H3V6h1Zm1.700 0h4.600V5a2.300 2.300 0 0 0-4.600 0v1Zm1.500 3.300v2.800h1.600V9.300H7.200Z" />
  ),
};

export type IconName = keyof typeof shapes;

/** A shape beside a word; the word carries the meaning, so the shape is hidden from a screen reader. */
export function Icon({ name, size = "1em" }: { name: IconName; size?: string }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} fill="currentColor" fillRule="evenodd" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
