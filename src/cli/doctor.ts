import { countOf, doctorJson, doctorText } from '#src/core/doctor/doctor-report.ts';
import { examineSite } from '#src/core/doctor/examine-site.ts';
import { startAsking } from './doctor/ask.ts';
import { doctorHelp, readDoctorArguments } from './doctor/doctor-arguments.ts';
import { visitSite } from './doctor/visit-site.ts';
import { answer, endWithReader, paint } from './command-line.ts';

endWithReader();

const asked = readDoctorArguments(process.argv.slice(2));
if (asked.ask !== 'visit') answer(asked, doctorHelp);
else {
  const asking = startAsking(asked.timeoutSeconds);
  const visit = await visitSite(asked.address, asking);
  asking.end();
  const report = { site: visit.home, findings: examineSite(visit), requests: asking.requests() };
  process.stdout.write(
    asked.format === 'json' ? doctorJson(report) : doctorText(report, paint, asked.all),
  );
  process.exitCode = countOf(report, 'error') > 0 ? 1 : 0;
}
