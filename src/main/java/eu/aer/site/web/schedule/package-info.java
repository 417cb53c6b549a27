/** Schedules on the screens: set beside the editor's form, shown in the calendar and on the home screen. */
package eu.aer.site.web.schedule;
