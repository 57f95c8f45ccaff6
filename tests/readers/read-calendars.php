<?php
/*
 * Reads calendars with sabre/vobject, and validates them; prints one JSON line per file.
 * Usage: php read-calendars.php < list-of-files
 */
error_reporting(E_ALL & ~E_DEPRECATED);
require '/usr/share/php/Sabre/VObject/autoload.php';

function utc($property) {
    $date = clone $property->getDateTime();
    return $date->setTimezone(new DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z');
}

foreach (explode("\n", trim(stream_get_contents(STDIN))) as $path) {
    $entries = [];
    $complaints = [];
    try {
        $calendar = Sabre\VObject\Reader::read(file_get_contents($path));
        foreach ($calendar->validate() as $fault) {
            $complaints[] = $fault['message'];
        }
        foreach ($calendar->VEVENT as $event) {
            $entries[] = [
                'uid' => (string) $event->UID,
                'start' => utc($event->DTSTART),
                'end' => utc($event->DTEND),
                // Old versions leave the escapes of commas and semicolons as they are.
                'title' => preg_replace('/\\\\([,;])/', '$1', (string) $event->SUMMARY),
            ];
        }
    } catch (Throwable $error) {
        $complaints[] = get_class($error) . ': ' . $error->getMessage();
    }
    echo json_encode(['path' => $path, 'entries' => $entries, 'complaints' => $complaints]), "\n";
}
