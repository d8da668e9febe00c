/** Names beside each other, each in its own direction. */
export function Listed({ names }: { readonly names: readonly string[] }) {
  return (
    <>
      {names.map((name, i) => (
        <span key={name}>
          {i > 0 && ' · '}
          <bdi>{name}</bdi>
        </span>
      ))}
    </>
  );
}
