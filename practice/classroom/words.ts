/** Labels and label formats by interface language, translated by us. The formats differ, not just the words. */
export interface ClassroomWords {
  readonly due: (when: string) => string;
  readonly noDue: string;
  readonly points: (points: number) => string;
  /** `kind` is the attachment's type label in that language. */
  readonly attachment: (kind: string, name: string) => string;
  readonly kinds: Readonly<Record<'document' | 'pdf' | 'youtube' | 'form' | 'link', string>>;
  readonly options: (title: string) => string;
  readonly edited: (first: string, second: string) => string;
  readonly yourWork: string;
  readonly assigned: string;
  readonly add: string;
  readonly turnIn: string;
  readonly remove: (name: string) => string;
  readonly classComments: string;
  readonly privateComments: string;
  readonly addComment: string;
  readonly instructions: string;
  readonly studentWork: string;
  readonly yourAnswer: string;
  readonly loading: string;
  readonly viewInstructions: string;
  readonly stream: string;
  readonly classwork: string;
  readonly people: string;
  readonly toDo: string;
}

const en: ClassroomWords = {
  due: (when) => `Due ${when}`,
  noDue: 'No due date',
  points: (points) => `${points} points`,
  attachment: (kind, name) => `Attachment: ${kind}: ${name}`,
  kinds: { document: 'Google Docs', pdf: 'PDF', youtube: 'YouTube video', form: 'Google Forms', link: 'Link' },
  options: (title) => `Assignment options for ${title}`,
  edited: (first, second) => `${first} (Edited ${second})`,
  yourWork: 'Your work',
  assigned: 'Assigned',
  add: 'Add or create',
  turnIn: 'Turn in',
  remove: (name) => `Remove attachment ${name}`,
  classComments: 'Class comments',
  privateComments: 'Private comments',
  addComment: 'Add class comment…',
  instructions: 'Instructions',
  studentWork: 'Student work',
  yourAnswer: 'Your answer',
  loading: 'Loading page…',
  viewInstructions: 'View instructions',
  stream: 'Stream',
  classwork: 'Classwork',
  people: 'People',
  toDo: 'To-do',
};

const es: ClassroomWords = {
  due: (when) => `Fecha de entrega: ${when}`,
  noDue: 'Sin fecha de entrega',
  points: (points) => `${points} puntos`,
  attachment: (kind, name) => `Archivo adjunto: "${name}" (${kind})`,
  kinds: {
    document: 'Documentos de Google',
    pdf: 'PDF',
    youtube: 'Vídeo de YouTube',
    form: 'Formularios de Google',
    link: 'Enlace',
  },
  options: (title) => `Opciones de la tarea ${title}`,
  edited: (first, second) => `${first} (editado: ${second})`,
  yourWork: 'Tu trabajo',
  assigned: 'Asignada',
  add: 'Añadir o crear',
  turnIn: 'Entregar',
  remove: (name) => `Quitar archivo adjunto ${name}`,
  classComments: 'Comentarios de la clase',
  privateComments: 'Comentarios privados',
  addComment: 'Añadir un comentario…',
  instructions: 'Instrucciones',
  studentWork: 'Trabajo de los alumnos',
  yourAnswer: 'Tu respuesta',
  loading: 'La página se está cargando…',
  viewInstructions: 'Ver instrucciones',
  stream: 'Novedades',
  classwork: 'Trabajo de clase',
  people: 'Personas',
  toDo: 'Pendiente',
};

const ru: ClassroomWords = {
  due: (when) => `Срок сдачи: ${when}`,
  noDue: 'Без срока сдачи',
  points: (points) => `${points} балл.`,
  attachment: (kind, name) => `Прикрепленный файл: "${name}" (${kind})`,
  kinds: { document: 'Google Документы', pdf: 'PDF', youtube: 'Видео YouTube', form: 'Google Формы', link: 'Ссылка' },
  options: (title) => `Параметры задания ${title}`,
  edited: (first, second) => `${first} (изменено: ${second})`,
  yourWork: 'Мои задания',
  assigned: 'Назначено',
  add: 'Добавить или создать',
  turnIn: 'Сдать',
  remove: (name) => `Удалить файл ${name}`,
  classComments: 'Комментарии для курса',
  privateComments: 'Личные комментарии',
  addComment: 'Добавить комментарий…',
  instructions: 'Инструкции',
  studentWork: 'Работы учащихся',
  yourAnswer: 'Ваш ответ',
  loading: 'Загрузка…',
  viewInstructions: 'Посмотреть инструкции',
  stream: 'Лента',
  classwork: 'Задания',
  people: 'Пользователи',
  toDo: 'Список дел',
};

const WORDS: Readonly<Record<string, ClassroomWords>> = { en, es, ru };
export const classroomWords = (lang: string): ClassroomWords => WORDS[lang] ?? en;
