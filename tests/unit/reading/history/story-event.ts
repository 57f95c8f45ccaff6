/** A file of the content folder. */
export const entry = (fields: Readonly<Record<string, string>>, body = ''): string => {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return ['---', ...lines, '---', '', body, ''].join('\n');
};

export const event = entry({
  id: 'story-2026',
  name: 'Story',
  timezone: 'Europe/Berlin',
  start: '2026-06-01',
  end: '2026-06-02',
  hours: '24',
  online: 'true',
  site: 'https://story.example/',
  rooms: '[{ id: one, name: Room 1 }, { id: two, name: Room 2 }]',
});
