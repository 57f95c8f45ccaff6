import { nowLine } from './now-line.ts';
import { roomPagesOf } from './room-pages.ts';

for (const program of document.querySelectorAll<HTMLElement>('.program.rooms')) {
  roomPagesOf(program);
  nowLine(program);
}
