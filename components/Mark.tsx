/** Stairs, and the rail along them. Never mirrored. */
export function Mark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg
      class="hr-mark"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="M2.5 21H8.2v-4.6h5.6v-4.6h5.6V7.6h2.1" stroke="currentColor" stroke-width="1.8" />
      <path d="M2.6 14.6L15.9 3.7c.9-.7 1.6-1 2.7-1h2.9" stroke="var(--hr-mark, currentColor)" stroke-width="2.8" />
    </svg>
  );
}
