import { styleText } from 'node:util';
import type { Paint, TextStyle } from '#src/core/checks/report/as-text.ts';
import { countOf, doctorJson, doctorText } from '#src/core/doctor/doctor-report.ts';
import { examineSite } from '#src/core/doctor/examine-site.ts';
import { startAsking } from './doctor/ask.ts';
import { doctorHelp, readDoctorArguments } from './doctor/doctor-arguments.ts';
import { visitSite } from './doctor/visit-site.ts';

const styles: Readonly<Record<TextStyle, Parameters<typeof styleText>[0]>> = {
  file: ['bold', 'underline'],
  place: 'dim',
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  note: ['bold', 'blue'],
  hint: 'cyan',
  code: 'dim',
  summary: 'bold',
};

/** In color on a terminal, unless NO_COLOR is set. */
const paint: Paint = (style, text) => styleText(styles[style], text, { stream: process.stdout });

// A reader that stops early, like `head`, is not an error.
process.stdout.on('error', () => process.exit());

const asked = readDoctorArguments(process.argv.slice(2));
if (asked.ask === 'visit') {
  const asking = startAsking(asked.timeoutSeconds);
  const visit = await visitSite(asked.address, asking);
  asking.end();
  const report = { site: visit.home, findings: examineSite(visit), requests: asking.requests() };
  process.stdout.write(
    asked.format === 'json' ? doctorJson(report) : doctorText(report, paint, asked.all),
  );
  process.exitCode = countOf(report, 'error') > 0 ? 1 : 0;
} else if (asked.ask === 'help') {
  process.stdout.write(doctorHelp);
} else {
  process.stderr.write(`${asked.sentence}\n\n${doctorHelp}`);
  process.exitCode = 2;
}
