import type { LmsAdapter } from '@/lms/contract';
import address from './urls';

const adapter: LmsAdapter = {
  ...address,
  selectors: {},
  view: () => null,
  *read() {
    return null;
  },
};
export default adapter;
