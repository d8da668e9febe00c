import { supports } from '@/supports';
import type { CoordinatorSection } from './CoordinatorView';
import { CoverageSection } from './glossary/CoverageSection';
import { GlossarySection, type GlossarySectionProps } from './glossary/GlossarySection';
import { Languages, type LanguagesProps } from './sections/Languages';
import { Levels } from './sections/Levels';
import { Packs } from './sections/Packs';
import { Privacy, type PrivacyProps } from './sections/Privacy';
import { Quizzes } from './sections/Quizzes';
import { Reading, type ReadingProps } from './sections/Reading';
import { Send } from './sections/Send';
import { Switches } from './sections/Switches';
import type { Workshop } from './workshop';

export type Needs = LanguagesProps & ReadingProps & PrivacyProps & Workshop & GlossarySectionProps;

/** The page's parts, in the order in which somebody sets them up. */
export const sectionsOf = (needs: Needs): readonly CoordinatorSection[] => [
  { id: 'languages', icon: 'globe', name: 'languages.title', draw: () => <Languages {...needs} /> },
  { id: 'glossary', icon: 'book', name: 'glossary.title', draw: () => <GlossarySection {...needs} /> },
  { id: 'coverage', icon: 'eye', name: 'coverage.title', draw: () => <CoverageSection {...needs} /> },
  { id: 'english-levels', icon: 'stairs', name: 'levels.title', draw: () => <Levels {...needs} /> },
  { id: 'switches', icon: 'school', name: 'switches.title', draw: () => <Switches {...needs} supports={supports} /> },
  {
    id: 'quizzes-and-tests',
    icon: 'lock',
    name: 'quizzes.title',
    draw: () => <Quizzes {...needs} supports={supports} />,
  },
  { id: 'reading', icon: 'text-size', name: 'reading.title', draw: () => <Reading {...needs} /> },
  { id: 'packs', icon: 'layers', name: 'packs.title', draw: () => <Packs {...needs} /> },
  {
    id: 'send-to-devices',
    icon: 'download',
    name: 'send.title',
    draw: () => <Send {...needs} supports={supports} />,
  },
  { id: 'privacy-and-erase', icon: 'eye-off', name: 'privacy.title', draw: () => <Privacy {...needs} /> },
];
