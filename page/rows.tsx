import type { ComponentType } from 'preact';
import type { PanelFile, PanelGroup } from '@/components/Panel';
import type { Activity, File } from '@/model/activity';
import type { Lock, SupportRowProps } from '@/components/SupportRow';
import { type Decision, isTeachers, standing, teacherOpens } from '@/model/policy';
import type { Group, PanelProps, Support } from '@/supports/contract';
import { settingsOf, withSettings } from './supports-run';
import type { Session } from './session';

const GROUPS = ['read', 'words', 'answer', 'paper', 'teach'] as const satisfies readonly Group[];

/** The panel's switches for the activity that is open: nothing is missing, what is off says why. */
export function groupsOf(session: Session): PanelGroup[] {
  const t = session.needs.t.value;
  return GROUPS.filter((id) => id !== 'teach' || teaches(session)).map((id) => ({
    id,
    title: t(`group.${id}`),
    rows: session.needs.supports.filter((support) => support.group === id).map((support) => rowOf(session, support)),
  }));
}

/** Does this person teach: by the page's own word, or by their own? */
const teaches = ({ needs, activity }: Session): boolean => {
  const { assessment, role } = activity.value;
  return assessment === 'no' ? (needs.profile.value.teaches ?? role === 'teacher') : role === 'teacher';
};

/** A name that says it is a sound, a picture or a box of files: nothing to read in it. */
const NOT_WORDS = /\.(?!pdf$|docx$|txt$|md$)[a-z0-9]{2,5}$/i;

/** Attached files that our reader may open. Not in a quiz: a new tab there would be told to the teacher. */
export function filesOf(activity: Activity, onOpen: (file: File) => void): PanelFile[] {
  if (activity.assessment !== 'no') return [];
  return activity.files
    .filter(({ name, href }) => href.startsWith('https://') && !NOT_WORDS.test(name))
    .map((file) => ({ id: file.id, name: file.name, onOpen: () => onOpen(file) }));
}

function rowOf(session: Session, support: Support): SupportRowProps {
  const { defaults } = session.needs;
  const { profile } = session;
  const change: Session['change'] = (next) => session.change(next);
  const t = session.needs.t.value;
  const activity = session.activity.value;
  const run = session.run.value;
  const name = t(`${support.id}.name`);
  const Panel = session.bodies.value.get(support.id)?.Panel as ComponentType<PanelProps<object>> | undefined;
  const settings = settingsOf(support.id, profile.value, defaults);
  const deciders = session.deciders.value;
  const { open, closed } = standing(support, activity, deciders);
  const lock = (why: Decision, reason: string): Lock => ({
    reason,
    note: teacherOpens(why) ? t('ask.text', { support: name, title: activity.title }) : undefined,
  });
  const row: SupportRowProps = {
    id: support.id,
    icon: support.icon,
    name,
    help: t(`${support.id}.help`),
    on: session.isOn(support),
    ...(support.tool === true ? { opens: true } : {}),
    by: open?.by ?? 'default',
    onToggle: (on) => session.toggle(support.id, on),
  };
  // Nobody keeps a teacher from their own tools.
  if (!open && closed && !isTeachers(support)) return { ...row, locked: lock(closed, t(`policy.${closed.because}`)) };
  if (activity.blocks.length === 0) return { ...row, locked: { reason: t('policy.closed') } };
  if (!support.suits(activity)) return { ...row, locked: { reason: t('policy.page') } };
  return {
    ...row,
    ...(deciders.begins?.[support.id]?.locked ? { locked: { reason: t('policy.locked-on'), on: true } } : {}),
    ...(closed && !isTeachers(support) && activity.assessment !== 'no' ? { rest: lock(closed, t('policy.part')) } : {}),
    ...(run?.broken.value.has(support.id)
      ? { trouble: { text: t('row.trouble'), onRetry: () => session.toggle(support.id, true) } }
      : {}),
    ...(Panel
      ? {
          controls: (
            <Panel
              settings={settings}
              change={(patch: object) =>
                change((now) => withSettings(now, support.id, patch as Record<string, unknown>))
              }
            />
          ),
        }
      : {}),
  };
}
