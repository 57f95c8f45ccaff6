/*
 * Reads calendars with libical, and checks them as if they were published by METHOD (then libical asks
 * for all that RFC 5545 and 5546 demand). Takes a list of files; prints tab-separated lines:
 *   file path | complaint text | entry uid start end (seconds since 1970) title
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc((size_t)size + 1);
  size_t count = fread(text, 1, (size_t)size, file);
  text[count] = '\0';
  fclose(file);
  return text;
}

static void complain(icalcomponent *component) {
  icalproperty *property = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
  for (; property; property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY))
    printf("complaint\t%s\n", icalproperty_get_xlicerror(property));
  icalcomponent *inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT);
  for (; inner; inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
    complain(inner);
}

static long long seconds(struct icaltimetype time) {
  if (!icaltime_is_utc(time) && time.zone == NULL) printf("complaint\ta time without zone\n");
  return (long long)icaltime_as_timet_with_zone(time, time.zone);
}

static void tell(icalcomponent *calendar) {
  icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
  for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
    printf("entry\t%s\t%lld\t%lld\t%s\n", icalcomponent_get_uid(event),
           seconds(icalcomponent_get_dtstart(event)), seconds(icalcomponent_get_dtend(event)),
           icalcomponent_get_summary(event));
  }
}

static void check_as_published(icalcomponent *calendar) {
  icalcomponent_add_property(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
  icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
  for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
    icalcomponent_add_property(event, icalproperty_new_organizer("mailto:nobody@example.org"));
  icalrestriction_check(calendar);
}

int main(void) {
  char path[4096];
  icalerror_set_errors_are_fatal(0);
  while (fgets(path, sizeof path, stdin)) {
    path[strcspn(path, "\n")] = '\0';
    printf("file\t%s\n", path);
    char *text = read_file(path);
    icalcomponent *calendar = text ? icalparser_parse_string(text) : NULL;
    if (!calendar) {
      printf("complaint\tnot a calendar\n");
      continue;
    }
    tell(calendar);
    check_as_published(calendar);
    complain(calendar);
    icalcomponent_free(calendar);
    free(text);
  }
  return 0;
}
