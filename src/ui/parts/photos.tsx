/** A photograph that opens in full; `alt` says whose it is and which. */
export type Photo = { src: string; alt: string; width: number; height: number }

/** Photographs of one matter, side by side where there is room. Sizes are known, so that nothing jumps while they load. */
export const Photos = ({ photos }: { photos: readonly Photo[] }) => (
  <ul class="cols thirds">
    {photos.map(({ src, alt, width, height }) => (
      <li>
        <a href={src}>
          <img src={src} alt={alt} width={width} height={height} loading="lazy" />
        </a>
      </li>
    ))}
  </ul>
)
