/** What the partner search does by itself: reminders before a call closes, and the news to whoever proposed one that it is published. */
package eu.aer.project.call.round;
