import { nowLine } from './grid/now-line.ts';
import { roomPagesOf } from './grid/room-pages.ts';

for (const program of document.querySelectorAll<HTMLElement>('.program.rooms')) {
  roomPagesOf(program);
  nowLine(program);
}
