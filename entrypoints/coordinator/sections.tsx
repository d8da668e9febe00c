import type { CoordinatorSection } from './CoordinatorView';
import type { SectionProps } from './section';

/** The page's parts, in the order in which somebody sets them up. */
export const sectionsOf = (_props: SectionProps): readonly CoordinatorSection[] => [];
