# Reads calendars with Ruby's icalendar; prints one JSON line per file.
# Usage: read-calendars.rb < list-of-files
require 'stringio'
require 'icalendar'
require 'json'
require 'time'

def utc(value) = value.to_time.utc.iso8601

STDIN.read.split("\n").each do |path|
  begin
    calendar = Icalendar::Calendar.parse(File.read(path, encoding: 'UTF-8')).first
    entries = calendar.events.map do |event|
      { uid: event.uid.to_s, start: utc(event.dtstart), end: utc(event.dtend), title: event.summary.to_s }
    end
    puts JSON.generate({ path: path, entries: entries, complaints: [] })
  rescue StandardError => error
    puts JSON.generate({ path: path, entries: [], complaints: ["#{error.class}: #{error.message}"] })
  end
end
