import type { Translate } from '@/components/text';

/** 72 seconds: "1:12"; an hour and more: "1:01:12". */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = String(s).padStart(2, '0');
  return h > 0 ? `${h}:${String(m).padStart(2, '0')}:${tail}` : `${m}:${tail}`;
}

/** 200 seconds: "3 min 20 s". */
export function spokenLength(seconds: number, t: Translate): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return t('video-or-text.length.seconds', { seconds: rest });
  return rest === 0
    ? t('video-or-text.length.minutes', { minutes })
    : t('video-or-text.length.both', { minutes, seconds: rest });
}
