export { Picture, type PictureProps } from '@/components/word/Picture';
