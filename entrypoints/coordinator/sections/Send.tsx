import type { Workshop } from '../workshop';
import { Block, type SectionProps } from '../section';
import type { Support } from '@/supports/contract';
import { Codes } from './Codes';
import { GuidePart } from './GuidePart';
import { HostedPart } from './HostedPart';
import { KeyPart } from './KeyPart';
import { KitPart } from './KitPart';
import { PolicyPart } from './PolicyPart';

export interface SendProps extends SectionProps, Workshop {
  readonly supports: readonly Support[];
}

/** From the draft to the devices: one signed file, policy files, codes for one student, and two pages on paper. */
export function Send(props: SendProps) {
  const { words: t } = props;
  return (
    <Block id="send-to-devices" title={t('send.title')}>
      <div class="co-outs">
        <KeyPart {...props} />
        <HostedPart {...props} />
        <KitPart {...props} />
        <PolicyPart {...props} />
        <Codes {...props} />
        <GuidePart {...props} />
      </div>
    </Block>
  );
}
