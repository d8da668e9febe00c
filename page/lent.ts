import { batch, computed, effect, signal, untracked } from '@preact/signals';
import { createContext, Fragment, h, options } from 'preact';
import { useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';

const signals = { batch, computed, effect, signal, untracked };

/**
 * What the overlay lends of its packages to the parts, by name: a whole package would bring along what no part asks for.
 * A part that imports another name does not build (scripts/parts.ts): add it here.
 */
export const lent: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  preact: { createContext, Fragment, h, options },
  'preact/hooks': { useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState },
  'preact/jsx-runtime': { Fragment, jsx, jsxs },
  '@preact/signals': signals,
  '@preact/signals-core': signals,
};
