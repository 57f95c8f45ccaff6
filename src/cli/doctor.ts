import { countOf, doctorJson, doctorText } from '#src/core/doctor/doctor-report.ts';
import { examineSite } from '#src/core/doctor/examine-site.ts';
import { startAsking } from './doctor/ask.ts';
import { doctorHelp, readDoctorArguments } from './doctor/doctor-arguments.ts';
import { visitSite } from './doctor/visit-site.ts';
import { endWithReader, paint, reportWrongUse } from './command-line.ts';

endWithReader();

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
  reportWrongUse(asked.sentence, doctorHelp);
}
